import { html, nothing } from 'lit';
import { t } from './i18n.js';
import { figure } from './numbers.js';

/** How many of the units asked stand behind a sum: as text, and as a bar for the eye. */
export function coverage(n = 0, of = 0) {
  if (!of) return nothing;
  return html`<span class="coverage ${n < of ? 'part' : 'whole'}" title=${t('coverage', { n, of })}>
    <progress value=${n} max=${of} aria-hidden="true"></progress><span class="fraction">${figure(n)}/${figure(of)}</span>
  </span>`;
}

import { html } from 'lit';
import { t } from './i18n.js';
import { Light } from './light.js';
import { figure } from './numbers.js';

const tiles = ['expected', 'received', 'onTime', 'late', 'returned', 'approved'];

/** How many reports are asked for, and what has become of them. */
class CountTiles extends Light {
  static properties = { counts: { attribute: false }, lang: {} };

  render() {
    const counts = this.counts ?? {};
    return html`<dl class="tiles" aria-label=${t('counts')}>
      ${tiles.map((name) => html`<div class="tile ${name}"><dt>${t(name)}</dt><dd data-count=${name}>${figure(counts[name] ?? 0)}</dd></div>`)}
    </dl>
    <p class="unseen" role="status" aria-live="polite">${t('summary', { n: figure(counts.received ?? 0), of: figure(counts.expected ?? 0) })}</p>`;
  }
}

customElements.define('count-tiles', CountTiles);

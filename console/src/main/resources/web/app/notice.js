import { html, nothing } from 'lit';
import { t } from './i18n.js';
import { address } from './place.js';

const kinds = {
  noPlan: { symbol: '☐' },
  noTotal: { symbol: '☐', retry: true },
  noRights: { symbol: '⊘', top: true },
  down: { symbol: '⚠', retry: true },
};

/** Which notice stands for an error of the API. */
export const noticeOf = (error) => (error.status === 403 || error.status === 404 ? 'noRights' : 'down');

/** What the page says when there is nothing to show, and the way on from there. */
export function notice(kind, again) {
  const { symbol, retry, top } = kinds[kind];
  return html`<section class="notice" role="alert" data-notice=${kind}>
    <span class="symbol" aria-hidden="true">${symbol}</span>
    <h1>${t(kind)}</h1><p>${t(`${kind}Hint`)}</p>
    ${retry ? html`<button type="button" @click=${again}>${t('retry')}</button>` : nothing}
    ${top ? html`<a class="button" href=${address({ unit: '', q: '' })}>${t('toTop')}</a>` : nothing}
  </section>`;
}

/** The shape of the page while its figures are on their way. */
export const skeleton = () => html`<div class="skeleton" role="status"><span class="unseen">${t('loading')}</span>
  <div class="bone title"></div><div class="bone tiles"></div><div class="bone table"></div></div>`;

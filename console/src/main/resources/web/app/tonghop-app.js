import { html, nothing } from 'lit';
import './alert-panel.js';
import * as api from './api.js';
import './count-tiles.js';
import { second } from './dates.js';
import './form-table.js';
import { language, say, speak, t } from './i18n.js';
import { Light } from './light.js';
import { Live } from './live.js';
import './live-state.js';
import { notice, noticeOf, skeleton } from './notice.js';
import { address, place } from './place.js';
import './top-bar.js';
import './unit-path.js';
import './unit-rows.js';

const RETRY_MILLIS = 10000;

/** The page of totals: reads the address, loads what it names and keeps it current. */
class TonghopApp extends Light {
  static properties = {
    place: { state: true }, reader: { state: true }, plans: { state: true }, plan: { state: true }, total: { state: true },
    notice: { state: true }, link: { state: true }, paused: { state: true }, waiting: { state: true },
  };

  #live;
  #retry;
  #asked = 0;

  connectedCallback() {
    super.connectedCallback();
    this.paused = false;
    this.link = 'connecting';
    addEventListener('popstate', () => this.#arrive());
    this.addEventListener('click', (event) => this.#follow(event));
    this.addEventListener('go', (event) => this.#go(event.detail));
    this.addEventListener('tune', (event) => this.#tune(event.detail));
    this.addEventListener('pause-toggled', () => this.#togglePause());
    api.me().then((reader) => (this.reader = reader)).catch(() => {});
    this.#arrive();
  }

  #follow(event) {
    const link = event.target.closest('a[href]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !plain || link.hasAttribute('data-leave') || !/^\/(\?|$)/.test(link.getAttribute('href'))) return;
    event.preventDefault();
    this.#go(link.getAttribute('href'));
  }

  #go(to) {
    history.pushState(null, '', to);
    scrollTo(0, 0);
    this.#arrive();
  }

  /** Changes what is shown of the same figures, without a step in the history for every letter of a search. */
  #tune(changes) {
    history.replaceState(null, '', address(changes));
    this.place = place();
  }

  #arrive() {
    const before = this.place;
    this.place = place();
    speak(this.place.lang);
    const same = this.total && before && before.plan === this.place.plan && before.unit === this.place.unit;
    if (!same) this.#load();
  }

  async #load() {
    const asked = ++this.#asked;
    this.#live?.close();
    clearTimeout(this.#retry);
    this.notice = undefined;
    this.waiting = undefined;
    try {
      const found = await this.#find();
      if (asked !== this.#asked) return;
      Object.assign(this, found);
      if (this.total) this.#listen();
    } catch (error) {
      if (asked !== this.#asked) return;
      this.total = undefined;
      this.notice = noticeOf(error);
      if (this.notice === 'down') this.#retry = setTimeout(() => this.#load(), RETRY_MILLIS);
    }
  }

  async #find() {
    const plans = (await api.plans()).items;
    const planId = this.place.plan || (plans.find((p) => p.status !== 'draft') ?? plans[0])?.id;
    if (!planId) return { plans, total: undefined, notice: 'noPlan' };
    this.plans = plans;
    const [plan, unit] = await Promise.all([this.plan?.id === planId ? this.plan : api.plan(planId), this.#unit(planId)]);
    if (!unit) return { plan, total: undefined, notice: 'noTotal' };
    return { plan, total: await api.total(planId, unit) };
  }

  async #unit(planId) {
    return this.place.unit || (await api.topUnits(planId)).items[0]?.id;
  }

  #listen() {
    const path = api.totalPath(this.total.planId, this.total.unit.id);
    const take = (total) => this.#take(total);
    this.#live = new Live(`${path}/stream`, { probe: path, on: { snapshot: take, total: take }, state: (link) => (this.link = link) });
  }

  #take(total) {
    if (total.unit.id !== this.total?.unit.id || total.revision < this.total.revision) return;
    if (this.paused) this.waiting = total;
    else this.total = total;
  }

  #togglePause() {
    this.paused = !this.paused;
    if (!this.paused && this.waiting) this.total = this.waiting;
    this.waiting = undefined;
  }

  updated() {
    document.title = [this.total && say(this.total.unit.name), t('product')].filter(Boolean).join(' · ');
  }

  render() {
    return html`<top-bar lang=${language()} .plans=${this.plans} .plan=${this.plan?.id} .place=${this.place} .reader=${this.reader}></top-bar>
      <main id="figures" tabindex="-1">${this.#body()}</main>`;
  }

  #body() {
    if (this.notice) return notice(this.notice, () => this.#load());
    if (!this.total) return skeleton();
    const { total, plan } = this;
    const { expected = 0, received = 0 } = total.counts ?? {};
    const lang = language();
    return html`<unit-path lang=${lang} .place=${this.place} .units=${total.path?.length ? total.path : [total.unit]}></unit-path>
      <div class="heading"><div><h1>${say(total.unit.name)}</h1><p class="quiet">${say(plan.title)}</p>
        ${total.children?.length ? html`<a href="#units">↓ ${t('units')} (${total.children.length})</a>` : nothing}</div>
        <div class="now"><p><span class="chip">${t(received < expected ? 'provisional' : 'complete')}</span>
          ${t('asOf')} <time id="as-of" datetime=${total.asOf}>${second(total.asOf)}</time></p>
          <live-state lang=${lang} .state=${this.link} .paused=${this.paused} .waiting=${Boolean(this.waiting)}></live-state></div></div>
      <count-tiles lang=${lang} .counts=${total.counts}></count-tiles>
      <div class="columns"><form-table lang=${lang} .form=${plan.form} .total=${total}></form-table>
        <alert-panel lang=${lang} .place=${this.place} .plan=${total.planId}></alert-panel>
        <unit-rows lang=${lang} .form=${plan.form} .total=${total} .place=${this.place}></unit-rows></div>`;
  }
}

customElements.define('tonghop-app', TonghopApp);

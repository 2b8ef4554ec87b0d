import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import * as api from './api.js';
import { moment } from './dates.js';
import { say, t } from './i18n.js';
import { Light } from './light.js';
import { Live } from './live.js';
import { figure } from './numbers.js';
import { address } from './place.js';

const symbols = { critical: '▲', warning: '◆', info: '●' };
const ranks = { critical: 0, warning: 1, info: 2 };
const SHOWN = 30;

const keyOf = (alert) => `${alert.planId}/${alert.unit?.id ?? alert.unitId}/${alert.kind}`;

/** The open alerts of the plan, as they come and go. */
class AlertPanel extends Light {
  static properties = { plan: {}, place: { attribute: false }, lang: {}, open: { state: true }, problem: { state: true } };

  #live;

  willUpdate(changed) {
    if (changed.has('plan')) this.#follow();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#live?.close();
  }

  async #follow() {
    const { plan } = this;
    this.#live?.close();
    this.open = undefined;
    this.problem = undefined;
    try {
      const { items } = await api.alerts(plan);
      if (plan !== this.plan || !this.isConnected) return;
      this.#reset(items);
    } catch (error) {
      this.problem = error.status === 403 ? 'alertsClosed' : 'alertsDown';
      if (error.status === 403) return;
    }
    this.#live = new Live('/api/alerts/stream', {
      probe: `/api/alerts?plan=${encodeURIComponent(plan)}&state=open`,
      on: { snapshot: (all) => this.#reset(all.items ?? all), alert: (one) => this.#take(one) },
    });
  }

  #reset(items) {
    this.problem = undefined;
    this.open = new Map(items.filter((a) => a.planId === this.plan && a.state === 'open').map((a) => [keyOf(a), a]));
  }

  #take(alert) {
    if (alert.planId !== this.plan) return;
    const open = new Map(this.open);
    if (alert.state === 'open') open.set(keyOf(alert), alert);
    else open.delete(keyOf(alert));
    this.open = open;
  }

  render() {
    const all = [...(this.open?.values() ?? [])].sort((a, b) =>
      (ranks[a.severity] ?? 3) - (ranks[b.severity] ?? 3) || String(b.since).localeCompare(String(a.since)));
    return html`<aside class="alerts" aria-labelledby="alerts">
      <h2 id="alerts">${t('alerts')} ${this.open ? html`<span class="badge" data-alerts>${figure(all.length)}</span>` : nothing}</h2>
      ${this.problem ? html`<p class="quiet">${t(this.problem)}</p>` : nothing}
      ${this.open && all.length === 0 ? html`<p class="quiet">✔ ${t('noAlerts')}</p>` : nothing}
      <ul>${repeat(all.slice(0, SHOWN), keyOf, (alert) => this.#alert(alert))}</ul>
      ${all.length > SHOWN ? html`<p class="quiet">${t('more', { n: figure(all.length - SHOWN) })}</p>` : nothing}
    </aside>`;
  }

  #alert(alert) {
    const unit = alert.unit ?? {};
    return html`<li class="alert ${alert.severity}" data-alert=${alert.kind}>
      <p class="severity"><span aria-hidden="true">${symbols[alert.severity] ?? '●'}</span> ${t(alert.severity)}</p>
      <a href=${address({ unit: unit.id ?? alert.unitId, q: '' })}>${say(unit.name) || say(alert.message)}</a>
      ${unit.name ? html`<p>${say(alert.message)}</p>` : nothing}
      <time datetime=${alert.since}>${t('since', { at: moment(alert.since) })}</time>
    </li>`;
  }
}

customElements.define('alert-panel', AlertPanel);

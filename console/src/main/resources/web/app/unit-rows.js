import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { coverage } from './coverage.js';
import { moment } from './dates.js';
import { flash } from './flash.js';
import { say, t } from './i18n.js';
import { cellsOf, layout } from './layout.js';
import { Light } from './light.js';
import { figure } from './numbers.js';
import { address } from './place.js';
import { folded } from './search.js';
import { incomplete, unitState } from './unit-state.js';

const filters = { all: () => true, missing: incomplete, done: (child) => !incomplete(child) };

/** The units directly below, to be searched, filtered and entered. */
class UnitRows extends Light {
  static properties = { form: { attribute: false }, total: { attribute: false }, place: { attribute: false }, lang: {} };

  #changed = [];

  willUpdate(changed) {
    if (changed.has('form')) this.cells = cellsOf(layout(this.form));
    const before = changed.get('total');
    this.#changed = before?.unit.id === this.total.unit.id ? this.#differing(before) : [];
  }

  updated() {
    for (const id of this.#changed) flash(this.querySelector(`[data-unit="${CSS.escape(id)}"] .figure`));
  }

  render() {
    const children = this.total.children ?? [];
    if (children.length === 0) return html`<section aria-labelledby="units"><h2 id="units">${t('units')}</h2><p class="quiet">${t('leaf')}</p></section>`;
    const shown = this.#shown(children);
    return html`<section aria-labelledby="units">
      <header class="tools"><h2 id="units">${t('units')}</h2>${this.#tools()}</header>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="units"><table class="units">
        <caption class="unseen">${t('units')}: ${say(this.total.unit.name)}</caption>
        <thead><tr><th scope="col">${t('unit')}</th><th scope="col">${t('status')}</th><th scope="col">${t('reported')}</th>
          <th scope="col" class="value">${this.#chosen ? say(this.#chosen.measure.name) : ''}</th></tr></thead>
        <tbody>${repeat(shown, (child) => child.unit.id, (child) => this.#row(child))}</tbody>
      </table></div>
      <p class="quiet" role="status">${shown.length ? t('found', { n: figure(shown.length) }) : t('noUnits')}</p>
    </section>`;
  }

  #row(child) {
    const { word, values, symbol, tone } = unitState(child);
    const { expected = 0, received = 0 } = child.counts ?? {};
    const cell = this.#chosen;
    return html`<tr data-unit=${child.unit.id}>
      <th scope="row"><a href=${address({ unit: child.unit.id, q: '' })}>${say(child.unit.name)}</a></th>
      <td><span class="state ${tone}" data-status=${child.status ?? 'none'}><span aria-hidden="true">${symbol}</span> ${t(word, values)}</span>
        ${child.submittedAt ? html`<time datetime=${child.submittedAt}>${moment(child.submittedAt)}</time>` : nothing}</td>
      <td>${coverage(received, expected)}</td>
      <td class="value"><span class="figure">${cell ? figure(child.figures?.[cell.code], cell.measure.scale ?? 0) : ''}</span></td>
    </tr>`;
  }

  #tools() {
    const { q, rows } = this.place;
    return html`<label>${t('indicator')}<select @change=${(e) => this.#go({ cell: e.target.value })}>
        ${this.cells.map((c) => html`<option value=${c.code} ?selected=${c.code === this.#chosen.code}>${c.row.code}. ${say(c.row.name)} · ${say(c.measure.name)}</option>`)}
      </select></label>
      <label>${t('show')}<select @change=${(e) => this.#go({ rows: e.target.value === 'all' ? '' : e.target.value })}>
        ${Object.keys(filters).map((name) => html`<option value=${name} ?selected=${name === (rows || 'all')}>${t(name)}</option>`)}
      </select></label>
      <label>${t('search')}<input type="search" .value=${q} placeholder=${t('searchHint')} @input=${(e) => this.#go({ q: e.target.value })}></label>`;
  }

  #shown(children) {
    const wanted = folded(this.place.q);
    const filter = filters[this.place.rows] ?? filters.all;
    return children.filter((child) => filter(child) && folded(`${say(child.unit.name)} ${child.unit.code ?? ''}`).includes(wanted));
  }

  get #chosen() {
    return this.cells.find((cell) => cell.code === this.place.cell) ?? this.cells[0];
  }

  #differing(before) {
    const code = this.#chosen?.code;
    const old = new Map((before.children ?? []).map((child) => [child.unit.id, child.figures?.[code]]));
    return (this.total.children ?? []).filter((c) => old.has(c.unit.id) && old.get(c.unit.id) !== c.figures?.[code]).map((c) => c.unit.id);
  }

  #go(changes) {
    this.dispatchEvent(new CustomEvent('tune', { bubbles: true, detail: changes }));
  }
}

customElements.define('unit-rows', UnitRows);

import { html, nothing } from 'lit';
import { coverage } from './coverage.js';
import { flash } from './flash.js';
import { say, t } from './i18n.js';
import { layout } from './layout.js';
import { Light } from './light.js';
import { figure } from './numbers.js';

/** The form as it is printed, with the sums of one unit in it. */
class FormTable extends Light {
  static properties = { form: { attribute: false }, total: { attribute: false }, lang: {} };

  #changed = [];

  willUpdate(changed) {
    if (changed.has('form')) this.table = layout(this.form);
    const before = changed.get('total');
    const same = before && before.planId === this.total.planId && before.unit.id === this.total.unit.id;
    this.#changed = same ? Object.keys(this.total.figures ?? {}).filter((c) => this.total.figures[c] !== before.figures?.[c]) : [];
  }

  updated() {
    for (const code of this.#changed) flash(this.querySelector(`[data-cell="${CSS.escape(code)}"]`));
  }

  render() {
    const { columns, rows } = this.table;
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="form-title">
      <table class="form">
        <caption id="form-title">${say(this.form.title)}${this.form.source ? html`<small>${this.form.source}</small>` : nothing}</caption>
        <thead><tr>
          <th scope="col" class="no">${t('no')}</th>
          <th scope="col">${t('activity')}</th>
          <th scope="col" class="measured">${t('unitOfMeasure')}</th>
          ${columns.map((measure) => html`<th scope="col" class="value">${say(measure.name)}</th>`)}
        </tr></thead>
        <tbody>${rows.map((row) => this.#row(row, columns.length))}</tbody>
      </table>
    </div>`;
  }

  #row(row, width) {
    const kind = `depth-${Math.min(row.depth, 3)} ${row.heading ? 'heading' : ''} ${row.depth === 0 ? 'main' : ''}`;
    return html`<tr class=${kind}>
      <td class="no">${row.code}</td>
      <th scope="row" class="name" colspan=${row.heading ? width + 2 : nothing}>${say(row.name)}</th>
      ${row.heading ? nothing : html`<td class="measured">${row.unit ?? ''}</td>${row.cells.map((cell) => this.#cell(cell))}`}
    </tr>`;
  }

  #cell(cell) {
    if (!cell) return html`<td class="value none"></td>`;
    const { code, measure } = cell;
    const { figures = {}, reported = {}, expected = {} } = this.total;
    return html`<td class="value">
      <span class="sum">${cell.foreign ? html`<small>${say(measure.name)}${measure.currency ? ` (${measure.currency})` : ''}</small>` : nothing}
        <span class="figure" data-cell=${code}>${figure(figures[code], measure.scale ?? 0)}</span></span>
      ${coverage(reported[code], expected[code])}
    </td>`;
  }
}

customElements.define('form-table', FormTable);

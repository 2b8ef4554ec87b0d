import { html } from 'lit';
import { say, t } from './i18n.js';
import { Light } from './light.js';
import { address } from './place.js';

/** The units from the top one the reader may see down to the one on the page. */
class UnitPath extends Light {
  static properties = { units: { attribute: false }, place: { attribute: false }, lang: {} };

  render() {
    const down = [...(this.units ?? [])].reverse();
    return html`<nav class="path" aria-label=${t('path')}><ol>${down.map((unit, i) =>
      html`<li>${i === down.length - 1
        ? html`<span aria-current="page">${say(unit.name)}</span>`
        : html`<a href=${address({ unit: unit.id, q: '' })}>${say(unit.name)}</a>`}</li>`)}</ol></nav>`;
  }
}

customElements.define('unit-path', UnitPath);

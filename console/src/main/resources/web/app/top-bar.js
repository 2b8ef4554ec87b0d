import { html, nothing } from 'lit';
import { language, say, t } from './i18n.js';
import { Light } from './light.js';
import { address } from './place.js';

/** The product, the plan, the language and the reader. */
class TopBar extends Light {
  static properties = { plans: { attribute: false }, plan: {}, place: { attribute: false }, reader: { attribute: false }, lang: {} };

  render() {
    return html`<a class="skip" href="#figures">${t('skip')}</a>
      <header class="bar">
        <a class="brand" href="/"><span class="mark" aria-hidden="true">Σ</span><span><strong>${t('product')}</strong><small>${t('tagline')}</small></span></a>
        ${this.plans?.length ? html`<label class="plan"><span>${t('plan')}</span><select id="plan" @change=${this.#choose}>
          ${this.plans.map((p) => html`<option value=${p.id} ?selected=${p.id === this.plan}>${this.#title(p)}</option>`)}</select></label>` : nothing}
        <div class="reader">
          <a class="language" lang=${language() === 'vi' ? 'en' : 'vi'} href=${address({ lang: language() === 'vi' ? 'en' : '' })}>${t('other')}</a>
          ${this.reader ? html`<span class="name">${this.reader.name || this.reader.username}</span><a href="/logout" data-leave>${t('logout')}</a>` : nothing}
        </div>
      </header>`;
  }

  #title(plan) {
    const parts = [plan.number, say(plan.title)].filter(Boolean).join(' · ');
    return plan.status === 'draft' ? `${parts} (${t('draft')})` : parts;
  }

  #choose(event) {
    this.dispatchEvent(new CustomEvent('go', { bubbles: true, detail: address({ plan: event.target.value, unit: '', cell: '', q: '' }) }));
  }
}

customElements.define('top-bar', TopBar);

import { html } from 'lit';
import { t } from './i18n.js';
import { Light } from './light.js';

/** Whether the page follows the figures, and the button that holds them still. */
class LiveState extends Light {
  static properties = { state: {}, paused: { type: Boolean }, waiting: { type: Boolean }, lang: {} };

  render() {
    const state = this.paused ? 'paused' : this.state;
    const words = this.paused && this.waiting ? 'pausedWaiting' : state;
    return html`<span class="live ${state}" role="status"><span class="dot" aria-hidden="true"></span>${t(words)}</span>
      <button type="button" aria-pressed=${this.paused} @click=${this.#toggle}>${t(this.paused ? 'resume' : 'pause')}</button>`;
  }

  #toggle() {
    this.dispatchEvent(new CustomEvent('pause-toggled', { bubbles: true }));
  }
}

customElements.define('live-state', LiveState);

import { LitElement } from 'lit';

/** An element that renders into the page itself, so that one style sheet and the page's landmarks hold everywhere. */
export class Light extends LitElement {
  createRenderRoot() {
    return this;
  }
}

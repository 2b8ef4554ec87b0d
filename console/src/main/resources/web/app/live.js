import { get } from './api.js';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;

/**
 * A stream of server-sent events that is opened again whenever it breaks, with growing pauses. An EventSource alone gives up for
 * good on the first answer that is not a stream, and cannot tell a lost session from a lost network.
 */
export class Live {
  #source;
  #timer;
  #wait = FIRST_WAIT;
  #closed = false;

  /**
   * @param probe address read after a failure; it sends the reader to the login when the session has ended
   * @param on handlers by event name
   * @param state told 'connecting', 'live' or 'broken'
   */
  constructor(address, { probe, on, state = () => {} }) {
    this.address = address;
    this.probe = probe;
    this.on = on;
    this.state = state;
    this.#open();
  }

  #open() {
    this.state('connecting');
    const source = new EventSource(this.address);
    this.#source = source;
    source.onopen = () => {
      this.#wait = FIRST_WAIT;
      this.state('live');
    };
    source.onerror = () => this.#again();
    for (const [name, handle] of Object.entries(this.on)) {
      source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
    }
  }

  #again() {
    this.#source.close();
    if (this.#closed) return;
    this.state('broken');
    get(this.probe).catch(() => {});
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#open(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#source.close();
  }
}

/**
 * `<report-map place="…" theme="…" …>`: embeds the map in any page, with one script and one tag. It creates the frame, adapts its height,
 * and passes messages on. The content of the tag is shown until the frame is loaded, and where scripts are missing.
 */
const ROOT = new URL(/* @vite-ignore */ '.', import.meta.url);
/** Attributes whose change is sent to the loaded frame as a message; all others but `title` load the frame again. */
const SAID = ['place', 'roles', 'honour', 'theme', 'topic'];
/** Languages whose pages have a path of their own; they replace `%languages%` when the site is built. */
const LANGUAGES = '%languages%'.split(' ');
const OPTIONS = ['roles', 'honour', 'theme', 'ui', 'load', 'gestures', 'text', 'topic'];

type FrameMessage = { type?: unknown; height?: unknown; place?: unknown; reason?: unknown };

class ReportMap extends HTMLElement {
  static observedAttributes = ['place', ...OPTIONS, 'title', 'lang'];
  #frame: HTMLIFrameElement | undefined;
  #awake = false;
  /** The text in the tag, which is removed once the frame is loaded. */
  #text = '';
  /** The place that the frame shows: what the frame reported is not sent back to it. */
  #shown: string | null = null;

  /** Id of the open place, null for none. */
  get place(): string | null {
    return this.getAttribute('place') || null;
  }

  set place(id: string | null) {
    if (id === null) this.removeAttribute('place');
    else this.setAttribute('place', id);
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.style.display ||= 'block';
    this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#frame?.remove();
    this.#frame = undefined;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.#frame || before === now) return;
    if (name === 'title') this.#frame.title = this.#title;
    else if (!this.#awake || !SAID.includes(name)) this.#load();
    else if (name === 'theme') this.#say('theme', { theme: now ?? 'auto' });
    else if (name === 'topic') this.#say('topic', { topic: now });
    else if (name !== 'place')
      // Empty attributes mean the same as missing ones, as in the address.
      this.#say('filter', { roles: this.getAttribute('roles')?.match(/[^,]+/g) ?? null, honour: this.getAttribute('honour') || null });
    else if (this.#shown !== this.place) this.#say('select', { place: this.place });
  }

  get #title(): string {
    this.#text ||= this.textContent?.trim() ?? '';
    return this.title || this.#text || document.title;
  }

  #load(): void {
    const language = LANGUAGES.find((one) => one === this.lang.split('-')[0]);
    const path = this.place ? `embed/${encodeURIComponent(this.place)}/` : 'embed/';
    const address = new URL(language ? `${language}/${path}` : path, ROOT);
    for (const name of OPTIONS) {
      const value = this.getAttribute(name);
      if (value) address.searchParams.set(name, value);
    }
    this.#awake = false;
    const frame = (this.#frame ??= document.createElement('iframe'));
    frame.title = this.#title;
    frame.loading = 'lazy';
    frame.allow = 'fullscreen';
    frame.style.cssText = 'border:0;display:block;width:100%';
    // Close to the final height, so that the page around it hardly moves.
    this.#setHeight(frame.height || (this.getAttribute('height') ?? '520'));
    frame.src = address.href;
    // The content of the tag stays until the frame reports that it is loaded: a host may block frames.
    if (!frame.isConnected) this.prepend(frame);
  }

  /** Also as a style: a host's `iframe { height: auto }` would make it 150 px high. */
  #setHeight(px: string): void {
    if (!this.#frame) return;
    this.#frame.height = px;
    this.#frame.style.setProperty('height', `${parseFloat(px)}px`, 'important');
  }

  #say(type: string, wish: object): void {
    this.#frame?.contentWindow?.postMessage({ type: `report-map:${type}`, ...wish }, '*');
  }

  #hear = ({ source, data }: MessageEvent<FrameMessage | null>): void => {
    if (!data || !this.#frame || source !== this.#frame.contentWindow) return;
    const [, what] = /^report-map:(ready|height|select|error)$/.exec(String(data.type)) ?? [];
    if (what === 'height') this.#setHeight(String(Number(data.height) || this.#frame.height));
    if (!what || what === 'height') return;
    if (what === 'ready') {
      this.#awake = true;
      for (const node of [...this.childNodes]) if (node !== this.#frame) node.remove();
    }
    if (what === 'ready' || what === 'select') {
      this.#shown = (data.place as { id: string } | null)?.id ?? null;
      this.place = this.#shown;
    }
    this.dispatchEvent(new CustomEvent(what, { detail: what === 'error' ? data.reason : data.place, bubbles: true }));
  };
}

if (!customElements.get('report-map')) customElements.define('report-map', ReportMap);

export {};

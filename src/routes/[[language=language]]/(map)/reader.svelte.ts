/** What a reader of the page has open, points at and has filtered, and what each of their acts leads to. */
import { goto, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { everything, printFilter, visiblePlaces, type Filter } from '$lib/filter';
import type { Pick } from '$lib/lights';
import { homeHref, partHref, placeHref } from '$lib/links';
import { listOf } from '$lib/missing';
import { passageHref } from '$lib/reader/passage';
import type { Picking } from '$lib/reader/picking';
import { excerptsOf, mentionsOf } from '$lib/report/lookup';
import { atHome } from '$lib/report/part';
import type { Passage, Report } from '$lib/report/report';
import type { Language } from '$lib/words';
import { bringIntoView, highlight, isInView, layOutAll, mentionElements, readPassage } from './reading';

const focusNextFrame = (selector: string): void =>
  void requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }));

export class Reader {
  readonly #report: () => Report;
  readonly #language: Language;
  readonly #smooth: () => boolean;
  /** What the keyboard was on before it was taken to the summary or the panel. */
  #opener: HTMLElement | null = null;

  hovered = $state<string | null>(null);
  filter = $state<Filter>(everything);
  /** Which mention of the open place was last brought into view; -1 for none yet. */
  passage = $state(-1);
  /** Which of its excerpts the summary shows. */
  excerpt = $state(0);

  /** The open place is in the address, and so is the filter; whether its panel is open is in the history entry. */
  readonly selected = $derived(page.params['id'] ?? null);
  readonly place = $derived.by(() => this.#report().places.find(({ id }) => id === this.selected));
  readonly panelOpen = $derived(this.place !== undefined && page.state.panel === 'open');
  readonly mentions = $derived.by(() => (this.selected === null ? 0 : mentionsOf(this.#report(), this.selected).length));
  readonly query = $derived.by(() => printFilter(this.filter, this.#report()));
  readonly picking = $derived.by<Picking>(() => ({
    selected: this.selected,
    hovered: this.hovered,
    visible: visiblePlaces(this.#report(), this.filter),
    href: (id) => this.placeHref(id),
    onselect: (id) => void this.select(id),
    onhover: (id) => (this.hovered = id)
  }));

  constructor(report: () => Report, language: Language, smooth: () => boolean) {
    this.#report = report;
    this.#language = language;
    this.#smooth = smooth;
  }

  placeHref(id: string, language = this.#language): string {
    return placeHref(id, language, this.query);
  }

  homeHref(language = this.#language): string {
    return partHref(language, this.#report().part?.number, this.query);
  }

  /** Opens a place, or none; `at` is the code point of the mention that asked for it. */
  async select(id: string | null, at?: number): Promise<void> {
    highlight('passage', this.#report(), []);
    // In another part of a long report: on another page.
    if (id && !atHome(this.#report()).some((place) => place.id === id)) return location.assign(this.placeHref(id));
    if (id !== this.selected) {
      this.excerpt = 0;
      await goto(id ? this.placeHref(id) : this.homeHref(), {
        noScroll: true,
        keepFocus: true,
        state: this.panelOpen ? { panel: 'open' } : {}
      });
    }
    this.passage = mentionsOf(this.#report(), id ?? '').findIndex(({ spans }) => spans.some(({ start }) => start === at));
  }

  /** Picked on the map: the text answers, unless it already shows a passage about the place. */
  async selectOnMap(id: string | null, keyboard = false): Promise<void> {
    await this.select(id);
    if (id && keyboard) this.focusSummary();
    if (id && !mentionElements(id).some(isInView)) this.step(0);
  }

  /** Picked in the text: a place, a passage, or a place with the passage that proves something of it. */
  async pick({ place, at, read, keyboard }: Pick): Promise<void> {
    const report = this.#report();
    if (place) await this.select(place, at);
    if (place && keyboard && !read) this.focusSummary();
    const excerpt = report.excerpts.find((candidate) => candidate.id === read);
    if (!excerpt) return;
    if (place) this.excerpt = Math.max(0, excerptsOf(report, place).indexOf(excerpt));
    this.read(excerpt.spans);
  }

  /** Brings a mention of the open place into view. */
  step(index: number): void {
    this.passage = index;
    const element = this.selected ? mentionElements(this.selected)[index] : undefined;
    if (element) this.reveal(element);
  }

  reveal(element: Element): void {
    layOutAll();
    bringIntoView(element.getBoundingClientRect(), this.#smooth());
  }

  read(passage: Passage): void {
    // On a narrow screen the panel lies over the text.
    if (this.panelOpen && !listOf('(min-width: 62rem)')?.matches) this.showPanel(false);
    if (!readPassage(this.#report(), passage, this.#smooth()))
      location.assign(passageHref(this.#report(), passage, homeHref(this.#language)));
  }

  showPanel(open: boolean): void {
    replaceState('', open ? { panel: 'open' } : {});
  }

  applyFilter(next: Filter): void {
    this.filter = next;
    replaceState(`${location.pathname}${printFilter(next, this.#report())}`, page.state);
  }

  /** The summary stands in the page with the next frame. */
  focusSummary(): void {
    this.#opener = document.querySelector<HTMLElement>('a:focus');
    focusNextFrame('[data-popup] h2');
  }

  /** One step back: from the panel to the summary, or from the summary to where the keyboard was. */
  async leave(): Promise<void> {
    if (this.panelOpen) return this.closePanel();
    await this.close();
  }

  closePanel(): void {
    this.showPanel(false);
    focusNextFrame('[data-popup] h2');
  }

  async close(): Promise<void> {
    await this.select(null);
    // A marker at the map's edge goes when the map moves.
    const opener = this.#opener?.isConnected === false ? document.querySelector<HTMLElement>('#map [tabindex="0"]') : this.#opener;
    opener?.focus({ preventScroll: true });
    this.#opener = null;
  }
}

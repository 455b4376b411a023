/** What every part of the reader needs to know to show and pick places. Made by the route, which owns all of it. */
export type Picking = {
  /** Id of the open place. */
  selected: string | null;
  hovered: string | null;
  /** Ids that the legend's filters let through. */
  visible: ReadonlySet<string>;
  /** CSS colour of a place's role. */
  colour: (id: string) => string;
  href: (id: string) => string;
  /** `at`: code point of the mention that was picked, if one was. */
  onselect: (id: string, at?: number) => void;
  onhover: (id: string | null) => void;
};

/** Click handler for a real link: acts on a plain click, and leaves new tabs, downloads and middle clicks to the browser. */
export const onPlainClick = (act: () => void) => (event: MouseEvent) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  act();
};

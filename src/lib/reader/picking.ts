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

/** Whether the browser should be left to follow a link by itself: new tab, download, middle click. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

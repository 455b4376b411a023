/** What the server knows when it writes the text: which place is open, and where the others are found. */
export type Opening = {
  /** Id of the open place. */
  selected: string | null;
  href: (id: string) => string;
};

/** What the parts that live in the browser need to show and pick places. Made by the route, which owns all of it. */
export type Picking = Opening & {
  hovered: string | null;
  /** Ids that the legend's filters let through. */
  visible: ReadonlySet<string>;
  onselect: (id: string) => void;
  onhover: (id: string | null) => void;
};

/** Click handler for a real link: acts on a plain click, and leaves new tabs, downloads and middle clicks to the browser. */
export const onPlainClick = (act: () => void) => (event: MouseEvent) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  act();
};

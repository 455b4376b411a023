/** How a drawn place answers: one link per place, told by keyboard, pointer and screen reader alike. */
export type Picking = {
  selected: string | null;
  hovered: string | null;
  visible: ReadonlySet<string>;
  href: (id: string) => string;
  onselect?: ((id: string) => void) | undefined;
  onhover?: ((id: string | null) => void) | undefined;
};

/** Attributes of the link that stands for place `id`. Clicks that ask for a new tab stay the browser's. */
export function linkTo(id: string, { selected, href, onselect, onhover }: Picking) {
  return {
    href: href(id),
    'aria-current': selected === id ? ('true' as const) : undefined,
    onclick: (event: MouseEvent) => {
      if (!onselect || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onselect(id);
    },
    onpointerenter: () => onhover?.(id),
    onpointerleave: () => onhover?.(null),
    onfocus: () => onhover?.(id),
    onblur: () => onhover?.(null)
  };
}

/** Classes of everything that belongs to place `id`. */
export function stateOf(id: string, { selected, hovered }: Picking): Record<string, boolean> {
  return { selected: selected === id, hovered: hovered === id, dim: selected !== null && selected !== id && hovered !== id };
}

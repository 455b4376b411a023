/**
 * Attributes and classes that mark the open place and the others in the HTML. `lib/client/show-highlight.ts` finds them again in the
 * browser.
 */
export type Opening = { selected: string | null; href: (id: string) => string };

/** Attributes of the one link for place `id` on the map, for keyboard, pointer and screen reader. */
export const linkTo = (id: string, { selected, href }: Opening) => ({
  'data-feature': id,
  href: href(id),
  'aria-current': selected === id ? ('true' as const) : undefined
});

/** Classes of everything that belongs to place `id`. */
export const stateOf = (id: string, { selected }: Opening): Record<string, boolean> => ({
  selected: selected === id,
  dim: selected !== null && selected !== id
});

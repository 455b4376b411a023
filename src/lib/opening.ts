/** Which place is open, and where the others are found. `lib/client/show-highlight.ts` finds a drawn place again in the browser. */
export type Opening = { selected: string | null; href: (id: string) => string };

/** Attributes of the one link that stands for place `id`, for keyboard, pointer and screen reader alike. */
export const linkTo = (id: string, { selected, href }: Opening) => ({
  href: href(id),
  'data-feature': id,
  'aria-current': selected === id ? ('true' as const) : undefined
});

/** Classes of everything that belongs to place `id`. */
export const stateOf = (id: string, { selected }: Opening): Record<string, boolean> => ({
  selected: selected === id,
  dim: selected !== null && selected !== id
});

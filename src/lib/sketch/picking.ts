/** How a drawn place is told apart in the markup: `light.ts` finds it again in the browser. */
export type Picking = { selected: string | null; href: (id: string) => string };

/** Attributes of the one link that stands for place `id`, for keyboard, pointer and screen reader alike. */
export const linkTo = (id: string, { selected, href }: Picking) => ({
  href: href(id),
  'data-feature': id,
  'aria-current': selected === id ? ('true' as const) : undefined
});

/** Classes of everything that belongs to place `id`. */
export const stateOf = (id: string, { selected }: Picking): Record<string, boolean> => ({
  selected: selected === id,
  dim: selected !== null && selected !== id
});

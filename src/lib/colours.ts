import type { Site } from '$lib/report/schema';

/**
 * Style sheet that gives each role its colour as `--role-<id>`, for the light and the dark theme. Ids and colours were checked by the
 * schema, which only allows `[a-z0-9-]` and `#rrggbb`.
 */
export function roleColours(site: Pick<Site, 'roles'>): string {
  const declarations = (theme: 'light' | 'dark') => site.roles.map((role) => `--role-${role.id}:${role.colour[theme]}`).join(';');
  return (
    `:root{${declarations('light')}}` +
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${declarations('dark')}}}` +
    `:root[data-theme='dark']{${declarations('dark')}}`
  );
}

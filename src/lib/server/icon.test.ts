import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { iconOf } from './icon';
import { reportOf } from './folder';

it('the icon is the one of the folder, if there is one', () => {
  expect(iconOf(reportOf('geo').site, 'geo')).toBe(readFileSync('geo/icon.svg', 'utf8'));
});

it('without one, the icon is a pin in the colour of the first role, valid as SVG', () => {
  const { site } = reportOf('tests/fixtures/harbour');
  const icon = iconOf(site, 'tests/fixtures/harbour');
  expect(icon).toContain(site.roles[0]!.colour.light);
  expect(icon).not.toBe(iconOf(site, 'geo'));
  expect(new Resvg(icon).render().asPng().length).toBeGreaterThan(100);
  expect(iconOf({ roles: [] }, 'tests/fixtures/harbour')).toContain('<svg');
});

import AxeBuilder from '@axe-core/playwright';
import { firstOf } from './page.ts';
import { expect, test } from './test.ts';

const pages = {
  'the report': '/',
  'a community': `/places/${firstOf('community').id}/`,
  'a road': `/places/${firstOf('road').id}/`,
  'a site': `/places/${firstOf('site').id}/`,
  'the page of the data': '/data/',
  'the page for unknown addresses': '/404.html'
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    for (const [name, path] of Object.entries(pages)) {
      test(`axe finds nothing to complain of on ${name}`, async ({ page }) => {
        await page.goto(path);
        if (!['/404.html', '/data/'].includes(path)) await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      });
    }
  });
}

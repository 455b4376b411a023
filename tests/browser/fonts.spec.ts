import { characters } from '../../vite/characters.ts';
import { geo } from '../../vite/report.js';
import { awake, firstOf } from './page.ts';
import { expect, test } from './test.ts';

const cut = characters(geo);

for (const path of ['/', `/places/${firstOf('community').id}/`, '/data/', '/404.html']) {
  test(`every character set in the Song face on ${path} is in its file`, async ({ page }) => {
    await page.goto(path);
    if (!['/404.html', '/data/'].includes(path)) await awake(page);
    const printed = await page.evaluate(() => {
      const text = { body: '', headings: '' };
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const style = node.parentElement ? getComputedStyle(node.parentElement) : undefined;
        if (style?.fontFamily.includes('Report Headings')) text.headings += node.textContent;
        else if (style?.fontFamily.includes('Report Serif')) text.body += node.textContent;
      }
      return text;
    });
    for (const face of ['body', 'headings'] as const) {
      const missing = [...new Set(printed[face])].filter((character) => /\S/.test(character) && !cut[face].includes(character));
      expect(missing.join(''), face).toBe('');
    }
  });
}

/** The accessibility tree of the main states, in both languages. */
import { awake, firstOf, openShare } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const languages = { zh: '', en: 'en/' };
const snapshots = {
  zh: {
    header: `
      - banner:
        - navigation "页内导航":
          - link "报道"
          - link "荣誉"
          - link "数字"
          - link "地点"
          - link "说明"
        - link "English"
        - link "搜索"
        - button "分享 / 嵌入"`,
    map: `
      - region "地图":
        - region:
          - heading [level=2]
        - application "地图上的地点":
          - img:
            - link /（社区）/
        - region "图例":
          - list:
            - listitem:
              - button /社区 \\d+/ [pressed]
          - combobox "荣誉"
        - status`,
    summary: `
      - region:
        - heading [level=2]
        - link "关闭"
        - list "荣誉":
          - listitem:
            - link /级别：/
        - blockquote
        - link "在原文中查看"
        - link "详情"`
  },
  en: {
    header: `
      - banner:
        - navigation "On this page":
          - link "Report"
          - link "Honours"
          - link "Figures"
          - link "Places"
          - link "About"
        - link "中文"
        - link "Search"
        - button "Share / embed"`,
    map: `
      - region "Map":
        - region:
          - heading [level=2]
        - application "Places on the map":
          - img:
            - link /\\(Community\\)/
        - region "Legend":
          - list:
            - listitem:
              - button /Communities \\d+/ [pressed]
          - combobox "Honours"
        - status`,
    summary: `
      - region:
        - heading [level=2]
        - link "Close"
        - list "Honours":
          - listitem:
            - link /level/
        - blockquote
        - paragraph: /Translation \\(ours\\)/
        - link "See in report"
        - link "Details"`
  }
};

for (const [language, prefix] of Object.entries(languages)) {
  const { header, map, summary } = snapshots[language as keyof typeof snapshots];
  test(`${language}: header, map, summary and matrix have the right roles and names`, async ({ page }) => {
    await page.goto(`/${prefix}places/${firstOf('community').id}/`);
    await awake(page);
    await expect(page.locator('[data-links]')).toHaveRole('application');
    await expect(page.locator('[data-header]')).toMatchAriaSnapshot(header);
    await expect(page.locator('#map')).toMatchAriaSnapshot(map);
    await expect(page.locator('[data-popup]')).toMatchAriaSnapshot(summary);
    const rows = page.locator('#honours').getByRole('row');
    expect(await rows.count()).toBeGreaterThan(3);
    await expect(rows.nth(1).getByRole('rowheader')).toHaveCount(1);
    await openShare(page);
    await expect(page.getByRole('dialog')).toHaveAccessibleName(/.+/);
  });
}

test('every place of the map is in a list', async ({ page }) => {
  await page.goto('/');
  const drawn = await page.locator('[data-feature]').evaluateAll((links) => links.map((link) => link.getAttribute('data-feature') ?? ''));
  expect(drawn.length).toBeGreaterThan(10);
  for (const id of drawn) await expect(page.locator(`#places li > [data-of="${id}"]`)).toHaveCount(1);
});

/** The styles of the map are a file of their own (vite/later-styles.ts): what a reader sees while it is on its way, and without it. */
import type { ServerResponse } from 'node:http';
import type { Site, SiteOptions } from './site.ts';
import { expectAnswer, type Tab } from './tab.ts';
import { expect, test } from './test.ts';

const STYLES = /\/later\.[\w-]+\.css$/;

/** Opens the page inside another one, so that a test can look at it before it has loaded. */
const open = (tab: Tab): Promise<void> =>
  tab.ask(() => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 1280px; height: 800px';
    frame.src = '/';
    document.body.replaceChildren(frame);
  }, []);

/** Whether the headline is there, and whether the map can be seen, and stands beside the text. */
function seen(): { headline: boolean; map: boolean; beside: boolean } {
  const page = document.querySelector('iframe')?.contentDocument;
  const headline = page?.querySelector('h1')?.getBoundingClientRect();
  const map = page?.querySelector<HTMLElement>('[data-map]');
  const rect = map?.getBoundingClientRect();
  return {
    headline: Boolean(headline?.height),
    map: Boolean(map && rect?.height && getComputedStyle(map).visibility === 'visible'),
    beside: Boolean(headline && rect && rect.left >= headline.right)
  };
}

/** A site whose pages may be in a frame, and whose file of styles is answered by `answer`. */
const siteWith =
  (site: Site, answer: (styles: string, response: ServerResponse) => void): Required<SiteOptions>['answer'] =>
  ({ url = '' }, response) => {
    const send = (type: string, text: string): void => void response.writeHead(200, { 'content-type': type }).end(text);
    if (url === '/empty') send('text/html', '<title>empty</title>');
    else if (url === '/') void fetch(site.url).then(async (page) => send('text/html', await page.text()));
    else if (STYLES.test(url)) answer(site.url + url, response);
    else return false;
    return true;
  };

test('the text does not wait for the styles of the map, which is not seen without them', async ({ tab, another, site }) => {
  let arrive = (): void => undefined;
  const delayed = await another({
    answer: siteWith(site, (styles, response) => {
      arrive = () =>
        void fetch(styles).then(async (found) => response.writeHead(200, { 'content-type': 'text/css' }).end(await found.text()));
    })
  });
  await tab.go(`${delayed.url}/empty`);
  await open(tab);
  await expect.poll(() => tab.ask(seen, [])).toMatchObject({ headline: true });
  // Firefox goes on reading the page meanwhile; a map would be there by now.
  await tab.ask(() => new Promise<void>((resolve) => void setTimeout(resolve, 500)), []);
  expect(await tab.ask(seen, [])).toMatchObject({ headline: true, map: false });
  arrive();
  await expectAnswer(tab, seen, [], { headline: true, map: true, beside: true });
});

test.describe('if the styles of the map do not arrive', () => {
  test.use({ expected: [/404|did not load|Stylesheet/i] });

  test('the map is shown beside the text all the same', async ({ tab, another, site }) => {
    const broken = await another({ answer: siteWith(site, (_, response) => void response.writeHead(404).end()) });
    await tab.go(`${broken.url}/empty`);
    await open(tab);
    await expectAnswer(tab, seen, [], { headline: true, map: true, beside: true });
  });
});

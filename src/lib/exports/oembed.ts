/** oEmbed 1.0, type “rich” (oembed.com): other sites embed a page by its address alone. */
import { say } from '$lib/messages';
import { tag } from '$lib/markup';
import { authorLineOf, pathOf, pathsOf, SQUARE, titleOf, WIDE, type SharedPage } from './page';

export type Limits = { maxwidth?: number | undefined; maxheight?: number | undefined };

/** Seconds. */
const DAY = 86_400;
/** Preferred size of a frame, pixels; narrow enough for a column of text. */
const WIDTH = 480;
const HEIGHT = 520;

/** The frame, at most as large as asked for. `query`: options of the frame, with the question mark. */
export function oembedOf(page: SharedPage, { maxwidth = Infinity, maxheight = Infinity }: Limits = {}, query = '') {
  const { report, language, absolute } = page;
  const paths = pathsOf(page);
  const [width, height] = [Math.min(WIDTH, maxwidth), Math.min(HEIGHT, maxheight)];
  const title = titleOf(page);
  const frame = tag('iframe', {
    src: absolute(paths.frame) + query,
    title,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    style: 'border:0;max-width:100%',
    allow: 'fullscreen'
  });
  const fits = (image: { width: number; height: number }) => image.width <= maxwidth && image.height <= maxheight;
  const image = [
    { path: paths.wide, ...WIDE },
    { path: paths.square, ...SQUARE }
  ].find(fits);
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: authorLineOf(report),
    provider_name: say(report.site.title, language),
    provider_url: absolute(pathOf(null, language)),
    cache_age: DAY,
    html: `${frame}</iframe>`,
    width,
    height,
    ...(image && { thumbnail_url: absolute(image.path), thumbnail_width: image.width, thumbnail_height: image.height })
  };
}

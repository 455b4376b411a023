import { loadReport } from '$lib/server/report';
import { say } from '$lib/words';

export const prerender = true;

const icon = (size: number) => ({ src: `icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' });

/** What a phone needs to keep the site among its apps. */
export function GET(): Response {
  const { site } = loadReport();
  const manifest = {
    name: say(site.title, 'zh'),
    description: say(site.description, 'zh'),
    lang: site.language,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [icon(192), icon(512)]
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
}

import { loadReport } from '$lib/server/report';
import { languageOf, prefixOf, say, messages } from '$lib/messages';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage();

const icon = (root: string, size: number) => ({
  src: `${root}icons/${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose: 'any'
});

/** The web app manifest, with which a phone can install the site. */
export const GET: RequestHandler = ({ params }) => {
  const { site } = loadReport();
  const language = languageOf(params.language);
  const root = prefixOf(language) ? '../' : '';
  const manifest = {
    name: say(site.title, language),
    description: say(site.description, language),
    lang: messages[language].lang,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [icon(root, 192), icon(root, 512)]
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};

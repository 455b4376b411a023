/** Tells whoever builds the site that its public address is not set. */
import type { Plugin } from 'vite';

export function addressNotice(): Plugin {
  let said = false;
  return {
    name: 'address-notice',
    apply: 'build',
    buildStart() {
      if (said || process.env['PUBLIC_SITE_URL']) return;
      said = true;
      console.warn(
        'Share images, oEmbed and the sitemap will say http://localhost:4173/. To publish the site, set PUBLIC_SITE_URL to its address.'
      );
    }
  };
}

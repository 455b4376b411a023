import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    // On every element of the page: three letters tell a few dozen components apart; a test would see two that do not.
    cssHash: ({ hash, css }) => `s${hash(css).slice(0, 3)}`
  },
  kit: {
    adapter: adapter({ strict: true, precompress: true }),
    // Relative links let the same build work at a domain's root and below any sub-path.
    paths: { base: process.env.BASE_PATH ?? '', relative: true },
    typescript: { config: (config) => void config.include.push('../vite/**/*.ts', '../scripts/**/*.ts', '../*.ts') },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
  }
};

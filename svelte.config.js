import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
  kit: {
    adapter: adapter({ strict: true, precompress: true }),
    // Relative links let the same build work at a domain's root and below any sub-path.
    paths: { base: process.env.BASE_PATH ?? '', relative: true },
    typescript: { config: (config) => void config.include.push('../vite/**/*.ts', '../scripts/**/*.ts', '../*.ts') },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
  }
};

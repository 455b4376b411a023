import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { fonts } from './vite/fonts.ts';

export default defineConfig({
  plugins: [fonts(), sveltekit()],
  build: { target: ['chrome87', 'safari14', 'firefox91'] },
  test: { include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'] }
});

/** A build ends before it begins where the facts are not in order, and its last words are what is wrong with them. */
import type { Plugin } from 'vite';
import { readBasemap } from '../src/lib/server/basemap';
import { reportOf } from '../src/lib/server/folder';
import { geo } from './report.js';

export function facts(): Plugin {
  return {
    name: 'facts',
    apply: 'build',
    config() {
      try {
        reportOf(geo);
        readBasemap(geo);
      } catch (error) {
        // Thrown on, it would stand above thirty lines of other people's code.
        console.error(error instanceof Error ? error.message : error);
        process.exit(1);
      }
    }
  };
}

/** Built style sheets only use what all target browsers support, or have a fallback. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lacking } from './support';

/** Features that older browsers may lack, with the consequence for readers. A final `*` stands for any ending. */
const DISPENSABLE: Record<string, string[]> = {
  'no tint, and the colour below it (README, Browsers)': ['color-mix()'],
  'what stands in for it in a question about the screen; a test of every sheet in targets.spec.ts': ['@container', 'container*'],
  'a page that takes longer to lay out': ['content-visibility*', 'contain-intrinsic-size', '::details-content'],
  'other line breaks and edges of Chinese text': ['text-wrap*', 'text-spacing-trim*', 'hanging-punctuation*'],
  'the whole text; our rule with a prefix is beside it': [
    'line-clamp',
    'user-select*',
    'print-color-adjust*',
    'mask-image',
    'text-size-adjust'
  ],
  'what the device does by itself': ['color-scheme*', 'accent-color', 'forced-color-adjust*', '@media (forced-colors)', 'scrollbar-width*'],
  'a list that scrolls its page at its end': ['overscroll-behavior*'],
  'a phone has no pointer to draw': ['cursor*'],
  'an outline with square corners': ['outline'],
  'a break between pages of a print': ['break-after: avoid'],
  'a name drawn without its light edge in front': ['paint-order'],
  'an edge that cuts a ring of focus': ['overflow-clip-margin'],
  'no room kept for what a script shows later': ['@media (scripting)'],
  'a line that stands in the middle': ['align-content: start']
};
const names = Object.values(DISPENSABLE).flat();
const covers = (name: string, found: string): boolean => (name.endsWith('*') ? found.startsWith(name.slice(0, -1)) : found === name);

const build = process.env['BUILD_DIR'] ?? 'build';
const STYLE = /<style[^>]*>([^<]*)<\/style>/g;

function sheets(): string[] {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|html)$/.test(name));
  const found = files.flatMap((name) => {
    const text = readFileSync(join(build, name), 'utf8');
    return name.endsWith('.css') ? [text] : [...text.matchAll(STYLE)].map(([, css = '']) => css);
  });
  // Most pages have the same styles.
  return [...new Set(found)];
}

test('the check detects newer features', () => {
  // Safari before 26.2 dropped the line under names.
  expect([...lacking('a { text-decoration: underline 2px var(--role) }').keys()]).toContain('text-decoration includes_thickness');
  expect([...lacking('a { translate: 1px } b:has(i) { width: 1svh }').keys()]).toEqual(['translate', ':has']);
  expect([...lacking('a { text-decoration: underline } @supports (translate: 0) { b { translate: 1px } }').keys()]).toEqual([]);
});

test('every style is supported by every browser named in the README, or is optional', () => {
  const found = [...new Set(sheets().flatMap((css) => [...lacking(css).keys()]))];
  expect(found.filter((what) => !names.some((name) => covers(name, what)))).toEqual([]);
  // A feature that is no longer used has to leave the list.
  expect(names.filter((name) => !found.some((what) => covers(name, what)))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync('src/app.css', 'utf8');

/** Declarations of the first rule with this selector. */
const declarations = (selector: string): string[] =>
  (css.split(`${selector} {`)[1]?.split('}')[0] ?? '').split(/;\s*/).map((line) => line.trim());

it('the dark theme has the same colours when chosen as when set by the system', () => {
  const byChoice = declarations(":root[data-theme='dark']");
  expect(byChoice.length).toBeGreaterThan(10);
  expect(byChoice).toEqual(declarations(":root:not([data-theme='light'])"));
});

/** Which features a style sheet uses that a target browser does not support, by MDN's data. */
import bcd, { type CompatStatement, type Identifier, type SupportStatement } from '@mdn/browser-compat-data/forLegacyNode';
import postcss, { type AtRule, type Declaration, type Node, type Rule } from 'postcss';

/** The oldest target versions, as in `build.target` of `vite.config.ts`. */
const BROWSERS = { chrome: 94, edge: 94, firefox: 93, safari: 15.4, safari_ios: 15.4 } as const;
type Browser = keyof typeof BROWSERS;

const knows = (browser: Browser, support: SupportStatement | undefined): boolean =>
  [support ?? []].flat().some(
    ({ version_added: since, version_removed, prefix, flags, alternative_name }) =>
      // “94”, “≤37”, “preview”, or false.
      parseFloat(String(since).replace('≤', '')) <= BROWSERS[browser] && !version_removed && !prefix && !flags && !alternative_name
  );

/** Browsers that lack a feature; none if the data do not know it. */
const lackedBy = (feature: { __compat?: CompatStatement } | undefined): Browser[] =>
  (Object.keys(BROWSERS) as Browser[]).filter((browser) => feature?.__compat && !knows(browser, feature.__compat.support[browser]));

const { properties, selectors, types, 'at-rules': atRules } = bcd.css as Record<string, Record<string, Identifier>>;

/** Functions by name; the data have them below types of values. */
const functions: Record<string, Identifier> = Object.assign({}, types, ...Object.values(types ?? {}));

/** A display name, and the data for it. */
type Use = [name: string, feature: Identifier | undefined];

function usesInAtRule({ name, params }: AtRule): Use[] {
  const features = [...params.matchAll(/\(\s*([a-z-]+)/g)].map(([, feature = '']) => feature);
  return [[`@${name}`, atRules?.[name]], ...features.map((feature): Use => [`@${name} (${feature})`, atRules?.[name]?.[feature]])];
}

const usesInRule = ({ selector }: Rule): Use[] =>
  [...selector.matchAll(/::?([a-z-]+)/g)].map(([pseudo, name = '']) => [pseudo, selectors?.[name]]);

function usesInDeclaration({ prop, value }: Declaration): Use[] {
  const property = properties?.[prop];
  const words = value.replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  const uses: Use[] = [[prop, property]];
  for (const [, name = ''] of words.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g)) uses.push([`${name}()`, functions[name]]);
  for (const [, word = ''] of words.matchAll(/(?<![\w#-])([a-z][a-z-]*)(?![\w(-])/g)) uses.push([`${prop}: ${word}`, property?.[word]]);
  // A shorthand that first took one value: older browsers drop it with more.
  if (/\S\s+\S/.test(words.replaceAll(/\([^()]*\)/g, '')))
    for (const [part, feature] of Object.entries(property ?? {}))
      if (part.startsWith('includes_')) uses.push([`${prop} ${part}`, feature as Identifier]);
  return uses;
}

function usesIn(node: Node): Use[] {
  if (node.type === 'atrule') return usesInAtRule(node as AtRule);
  if (node.type === 'rule') return usesInRule(node as Rule);
  return node.type === 'decl' ? usesInDeclaration(node as Declaration) : [];
}

/** Whether there is a fallback: an `@supports` around it, or the same property with another value. */
function isGuarded(node: Node): boolean {
  for (let above: Node | undefined = node; above; above = above.parent)
    if (above.type === 'atrule' && (above as AtRule).name === 'supports') return true;
  for (let before = node.prev(); before; before = before.prev())
    if (node.type === 'decl' && before.type === 'decl' && (before as Declaration).prop === (node as Declaration).prop) return true;
  return false;
}

/** Names of unsupported features, each with the browsers that lack it. */
export function lacking(css: string): Map<string, Browser[]> {
  const found = new Map<string, Browser[]>();
  postcss.parse(css).walk((node) => {
    if (isGuarded(node)) return;
    for (const [name, feature] of usesIn(node)) {
      const browsers = lackedBy(feature);
      if (browsers.length) found.set(name, browsers);
    }
  });
  return found;
}

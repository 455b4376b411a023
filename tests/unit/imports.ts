/** Which modules of `src/` import which, and which imports are not allowed. */
import { posix } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

export type Import = { specifier: string; typeOnly: boolean };

/** Imports of a module or a component: static, dynamic and re-exports. */
export function importsOf(path: string, source: string): Import[] {
  const file = ts.createSourceFile(path, path.endsWith('.svelte') ? scripts(source) : source, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({ specifier: specifier.text, typeOnly });
  };
  visit(file);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  const { name, namedBindings } = clause;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : undefined;
  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (!name && named !== undefined && named.every((element) => element.isTypeOnly))
  );
}

/** The script of a component, with the modules that its markup imports lazily. */
function scripts(source: string): string {
  const { instance, module, fragment } = parse(source, { modern: true });
  const written = [module, instance].map((script) =>
    script ? source.slice(script.start, script.end).replace(/^<script[^>]*>|<\/script>$/g, '') : ''
  );
  return [...written, ...lazy(fragment)].join('\n');
}

function lazy(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const children = Object.values(node).flatMap(lazy);
  if (!('type' in node && node.type === 'ImportExpression' && 'source' in node)) return children;
  const { source } = node;
  const specifier = typeof source === 'object' && source !== null && 'value' in source ? source.value : undefined;
  return [...children, `import(${JSON.stringify(specifier)})`];
}

const plain = ['report', 'geography', 'cartography'];
const shared = [...plain, 'messages', 'fonts', 'marks', 'root'];

/** `lib/map/LiveMap.svelte` → `map`; files of `lib` itself are `root`, pages are `routes`, what lies outside `src` is its own folder. */
function zoneOf(path: string): string {
  const [top = '', first = '', ...rest] = path.split('/');
  if (top === '..') return first;
  if (top !== 'lib') return 'routes';
  return rest.length === 0 ? 'root' : first;
}

/** Path of `specifier` from `src/`, or nothing if it is a package. */
function resolved(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('$lib/')) return specifier.replace('$lib', 'lib');
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}

/**
 * Why `from` (a path below `src/`) may not import this; nothing if it may.
 * docs/architecture.md draws these rules.
 */
export function objection(from: string, { specifier, typeOnly }: Import): string | undefined {
  const zone = zoneOf(from);
  const target = resolved(from, specifier);

  if (target === undefined) {
    if (/^(maplibre-gl|svelte-maplibre-gl)(\/|$)/.test(specifier) && zone !== 'map') return 'only lib/map may import MapLibre';
    if (specifier.startsWith('$app/') && zone !== 'routes' && zone !== 'server') return 'browser modules may not import $app modules';
    if (specifier.startsWith('svelte') && zone === 'client') return 'lib/client may not import Svelte';
    if (specifier.startsWith('node:') && zone !== 'server') return 'only lib/server may read files';
    if (/^(svelte|\$app)(\/|$)/.test(specifier) && plain.includes(zone)) return `lib/${zone} may not import Svelte or Kit`;
    return undefined;
  }

  // With a query the import is a module's address or text, not its code.
  if (specifier.includes('?')) return undefined;
  const to = zoneOf(target);
  if (to === zone) return undefined;
  if (to === 'geo') return zone === 'server' ? undefined : 'only lib/server may read geo/';
  if (zone === 'routes') return undefined;
  if (typeOnly && to === 'report') return undefined;
  // The frame exchanges messages with the page around it; lazily loaded code has one entry.
  if (zone === 'client' && (to === 'embed' || from === 'lib/client/parts.ts')) return undefined;
  if (plain.includes(zone) || zone === 'messages') return `lib/${zone} may only import types of lib/report`;
  return shared.includes(to) ? undefined : `${zone} may not import ${to}`;
}

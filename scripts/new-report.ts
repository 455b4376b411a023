/**
 * `npm run new-report -- TEXT.txt FOLDER [--language en-GB]`: a folder of facts for a report given as plain text, one line a paragraph. It
 * holds no place yet; what only an editor can say is empty, and the check asks for it. Exit code 2: cannot read, or the folder is not
 * empty.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { kindsOfLines } from '../src/lib/report/outline';
import { joinsOf, readingText } from '../src/lib/report/text';
import { fail, helpIfAsked, orFail } from './command';
import { hyphenHint } from './joins';
import { guessOutline, languageOf, starter, withBlanks } from './starter';

const USAGE = `npm run new-report -- TEXT.txt FOLDER [--language en-GB]
Starts a folder of facts from a plain text, one line a paragraph. Nothing is overwritten.`;

helpIfAsked(USAGE);
const { positionals, values } = orFail(() => parseArgs({ allowPositionals: true, options: { language: { type: 'string' } } }));
const [source, folder] = positionals;

/** The text of the file. Ends the command if it is not UTF-8. */
function read(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    return fail(
      error instanceof TypeError
        ? `${path} is not UTF-8: save it as UTF-8 first`
        : existsSync(path)
          ? `${path} cannot be read: ${error instanceof Error ? error.message : error}`
          : `${path} is not there`
    );
  }
}

if (!source || !folder) fail(USAGE);
if (statSync(source, { throwIfNoEntry: false })?.isDirectory()) fail(`${source} is a folder: name the text file`);
if (existsSync(folder) && !statSync(folder).isDirectory()) fail(`${folder} is a file: name a folder that is not there yet`);
const text = read(source);
if (text.trim() === '') fail(`${source} holds no text`);
if (existsSync(folder) && readdirSync(folder).length > 0)
  fail(`${folder} is there and not empty: nothing is overwritten, name another folder`);
const language = values.language ?? languageOf(text);
if (!Intl.DateTimeFormat.supportedLocalesOf([language]).length) fail(`"${language}" is no language tag, like en-GB or zh-CN`);

for (const [name, content] of Object.entries(starter(text, language))) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const written = withBlanks(text);
const outline = guessOutline(written);
const reading = readingText(written, kindsOfLines(written, outline).kinds);
const { blocks } = reading;
console.log(`${folder}: ${blocks.filter(({ kind }) => kind === 'paragraph').length} paragraphs in ${language}. Taken for no paragraph:`);
for (const { kind, quote } of outline) console.log(`  ${kind}: ${quote}`);
for (const { line, before, after } of joinsOf(reading))
  console.log(`  cut by a page break, and read on, line ${line}: “${before}│${after}”${hyphenHint(before)}`);
console.log(`
Next:
  1. ${join(folder, 'report.json')}: correct the "outline" above, if it guessed wrong, and with its headline "title" in site.json.
  2. ${join(folder, 'site.json')}: what is empty there – description, whose text it is, what one of each role is called – nothing is built before.
  3. ${join(folder, 'places.json')}: the first places, then move their sentences from "remarks" to "excerpts":
     npm run annotate -- ${folder}
  4. npm run check:geo -- ${folder}
  5. GEO_DIR=${/[\s'"$&;()]/.test(folder) ? `'${folder.replaceAll("'", "'\\''")}'` : folder} npm start
docs/your-own-report.md walks through it.`);

/** Five hundred strings that attack, or break, code that does not expect them; always the same ones. */

const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script href="data:,alert(1)"/></svg>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '--><script>alert(1)</script><!--',
  '<!--',
  '-->',
  '<![CDATA[x]]>',
  ']]>',
  ']]><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</text></svg><script>alert(1)</script>',
  '</p></description></Placemark>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<form action="https://evil.example/"><button>x</button></form>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&quot;&apos;&amp;&nbsp;&#0;',
  '<!--static-map-->',
  '<!--article-->',
  '%lang%%meta%%sveltekit.head%',
  '{@html x}{#if}${x}{{x}}',
  '`${alert(1)}`',
  '$&$1$$$`',
  '\\u003cscript\\u003e',
  '<ſcript>alert(1)</ſcript>',
  '＜script＞alert(1)＜/script＞'
];
const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x'
];
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://evil.example/")', '＝1+1', '=cmd|"/c calc"!A0', '-2+3+cmd|x'];
const PATHS = ['../../../etc/passwd', '..\\..\\x', '%2e%2e%2f', '/\\evil.example', '__proto__', 'constructor', 'toString', 'null', 'NaN'];
const BIDI = [
  '\u202egnp.exe',
  '\u202dabc',
  '\u2066abc',
  '\u2067abc\u2069',
  '\u200fabc',
  '\u061cabc',
  'שלום',
  'مرحبا بالعالم',
  'abc שלום 123'
];
const UNSEEN = ['\u200b', 'a\u200bb', 'a\u200db', '\ufeffa', 'a\u00adb', '\u2060a', '\u3164', 'a\u034fb', '\u{e0041}a', 'a\ufe0f'];
const BROKEN = [
  '\0',
  'a\0b',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\ud83d',
  '\ude00',
  'a\ud83db',
  '\ufffe',
  '\uffff',
  'a\r\nb',
  'a\nb',
  'a\tb',
  '\u2028',
  '\u2029'
];
const ODD = [
  '',
  ' ',
  ' a',
  'a ',
  '𠮷',
  '👩‍👩‍👧',
  'é'.normalize('NFD'),
  '﷽',
  'Z̷̡̛͔̺̮',
  '[a](b)',
  '"',
  "'",
  '\\',
  '\\"',
  '\\',
  ';',
  ',',
  '%',
  '%00',
  '\u00a0'
];

const SEEDS = [...MARKUP, ...ADDRESSES, ...FORMULAS, ...PATHS, ...BIDI, ...UNSEEN, ...BROKEN, ...ODD];
/** Alone, inside a word, before and after one, twice; and some of them 10,000 characters long. */
const AROUND = [
  (seed: string) => seed,
  (seed: string) => `社${seed}区`,
  (seed: string) => `${seed}社区`,
  (seed: string) => `社区${seed}`,
  (seed: string) => seed + seed
];
const LONG = ['名', 'a', '<', '&', '"', ']]>', '\u202e', '𠮷', 'a ', '=1'].map((seed) =>
  seed.repeat(Math.ceil(10_000 / seed.length)).trim()
);

export const HOSTILE = [...new Set([...LONG, ...AROUND.flatMap((around) => SEEDS.map(around))])].slice(0, 500);

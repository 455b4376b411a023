import { expect, test } from 'vitest';
import { headersOf, parseHeaders } from '../../scripts/headers.ts';

const text = `# a comment
/*
  # another
  X-One: a: b; c

/files/*
  X-Two: d
/exact.js
  X-Three: e
`;

test('reads addresses with their headers, and skips comments', () => {
  expect(parseHeaders(text)).toEqual([
    { path: '/*', headers: [{ name: 'X-One', value: 'a: b; c' }] },
    { path: '/files/*', headers: [{ name: 'X-Two', value: 'd' }] },
    { path: '/exact.js', headers: [{ name: 'X-Three', value: 'e' }] }
  ]);
});

test.for([
  ['/', ['X-One']],
  ['/files/', ['X-One', 'X-Two']],
  ['/files/a/b.png', ['X-One', 'X-Two']],
  ['/files', ['X-One']],
  ['/exact.js', ['X-One', 'X-Three']],
  ['/exactxjs', ['X-One']],
  ['/more/exact.js', ['X-One']]
] as const)('%s gets %s', ([path, names]) => {
  expect(headersOf(parseHeaders(text), path).map(({ name }) => name)).toEqual(names);
});

test.for(['  X-One: before any address', '/*\n  no colon here', '/*\n  ! X-One', '/*\nX-One: not indented', '/*\n  X-One:'])(
  'throws on a line it cannot read: %j',
  (wrong) => {
    expect(() => parseHeaders(wrong)).toThrow(/_headers, line \d/);
  }
);

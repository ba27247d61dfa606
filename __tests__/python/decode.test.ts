import { decodeSource } from '../../src/python/decode.js';

const text = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

test.each([
  ['plain UTF-8', text('x = "é"\n'), 'x = "é"\n'],
  ['a byte order mark is dropped', text([0xef, 0xbb, 0xbf], 'x = 1\n'), 'x = 1\n'],
  ['CR ends a line', text('# note\rx = 1\r'), '# note\nx = 1\n'],
  ['CRLF is one newline', text('x = 1\r\ny = 2\r\n'), 'x = 1\ny = 2\n'],
  [
    'Latin-1 by cookie',
    text('# -*- coding: latin-1 -*-\nx = "', [0xe9], '"\n'),
    '# -*- coding: latin-1 -*-\nx = "é"\n',
  ],
  [
    'ISO-8859-1 on line 2',
    text('#!/usr/bin/python\n# coding=ISO_8859-1\n', [0xe9]),
    '#!/usr/bin/python\n# coding=ISO_8859-1\né',
  ],
  ['ASCII by cookie', text('# vim: fileencoding=us-ascii\n1\n'), '# vim: fileencoding=us-ascii\n1\n'],
  [
    'bytes that are no UTF-8 in a comment, which an import takes',
    text('# ', [0xff], '\nx = 1\n'),
    '# \ufffd\nx = 1\n',
  ],
  ['an old code page', text('# coding: cp1251\nx = "', [0xef, 0xf0], '"\n'), '# coding: cp1251\nx = "пр"\n'],
  ['code page 1252', text('# coding: cp1252\nx = "', [0x80, 0x9f], '"\n'), '# coding: cp1252\nx = "€Ÿ"\n'],
  [
    'a cookie far to the right',
    text(`#${'x'.repeat(2000)} coding: l1\n`, [0xe9]),
    `#${'x'.repeat(2000)} coding: l1\né`,
  ],
  ['a cookie on line 3 is a comment', text('\n\n# coding: utf-7\n'), '\n\n# coding: utf-7\n'],
  ['a cookie after code is a comment', text('x = 1\n# coding: utf-7\n'), 'x = 1\n# coding: utf-7\n'],
])('%s', (_name, bytes, expected) => {
  expect(decodeSource(bytes)).toMatchObject({ text: expected });
});

test.each([
  ['utf-7 can hide code in a comment', text('# coding: utf-7\n'), 'unusual-encoding'],
  ['unicode_escape too', text('#\n# coding: unicode_escape\n'), 'unusual-encoding'],
  ['a cookie that only CR separates from line 1', text('#\r# coding: utf-7\r'), 'unusual-encoding'],
  ['a cookie that only the tokenizer sees', text('#\rx = 1 # coding: latin-1\r'), 'unusual-encoding'],
  ['a name no Python knows', text('# coding: utf8-unix\n'), 'unusual-encoding'],
  ['other bytes than the declared UTF-8', text('# coding: utf8\n# ', [0xff]), 'undecodable'],
  ['NUL bytes', text('x\0'), 'undecodable'],
  ['bytes that are not UTF-8', text([0xff, 0xfe]), 'undecodable'],
  ['non-ASCII under an ASCII cookie', text('# coding: ascii\n', [0xe9]), 'undecodable'],
  ['a mark and another cookie', text([0xef, 0xbb, 0xbf], '# coding: latin-1\n'), 'undecodable'],
])('%s', (_name, bytes, code) => {
  expect(decodeSource(bytes)).toMatchObject({ code });
});

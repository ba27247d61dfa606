import { execFileSync } from 'node:child_process';
import { decodeSource } from '../../src/python/decode.js';
import { LEGACY } from '../../src/python/encoding.js';
import { chooser, type Choose } from '../support/chooser.js';

/**
 * What CPython objects to in our reading of a file. Its compiler is asked (as in an import) and its tokenizer (as in
 * a build back end that reads setup.py): each that accepts the file must see what our text says, and where we say that
 * Python refuses the file both must refuse it.
 */
const PYTHON = `
import ast, base64, io, json, sys, tokenize
def readings(data):
    def tokenized():
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return io.TextIOWrapper(io.BytesIO(data), encoding, line_buffering=True).read()
    for read in (lambda: data, tokenized):
        try:
            yield ast.dump(ast.parse(read()))
        except (SyntaxError, ValueError, LookupError):
            pass
complaints = []
for sample in json.load(sys.stdin):
    seen = list(readings(base64.b64decode(sample["bytes"])))
    text = sample.get("text")
    if text is None:
        if seen and sample["code"] == "undecodable":
            complaints.append([sample["bytes"], "Python accepts it"])
    else:
        try:
            ours = ast.dump(ast.parse(text))
        except (SyntaxError, ValueError):
            ours = None
        if any(one != ours for one in seen):
            complaints.append([sample["bytes"], "Python sees another program"])
print(json.dumps(complaints))
`;

function complaints(samples: readonly Uint8Array[]): string[] {
  const input = JSON.stringify(
    samples.map((bytes) => ({ bytes: Buffer.from(bytes).toString('base64'), ...decodeSource(bytes) })),
  );
  const output = execFileSync('python3', ['-I', '-W', 'ignore', '-c', PYTHON], { input, encoding: 'utf8' });
  return (JSON.parse(output) as [string, string][]).map(
    ([bytes, what]) => `${what}: ${JSON.stringify(Buffer.from(bytes, 'base64').toString('latin1'))}`,
  );
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

const TABLE: readonly string[] = [
  'x = 1\n',
  '\xef\xbb\xbfx = 1\n',
  '\xef\xbb\xbf# coding: utf-8\nx = 1\n',
  '\xef\xbb\xbf# coding: utf8\nx = 1\n',
  '\xef\xbb\xbf# coding: latin-1\nx = 1\n',
  '# \xff in a comment\nx = 1\n',
  'x = 1 # \xff\n',
  'x = "\xff"\n',
  'x = "#\xff"\n',
  'x\xff = 1 # \xe9\n',
  '"""\n# \xff\n"""\nx = 1\n',
  '# coding: utf-8\n# \xff\nx = 1\n',
  '# coding: utf-8-unix\n# \xff\nx = 1\n',
  '# coding: utf8\n# \xff\nx = 1\n',
  '# coding: utf8-unix\nx = 1\n',
  '# coding: LATIN_1-dos\nx = "\xff"\n',
  '# coding: ascii\n# \xff\nx = 1\n',
  '# coding: iso-8859-15\nx = "\xa4"\n',
  '# coding: cp1252\nx = "\x80\x9f"\n',
  '# coding: cp1252\nx = "\x81"\n',
  '# coding: cp1251\n\xef\xf0\xe8 = 1\n',
  '# coding: gbk\nx = "\xc4\xe3\xba\x5c"\n',
  '# coding: shift_jis\nx = "\x83\x5c"\n',
  '# coding: utf-7\n#+AAo-x = 1\n',
  '# coding: unicode_escape\n#\\nx = 1\n',
  '# coding: nobody\nx = 1\n',
  '# a\rx = 1\r# coding: utf-7\r',
  '# a\rx = 1# coding: utf-7 +AAo-y = 2\r',
  '# a\rx = "\xe9"# coding: latin-1\r',
  `#${'x'.repeat(3000)} coding: latin-1\nx = "\xff"\n`,
  `#${'x'.repeat(3000)}\n# coding: latin-1\nx = "\xff"\n`,
  '\f# coding: latin-1\nx = "\xff"\n',
  '\x0b\n# coding: latin-1\nx = "\xff"\n',
  'x = 1 \\\n# coding: latin-1\n',
  '\\\n# coding: latin-1\nx = "\xff"\n',
  'x = 1\0\n',
  '# \0\nx = 1\n',
  '\xff\xfex\0=\x001\0\n\0',
  'if 1:\f\n  x = 1\n',
  'x = 1\r\n\ry = 2\r',
  '# coding=\t latin-1\nx = "\xff"\n',
  '# coding : latin-1\nx = "\xff"\n',
  '# encoding=coding: latin-1\nx = "\xff"\n',
  '# coding: l\xe4tin\nx = 1\n',
  '\xf0\x9d\x90\x9e\xf0\x9d\x90\xb1\xf0\x9d\x90\x9e\xf0\x9d\x90\x9c = 1\n',
  'x = "\xed\xa0\x80"\n',
  '# \xed\xa0\x80\nx = 1\n',
];

test('the table: as CPython reads it', () => {
  expect(complaints(TABLE.map(bytesOf))).toEqual([]);
});

test('what no text can be made of is refused for a reason CPython shares', () => {
  const codes = TABLE.map((text) => {
    const decoded = decodeSource(bytesOf(text));
    return 'text' in decoded ? 'text' : decoded.code;
  });
  const count = (code: string): number => codes.filter((one) => one === code).length;
  expect([count('undecodable'), count('unusual-encoding')].map((some) => some >= 5)).toEqual([true, true]);
  expect(count('text')).toBeGreaterThan(20);
});

const NAMES: readonly [string, ...string[]] = [
  'cp874',
  ...[
    'utf-8',
    'UTF8',
    'utf_8_sig',
    'utf-8-x',
    'utf',
    'u8',
    'ascii',
    'us-ascii',
    '646',
    'latin1',
    'latin-1-x',
    'L1',
  ],
  ...[
    'iso8859-1',
    'ISO_8859-1',
    'utf-7',
    'utf-16',
    'idna',
    'punycode',
    'raw_unicode_escape',
    'cp037',
    'rot13',
    'hz',
  ],
  ...[
    'cp1252',
    'cp1251',
    'windows-1250',
    'koi8-r',
    'gbk',
    'big5',
    'shift_jis',
    'euc-jp',
    'euc-kr',
    'cp949',
    'mac-roman',
  ],
];
const PIECES: readonly [string, ...string[]] = [
  'n = 1',
  ...[
    'x = 1',
    'y = "a"',
    'z = "\xe9"',
    'z = "\xc3\xa9"',
    '# \xff',
    '# note',
    '',
    ' ',
    '\f',
    '\\',
    'q = "\\\\" # \xc3',
  ],
  ...[
    '\xc3\xa9 = 3',
    '\xe9 = 3',
    'if 1: pass',
    '"""\xa1\xa2"""',
    'b = b"\xff"',
    '#\x85',
    'w = "\x83\x5c"',
    '#+AAo-v = 1',
  ],
];

function sample(choose: Choose): Buffer {
  const cookie = `${choose(['#', ' #', '#!', '\f#', 'x = 1 #', ''])}${choose(['coding:', ' -*- coding: ', 'encoding=', 'coding'])}${choose(NAMES)}${choose(['', ' -*-', '\xe9', '\0'.repeat(choose([0, 0, 0, 1]))])}`;
  const lines = [choose(PIECES), choose(PIECES), choose(PIECES)];
  const at = choose([0, 0, 1, 1, 2, 9]);
  if (at < 3) lines.splice(at, 0, cookie);
  const end = choose(['\n', '\n', '\r\n', '\r']);
  return bytesOf(
    choose(['', '', '', '\xef\xbb\xbf']) + [...lines, choose(['last = 1', 'last = 1 # \xff'])].join(end),
  );
}

test('made-up files: as CPython reads them', () => {
  const choose = chooser(5);
  expect(
    complaints(Array.from({ length: Number(process.env['DEPSEC_FUZZ'] ?? 2000) }, () => sample(choose))),
  ).toEqual([]);
});

/** Single bytes in a string, pairs in a name: where they are text to Python they must be the same text here. */
function legacySamples(name: string): Buffer[] {
  const head = bytesOf(`# coding: ${name}\n`);
  const singles = Array.from({ length: 128 }, (_, at) =>
    Buffer.concat([head, bytesOf('x = "'), Buffer.from([at + 128]), bytesOf('"\n')]),
  );
  const pairs = Array.from({ length: 500 }, (_, at) => {
    const pair = Buffer.from([129 + ((at * 31) % 126), 48 + ((at * 7919) % 207)]);
    return Buffer.concat([head, bytesOf('_'), pair, bytesOf(' = 1\n')]);
  });
  return [...singles, ...pairs];
}

test('old code pages: the bytes mean what they mean to Python', () => {
  const names = Object.values(LEGACY).map((all) => all.split(' ')[0] ?? '');
  expect(names.length).toBeGreaterThan(25);
  expect(complaints(names.flatMap(legacySamples))).toEqual([]);
});

test('old code pages: Python takes all names of one for the same', () => {
  const script =
    'import codecs, json, sys\nprint(json.dumps([sorted({codecs.lookup(n).name for n in names}) for names in json.load(sys.stdin)]))';
  const input = JSON.stringify(Object.values(LEGACY).map((names) => names.split(' ')));
  const output = execFileSync('python3', ['-I', '-c', script], { input, encoding: 'utf8' });
  const several = (JSON.parse(output) as string[][]).filter((names) => names.length > 1);
  expect(several).toEqual([['gb2312', 'gbk']]);
});

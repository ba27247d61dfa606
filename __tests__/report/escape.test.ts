import { code, codeName, prose } from '../../src/report/escape/markdown.js';
import { jsonText } from '../../src/report/escape/json-text.js';
import { relativeUri, sarifText } from '../../src/report/escape/sarif-text.js';
import { visible, visibleName } from '../../src/report/escape/visible.js';

test.each([
  ['plain text: é, 日本, ✓', 'plain text: é, 日本, ✓'],
  ['a\u001b[31mb', 'a\\u{1b}[31mb'],
  ['safe\u202etxt', 'safe\\u{202e}txt'],
  ['a\nb\tc\r', 'a\\nb\\tc\\r'],
  ['tag\u{e0041}', 'tag\\u{e0041}'],
  ['##[error]x', '#\\u{23}[error]x'],
  ['## heading', '## heading'],
  ['  ::error::x', '  \\u{3a}:error::x'],
  ['std::vector', 'std::vector'],
])('visible(%j)', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('a text is cut before an escape, never inside', () => {
  expect(visible(`abc\u202edef`, 10)).toBe('abc…');
  expect(visible('x'.repeat(1000))).toHaveLength(400);
});

test('names are ASCII', () => {
  expect(visibleName('r\u0435quests')).toBe('r\\u{435}quests');
});

test.each([
  ['a < b & c', 'a &lt; b &amp; c'],
  ['@octo see #1', '`@`octo see `#`1'],
  ['https://evil.invalid', '`https://evil.invalid`'],
  ['at 10:30: fine', 'at 10:30: fine'],
  ['x@://www.y', 'x`@://www.y`'],
  ['a|b', 'a&#124;b'],
])('prose(%j)', (text, markdown) => {
  expect(prose(text)).toBe(markdown);
});

test('a code span holds no backtick and no bar', () => {
  expect(code('a`b|c')).toBe('`a`&#96;`b`&#124;`c`');
  expect(codeName('')).toBe('(empty)');
});

test('SARIF text has no link and no placeholder', () => {
  expect(sarifText('[a](1) {0} \\')).toBe('\\[a\\](1) {{0}} \\\\');
});

test.each([
  ['requirements.txt', 'requirements.txt'],
  ['sub dir/ré#1?.txt', 'sub%20dir/r%C3%A9%231%3F.txt'],
  ['../../etc/passwd', 'etc/passwd'],
  ['//evil.invalid/x', 'evil.invalid/x'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
])('relativeUri(%j)', (path, uri) => {
  expect(relativeUri(path)).toBe(uri);
});

test('JSON text is ASCII where it could deceive, and reads back unchanged', () => {
  const value = { text: 'a\u202eb\u001bc##[error]\u{e0041}\u2028é' };
  expect(jsonText(value)).toBe(
    '{\n  "text": "a\\u202eb\\u001bc\\u0023\\u0023[error]\\udb40\\udc41\\u2028é"\n}\n',
  );
  expect(JSON.parse(jsonText(value))).toEqual(value);
});

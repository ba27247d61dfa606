import { plainBlock, plainLine } from '../../src/action/log.js';

test.each([
  '::set-output name=x::y',
  '  ::add-mask::x',
  '\u00a0::error::x',
  '\ufeff::error::x',
  '\t::warning::x',
])('no line starts a command: %j', (line) => {
  expect(plainLine(line).trimStart().startsWith('::')).toBe(false);
});

test('a command of the old style is broken up anywhere', () => {
  expect(plainLine('a ##[error]b')).not.toContain('##[');
});

test('one line stays one line', () => {
  expect(plainLine('a\r::error::b\u2028::error::c')).not.toMatch(/[\r\n\u2028]/);
});

test('honest text is left as it is', () => {
  expect(plainLine('  ✓ requests 2.32.0   std::string')).toBe('  ✓ requests 2.32.0   std::string');
});

test('a block is closed by its token', () => {
  expect(plainBlock('a\n::error::b\n', 'T')).toEqual([
    '::stop-commands::T',
    'a',
    '\\u{3a}:error::b',
    '::T::',
  ]);
});

import { FORMATS } from '../../src/report/formats.js';
import { wrap } from '../../src/report/wrap.js';
import { SAMPLE_REPORTS, SAMPLE_RULES } from '../support/sample-reports.js';

const SENTENCE = 'Very long crafted input makes a lookup take quadratic time and keeps one processor busy';

test('lines break at spaces, and the prefixes count', () => {
  expect(wrap(SENTENCE, 40, '→ ', '  ')).toEqual([
    '→ Very long crafted input makes a lookup',
    '  take quadratic time and keeps one',
    '  processor busy',
  ]);
});

test('a line that fits stays as it is', () => {
  expect(wrap('a  b', 100, '', '  ')).toEqual(['a  b']);
  expect(wrap('', 100, '  ', '  ')).toEqual(['  ']);
});

test('a word is never cut', () => {
  const address = `https://evil.invalid/${'x'.repeat(80)}`;
  expect(wrap(`see ${address} for more`, 40, '', '')).toEqual(['see', address, 'for more']);
});

test('characters are counted, not code units', () => {
  expect(wrap('🎉'.repeat(20) + ' x', 30, '', '')).toHaveLength(1);
});

test('no broken line starts with what a runner obeys', () => {
  const hostile = `${'x '.repeat(20)}::add-mask::secret ${'y '.repeat(20)}`;
  for (let width = 24; width < 90; width += 1)
    for (const line of wrap(hostile, width, '  ', '  ')) expect(line).not.toMatch(/^\s*::/);
});

test('the whole report keeps to the width it is given', () => {
  const options = { color: false, verbose: true, quiet: false, rules: SAMPLE_RULES, width: 72 };
  for (const report of Object.values(SAMPLE_REPORTS))
    for (const line of FORMATS.text.render(report, options).split('\n'))
      expect(line.length).toBeLessThanOrEqual(72);
});

test('a reason without room beside the verdict is told below it, once', () => {
  const report = SAMPLE_REPORTS['a blocked look-alike among honest ones'];
  const render = (width: number): string =>
    FORMATS.text.render(report, { color: false, verbose: false, quiet: true, rules: SAMPLE_RULES, width });
  expect(render(200)).toMatch(/Blocked — setup\.py runs text it has decoded/);
  expect(render(60)).toMatch(/Blocked\n {6}→ setup\.py runs text it has decoded/);
  expect(render(60).match(/runs text it has decoded/g)).toHaveLength(1);
});

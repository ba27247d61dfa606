import { Marked } from 'marked';
import { markdown } from '../../src/report/markdown.js';
import { fit } from '../../src/report/markdown-fit.js';
import { samplePackage, sampleReport } from '../support/sample-reports.js';

const section = (
  head: string,
  items: readonly string[],
  noun = 'row',
): Parameters<typeof fit>[0][number] => ({
  head,
  items,
  tail: '',
  noun,
});

test('everything that fits is kept, without a remark', () => {
  expect(fit([section('A\n', ['1\n', '2\n']), section('B\n', ['3\n'])], 1000)).toBe('A\n1\n2\n\nB\n3\n');
});

test('the first sections keep their place, and what is missing is counted', () => {
  const items = Array.from({ length: 50 }, (_, index) => `item ${index}\n`);
  const document = fit([section('A\n', items), section('B\n', items, 'other')], 600);
  expect(Buffer.byteLength(document)).toBeLessThanOrEqual(600);
  const kept = document.match(/^item/gm)?.length ?? 0;
  expect(kept).toBeGreaterThan(10);
  expect(document).toContain(`${50 - kept} × row, 50 × other`);
  expect(document).not.toContain('B\n');
});

test('sizes are counted in bytes, not characters', () => {
  const document = fit([section('', Array<string>(300).fill('🔴🔴🔴🔴\n'))], 1000);
  expect(Buffer.byteLength(document)).toBeLessThanOrEqual(1000);
});

test('a summary of a huge report stays below its limit and whole', () => {
  const packages = Array.from({ length: 9000 }, (_, index) =>
    samplePackage(`package-${index}`, '1.0', { verdict: index % 2 === 0 ? 'safe' : 'unscanned' }),
  );
  const document = markdown(sampleReport(packages));
  const limit = 900 * 1024;
  expect(Buffer.byteLength(document)).toBeLessThanOrEqual(limit);
  expect(Buffer.byteLength(document)).toBeGreaterThan(limit / 2);
  expect(document).toMatch(/> Left out, because a summary may not grow larger: \d+ × /);
  const html = new Marked({ gfm: true }).parse(document, { async: false });
  expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
});

test('a smaller limit leaves out more, and the verdict never', () => {
  const packages = Array.from({ length: 100 }, (_, index) => samplePackage(`package-${index}`, '1.0'));
  const document = markdown(sampleReport(packages), { limit: 2000 });
  expect(document).toContain('All packages are safe');
  expect(document).toContain('× safe package');
  expect(Buffer.byteLength(document)).toBeLessThanOrEqual(2000);
});

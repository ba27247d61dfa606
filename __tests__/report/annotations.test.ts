import type { Verdict } from '../../src/model/report.js';
import { annotations, workflowCommand } from '../../src/report/annotations.js';
import { samplePackage, sampleReport } from '../support/sample-reports.js';

const many = (count: number, verdict: Verdict): ReturnType<typeof samplePackage>[] =>
  Array.from({ length: count }, (_, index) => samplePackage(`${verdict}-${index + 10}`, '1', { verdict }));

test('ten of a level are all shown', () => {
  const shown = annotations(sampleReport(many(10, 'blocked')));
  expect(shown.map(({ title }) => title).at(-1)).toBe('Blocked: blocked-19 1');
  expect(shown).toHaveLength(10);
});

test('of more than ten, the tenth counts the rest', () => {
  const shown = annotations(sampleReport([...many(25, 'blocked'), ...many(2, 'warned')]));
  const errors = shown.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(10);
  expect(errors.at(-1)).toEqual({
    level: 'error',
    title: 'depsec',
    message: '16 more errors: see the job summary and the report.',
  });
  expect(shown.filter(({ level }) => level === 'warning')).toHaveLength(2);
});

test('a transitive package is annotated on the requirement that brought it in, naming the path', () => {
  const requiredBy = [{ path: ['x', 'deep'] }, { file: 'a.txt', line: 4, path: ['x', 'y', 'deep'] }];
  const [annotation] = annotations(
    sampleReport([samplePackage('deep', '1', { verdict: 'blocked', requiredBy })]),
  );
  expect(annotation).toMatchObject({ file: 'a.txt', line: 4, title: 'Blocked: deep 1' });
  expect(annotation?.message).toContain('Required by a.txt:4 → x → y → deep');
});

test('a package of the command line has no file', () => {
  const requiredBy = [{ path: ['demo'] }];
  const [annotation] = annotations(
    sampleReport([samplePackage('demo', '1', { verdict: 'warned', requiredBy })]),
  );
  expect(annotation).not.toHaveProperty('file');
  expect(annotation).toMatchObject({ level: 'warning', message: 'Required by the command line' });
});

test('a runner command escapes what would end its properties', () => {
  expect(
    workflowCommand({ level: 'error', file: 'a,b:c%.txt', line: 2, title: 'T', message: '50%\n::x' }),
  ).toBe('::error file=a%2Cb%3Ac%25.txt,line=2,title=T::50%25%0A::x');
});

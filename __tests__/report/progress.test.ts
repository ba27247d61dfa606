import { progressLine } from '../../src/report/progress.js';

test.each([
  [80, 'Reading  ━━━━━━━━━━──────────  55/110  requests'],
  [40, 'Reading  55/110  requests'],
  [20, 'Reading  55/110  r…'],
  [5, 'Rea…'],
  [0, ''],
])('in %d columns', (columns, line) => {
  expect(progressLine({ phase: 'scan', done: 55, total: 110, name: 'requests' }, columns)).toBe(line);
});

test('a total that is not known is not shown', () => {
  expect(progressLine({ phase: 'resolve', done: 7, total: 0 }, 80)).toBe('Resolving  7');
});

test('more done than expected stays within the bar', () => {
  expect(progressLine({ phase: 'advisories', done: 9, total: 3 }, 80)).toBe(
    'Asking for advisories  ━━━━━━━━━━━━━━━━━━━━  3/3',
  );
});

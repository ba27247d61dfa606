import type { Finding } from '../../src/model/finding.js';
import { orderFindings, orderReport } from '../../src/report/order.js';
import { samplePackage, sampleReport, SAMPLE_REPORTS } from '../support/sample-reports.js';

function finding(rule: string, score: number, file?: string, line?: number): Finding {
  return {
    rule,
    tier: 2,
    severity: 'LOW',
    score,
    title: rule,
    message: rule,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    references: [],
  };
}

test('packages stand by normalised name, then version', () => {
  const report = sampleReport([
    samplePackage('Zebra', '1'),
    samplePackage('b_c', '1'),
    samplePackage('a', '2'),
    samplePackage('B.a', '1'),
    samplePackage('a', '1'),
  ]);
  expect(report.packages.map(({ name, version }) => `${name} ${version}`)).toEqual([
    'a 1',
    'a 2',
    'B.a 1',
    'b_c 1',
    'Zebra 1',
  ]);
});

test('findings stand by score, rule, file and line', () => {
  const wanted = [
    finding('z', 0.9),
    finding('a', 0.7),
    finding('b', 0.7, 'a.py', 2),
    finding('b', 0.7, 'a.py', 10),
    finding('b', 0.7, 'b.py', 1),
  ];
  expect(orderFindings(wanted.toReversed())).toEqual(wanted);
});

test('the nearest way in comes first', () => {
  const far = { file: 'a.txt', line: 1, path: ['x', 'demo'] };
  const near = { file: 'b.txt', line: 9, path: ['demo'] };
  const report = sampleReport([samplePackage('demo', '1', { requiredBy: [far, near] })]);
  expect(report.packages[0]?.requiredBy).toEqual([near, far]);
});

test.each(Object.entries(SAMPLE_REPORTS))(
  'any order of the same report becomes one: %s',
  (_outcome, report) => {
    const shuffled = {
      ...report,
      packages: report.packages.toReversed().map((entry) => ({
        ...entry,
        findings: entry.findings.toReversed(),
        requiredBy: entry.requiredBy.toReversed(),
        unscanned: entry.unscanned.toReversed(),
      })),
    };
    expect(orderReport(shuffled)).toEqual(report);
  },
);

import { gitlab } from '../../src/report/gitlab.js';
import { sampleReport, SAMPLE_REPORTS } from '../support/sample-reports.js';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const samples = Object.values(SAMPLE_REPORTS);
const packages = samples.flatMap((report) => report.packages);
const issuesIn = (report: Parameters<typeof gitlab>[0]): Issue[] => JSON.parse(gitlab(report)) as Issue[];

test('every issue has what GitLab asks for, and an identity of its own', () => {
  const issues = issuesIn(sampleReport(packages));
  expect(issues.length).toBeGreaterThan(3);
  for (const { description, check_name, severity, location } of issues) {
    expect(description).toMatch(/^\S+ \S+: ./);
    expect(check_name).toMatch(/^[\w-]+$/);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.path).not.toMatch(/^\/|^\.\/|^$/);
    expect(location.lines.begin).toBeGreaterThan(0);
  }
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
});

test('what somebody took responsibility for is no issue, what was not read is one', () => {
  const issues = issuesIn(sampleReport(packages));
  const open = packages.flatMap((entry) => entry.unscanned.filter(({ ignored }) => ignored === undefined));
  expect(open.length).toBeGreaterThan(0);
  for (const { code } of open) expect(issues.map(({ check_name }) => check_name)).toContain(code);
  const ignored = { reason: 'read by hand', expires: '2099-01-01' };
  const calm = packages.map((entry) => ({
    ...entry,
    decision: { by: 'ignore' as const },
    verdict: 'safe' as const,
    findings: entry.findings.map((finding) => ({ ...finding, ignored })),
    unscanned: entry.unscanned.map((place) => ({ ...place, ignored })),
  }));
  expect(issuesIn(sampleReport(calm))).toEqual([]);
});

test('a run that failed, or lacks an answer, is not an empty list', () => {
  const error = { code: 'index-unreachable', what: 'No answer\nat all.', why: 'b', fix: 'c' } as const;
  const incomplete = [{ source: 'OSV', reason: 'it answered with HTTP status 503' }];
  const issues = issuesIn(sampleReport([], { error, incomplete }));
  expect(issues.map(({ check_name, severity, description }) => [check_name, severity, description])).toEqual([
    ['index-unreachable', 'blocker', 'depsec could not finish: No answer at all. b c'],
    ['incomplete', 'major', 'no answer from OSV: it answered with HTTP status 503'],
  ]);
  expect(issues[0]?.fingerprint).not.toBe(issues[1]?.fingerprint);
  expect(issuesIn(sampleReport([]))).toEqual([]);
});

test('another version and another line leave an issue the same', () => {
  const moved = packages.map((entry) => ({
    ...entry,
    requiredBy: entry.requiredBy.map((way) =>
      way.line === undefined ? way : { ...way, line: way.line + 7 },
    ),
  }));
  const identities = (issues: Issue[]): string[] => issues.map(({ fingerprint }) => fingerprint);
  expect(identities(issuesIn(sampleReport(moved)))).toEqual(identities(issuesIn(sampleReport(packages))));
});

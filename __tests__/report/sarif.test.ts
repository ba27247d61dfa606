import type { Report } from '../../src/model/report.js';
import { sarif } from '../../src/report/sarif.js';
import { samplePackage, sampleReport, SAMPLE_REPORTS, SAMPLE_RULES } from '../support/sample-reports.js';

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: { readonly startLine: number };
  };
}

interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly {
      readonly level: string;
      readonly message: { readonly text: string };
    }[];
  }[];
  readonly results: readonly Result[];
}

interface Rule {
  readonly id: string;
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity'?: string };
  readonly [property: string]: unknown;
}

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly suppressions?: readonly { readonly kind: string; readonly status: string }[];
}

function runOf(report: Report, verbose = false): Run {
  const log = JSON.parse(sarif(report, { rules: SAMPLE_RULES, verbose })) as { version: string; runs: Run[] };
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

const blocked = SAMPLE_REPORTS['a blocked look-alike among honest ones'];

test.each(Object.entries(SAMPLE_REPORTS))('has what SARIF 2.1.0 requires: %s', (_outcome, report) => {
  const { tool, results } = runOf(report, true);
  expect(tool.driver.name).toBe('depsec');
  for (const rule of tool.driver.rules) {
    expect(rule).toMatchObject({
      shortDescription: { text: expect.stringMatching(/./) },
      fullDescription: { text: expect.stringMatching(/./) },
      help: { text: expect.stringMatching(/./) },
      helpUri: expect.stringMatching(/^https:\/\//),
      name: expect.stringMatching(/^\w+$/),
    });
    expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
  }
  const ids = tool.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const result of results) {
    expect(ids).toContain(result.ruleId);
    expect(['error', 'warning', 'note']).toContain(result.level);
    expect(result.message.text).not.toBe('');
    for (const { physicalLocation } of result.locations) {
      expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w./-]+$/);
      expect(physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  }
});

test('a result stands on the line of its requirement', () => {
  const [result] = runOf(blocked).results.filter(({ ruleId }) => ruleId === 'decoded-code-at-install');
  expect(result?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'requirements.txt', uriBaseId: '%SRCROOT%' },
    region: { startLine: 3 },
  });
  expect(result?.level).toBe('error');
});

test('a requirement of the command line has a location all the same', () => {
  const [result] = runOf(SAMPLE_REPORTS['ignored findings and lists']).results;
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('command-line');
});

test('LOW and INFO findings are left out unless asked for, and counted', () => {
  const brief = runOf(blocked);
  expect(brief.results.map(({ level }) => level)).not.toContain('note');
  const notes = brief.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text);
  expect(notes).toContain('2 findings of severity LOW or INFO left out; the JSON report holds them.');
  expect(runOf(blocked, true).results).toHaveLength(brief.results.length + 2);
});

test('a rule carries the weight of its gravest finding', () => {
  const rules = runOf(blocked).tool.driver.rules;
  expect(rules.find(({ id }) => id === 'decoded-code-at-install')?.properties).toEqual({
    tags: ['security', 'supply-chain', 'T1027'],
    'security-severity': '9.0',
  });
});

test('an ignored finding is suppressed, with its reason', () => {
  const results = runOf(SAMPLE_REPORTS['ignored findings and lists']).results;
  expect(results.find(({ ruleId }) => ruleId === 'known-vulnerability')?.suppressions).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification: 'not reachable: templates are ours (until 2027-01-31)',
    },
  ]);
});

test.each([
  ['all safe', true],
  ['an unscanned package', false],
  ['advisories did not answer', false],
  ['an error only', false],
] as const)('%s: execution successful is %s', (outcome, isSuccessful) => {
  const [invocation] = runOf(SAMPLE_REPORTS[outcome]).invocations;
  expect(invocation?.executionSuccessful).toBe(isSuccessful);
  const errors = invocation?.toolExecutionNotifications.filter(({ level }) => level === 'error') ?? [];
  expect(errors.length > 0).toBe(!isSuccessful);
});

test('an alert stays the same when only the version and the lines change', () => {
  const at = (version: string, line: number): string[] => {
    const findings = blocked.packages.flatMap((entry) => entry.findings);
    const moved = findings.map((finding) => ({ ...finding, file: `demo-${version}/setup.py`, line }));
    const entry = samplePackage('demo', version, { verdict: 'blocked', score: 0.9, findings: moved });
    return runOf(sampleReport([entry]), true).results.map(
      (each) => each.partialFingerprints.primaryLocationLineHash,
    );
  };
  expect(at('1.0', 4)).toEqual(at('1.1', 9));
  expect(new Set(at('1.0', 4)).size).toBe(at('1.0', 4).length);
});

test('two findings of one rule in one file are two alerts', () => {
  const [finding] = blocked.packages.flatMap((entry) => entry.findings);
  if (finding === undefined) throw new Error('no finding');
  const findings = [finding, { ...finding, line: 99 }];
  const { results } = runOf(
    sampleReport([samplePackage('demo', '1', { verdict: 'blocked', findings })]),
    true,
  );
  expect(results.map((each) => each.partialFingerprints.primaryLocationLineHash.split(':')[1])).toEqual([
    '1',
    '2',
  ]);
});

test('a chain is a code flow: each step with file and line, decoded text with how it begins', () => {
  const result = runOf(blocked).results.find(({ ruleId }) => ruleId === 'decoded-code-at-install');
  const [flow] = (
    result as { codeFlows?: readonly { threadFlows: readonly { locations: readonly object[] }[] }[] }
  ).codeFlows ?? [{ threadFlows: [] }];
  expect(flow?.threadFlows[0]?.locations).toMatchObject([
    { nestingLevel: 0 },
    {
      location: {
        physicalLocation: {
          artifactLocation: { uri: 'reqeusts-1.0.0.tar.gz/setup.py' },
          region: { startLine: 4 },
        },
        message: {
          text: expect.stringMatching(
            /^setup\.py:4 executes the result · decoded: import subprocess/,
          ) as string,
        },
      },
    },
    { location: { physicalLocation: { region: { startLine: 2 } } }, nestingLevel: 1 },
  ]);
});

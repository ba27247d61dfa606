import { REPORT_FORMATS } from '../../src/model/report.js';
import { annotations } from '../../src/report/annotations.js';
import { FORMATS } from '../../src/report/formats.js';
import { samplePackage, sampleReport, SAMPLE_REPORTS, SAMPLE_RULES } from '../support/sample-reports.js';

const options = { color: false, verbose: false, quiet: false, rules: SAMPLE_RULES };
const samples = Object.entries(SAMPLE_REPORTS);

describe.each(['text', 'markdown'] as const)('%s', (name) => {
  test.each(samples)('%s', (_outcome, report) => {
    expect(FORMATS[name].render(report, options)).toMatchSnapshot();
  });
});

describe.each(REPORT_FORMATS.filter((name) => !/text|markdown/.test(name)))('%s', (name) => {
  test('a blocked look-alike among honest ones', () => {
    const report = SAMPLE_REPORTS['a blocked look-alike among honest ones'];
    expect(FORMATS[name].render(report, options)).toMatchSnapshot();
  });
});

test.each(samples)('annotations: %s', (_outcome, report) => {
  expect(annotations(report)).toMatchSnapshot();
});

test('verbose text lists every finding and every way in', () => {
  const report = SAMPLE_REPORTS['a blocked look-alike among honest ones'];
  expect(FORMATS.text.render(report, { ...options, verbose: true })).toMatchSnapshot();
});

test('quiet text keeps what needs attention and the count', () => {
  const report = SAMPLE_REPORTS['a blocked look-alike among honest ones'];
  const output = FORMATS.text.render(report, { ...options, quiet: true });
  expect(output).toMatch(/✗ reqeusts[^]*8 packages safe · 1 warning · 1 blocked/);
  expect(output).not.toMatch(/✓|Resolving|Skipped/);
});

test('text of what a command asked the gate for does not say that depsec resolves', () => {
  const report = SAMPLE_REPORTS['a blocked look-alike among honest ones'];
  const output = FORMATS.text.render(report, { ...options, isOfGate: true });
  expect(output).toMatch(/^10 packages requested through the gate\nPython /);
});

describe('files of this machine', () => {
  const [finding] = SAMPLE_REPORTS['a blocked look-alike among honest ones'].packages.flatMap((entry) =>
    entry.findings.filter(({ chain }) => chain !== undefined),
  );
  if (finding === undefined) throw new Error('no sample has a chain');
  const [step] = finding.chain ?? [];
  const entry = samplePackage('hok', '1.0', {
    verdict: 'blocked',
    requiredBy: [{ file: 'hok-1.0.tar.gz', path: ['hok'] }],
    findings: [{ ...finding, ...(step && { chain: [step] }) }],
  });
  const report = sampleReport([entry], {
    environment: { python: '', pip: '', platform: '', source: '' },
    skipped: [
      { tier: 1, reason: 'project data (the run is offline)' },
      { tier: 3, reason: 'no key' },
    ],
    notes: ['What else there is.'],
  });

  test.each(['text', 'markdown'] as const)('%s: nobody required them', (name) => {
    const output = FORMATS[name].render(report, options);
    expect(output).toMatch(/read from `?hok-1\.0\.tar\.gz/i);
    expect(output).not.toMatch(/required by|requires whom/i);
  });

  test.each(['text', 'markdown'] as const)('%s: a single step does not say the place again', (name) => {
    const output = FORMATS[name].render(report, options);
    expect(output.match(/setup\.py:4/g)).toHaveLength(1);
    expect(output).toContain(finding.evidence);
  });

  test('what was left out is one line of text, after the notes', () => {
    expect(FORMATS.text.render(report, options)).toContain(
      'Note        What else there is.\nSkipped     project data (the run is offline); AI review: no key\n',
    );
  });
});

test('every format ends in one newline and has the same bytes twice', () => {
  for (const [, report] of samples) {
    for (const format of Object.values(FORMATS)) {
      const output = format.render(report, options);
      expect(output).toMatch(/[^\n]\n$/);
      expect(format.render(structuredClone(report), options)).toBe(output);
    }
  }
});

test('an advisory that its message names first is not named again beside it', () => {
  const report = SAMPLE_REPORTS['a blocked look-alike among honest ones'];
  const packages = report.packages.map((entry) => ({
    ...entry,
    findings: entry.findings.map((finding) => ({
      ...finding,
      message: finding.advisory ? `${finding.advisory.id}: ${finding.message}` : finding.message,
    })),
  }));
  const output = FORMATS.text.render({ ...report, packages }, options);
  expect(output.match(/GHSA-q2x7-8rv6-6q7h/g)).toHaveLength(1);
  expect(output).toMatch(/CVE-2024-56326/);
});

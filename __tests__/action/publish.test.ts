import { publish, type Publisher } from '../../src/action/publish.js';
import { Failure } from '../../src/model/failure.js';
import type { PackageReport, Report } from '../../src/model/report.js';
import { asFailure } from '../../src/verdict/as-failure.js';
import { failedReport } from '../../src/verdict/failed-report.js';

const TOOL = { name: 'depsec', version: '0.0.0', rules: '1' } as const;

const HOSTILE = 'gone\n::error::pwned\r##[add-mask]x\n::T::\n::set-output name=verdict::safe';

const PACKAGE: PackageReport = {
  name: 'reqeusts',
  version: '1.0.0',
  verdict: 'blocked',
  score: 0.9,
  scope: 'runtime',
  decision: { by: 'score' },
  requiredBy: [{ file: 'requirements.txt', line: 2, path: ['reqeusts'] }],
  artifacts: [],
  unscanned: [],
  findings: [
    {
      rule: 'look-alike-name',
      tier: 1,
      severity: 'CRITICAL',
      score: 0.9,
      title: HOSTILE,
      message: HOSTILE,
      evidence: HOSTILE,
      references: [],
    },
  ],
};

const REPORT: Report = {
  ...failedReport(asFailure(new Error('x')), TOOL),
  verdict: 'blocked',
  counts: { safe: 0, warned: 0, blocked: 1, unscanned: 0 },
  notes: [HOSTILE],
  packages: [PACKAGE],
};

interface Told {
  readonly lines: string[];
  readonly outputs: Record<string, string>;
  readonly files: Record<string, string>;
  readonly summaries: string[];
}

async function tell(report: Report, given: Partial<Publisher> = {}, folder = ''): Promise<Told> {
  const told: Told = { lines: [], outputs: {}, files: {}, summaries: [] };
  await publish(
    report,
    { rules: [], reports: [{ format: 'markdown', path: 'out.md' }], folder, token: 'T' },
    {
      print: (line) => void told.lines.push(line),
      setOutput: (name, value) => void (told.outputs[name] = value),
      writeSummary: (markdown) => {
        told.summaries.push(markdown);
        return Promise.resolve();
      },
      writeOwn: (name, content) => {
        told.files[name] = content;
        return `/own/${name}`;
      },
      writeNamed: (path, content) => void (told.files[path] = content),
      ...given,
    },
  );
  return told;
}

test('outputs, files and summary', async () => {
  const told = await tell(REPORT);
  expect(told.outputs).toEqual({
    verdict: 'blocked',
    blocked: '1',
    warned: '0',
    safe: '0',
    unscanned: '0',
    report: '/own/report.json',
    sarif: '/own/report.sarif',
  });
  expect(JSON.parse(told.files['report.json'] ?? '')).toMatchObject({ verdict: 'blocked' });
  expect(JSON.parse(told.files['report.sarif'] ?? '')).toMatchObject({ version: '2.1.0' });
  expect(told.files['out.md']).toBe(told.summaries[0]);
});

test('no text of a package is a command', async () => {
  const { lines } = await tell(REPORT);
  const end = lines.indexOf('::T::');
  expect(lines[0]).toBe('::stop-commands::T');
  expect(lines.filter((line) => /[\r\n]|##\[/.test(line))).toEqual([]);
  expect(lines.slice(1, end).filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  const commands = lines.slice(end + 1).map((line) => line.split(' ')[0]);
  expect(new Set(commands)).toEqual(new Set(['::error', '::notice']));
});

test('annotations name files from the workspace on', async () => {
  const { lines } = await tell(REPORT, {}, 'services/api');
  expect(lines.find((line) => line.startsWith('::error file='))).toContain(
    'file=services/api/requirements.txt,line=2,',
  );
});

test('a runner without job summaries is told in the log', async () => {
  const { lines, outputs } = await tell(REPORT, {
    writeSummary: () => Promise.reject(new Error('no file')),
  });
  expect(lines.at(-1)).toBe('Job summary not written: no file');
  expect(outputs['verdict']).toBe('blocked');
});

test('a failure is an annotation with its three parts and a verdict that is not safe', async () => {
  const failure = new Failure({ code: 'usage', what: 'What.', why: 'Why.', fix: 'Fix.' });
  const { lines, outputs } = await tell(failedReport(failure, TOOL));
  expect(lines.at(-1)).toMatch(/^::error title=[^:]*::What\. Why\. Fix\.$/);
  expect(outputs['verdict']).toBe('unscanned');
});

import { Marked, type Token } from 'marked';
import { REPORT_FORMATS, type Report } from '../../src/model/report.js';
import { annotations, workflowCommand } from '../../src/report/annotations.js';
import { FORMATS } from '../../src/report/formats.js';
import { progressLine } from '../../src/report/progress.js';
import { HOSTILE_STRINGS } from '../support/hostile-strings.js';
import { sampleReport, SAMPLE_REPORTS, SAMPLE_RULES } from '../support/sample-reports.js';

/** Fields that hold one of a closed list of words, or that depsec alone writes. */
const CLOSED = new Set(['schemaVersion', 'verdict', 'severity', 'scope', 'by', 'reach', 'tool', 'tier']);

/** The same report with every open text in it replaced. */
function poison(report: Report, text: string): Report {
  return poisonValue(report, text) as Report;
}

function poisonValue(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((item) => poisonValue(item, text));
  if (typeof value !== 'object' || value === null) return value;
  const isError = 'fix' in value;
  const isClosed = (key: string): boolean => CLOSED.has(key) || (key === 'code' && isError);
  // The lines of an error are its own: a test below has them.
  const told = isError ? text.replaceAll('\n', ' ') : text;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, isClosed(key) ? field : poisonValue(field, told)]),
  );
}

const samples = Object.values(SAMPLE_REPORTS);

/** One report that has every field. */
const everything = sampleReport(
  samples.flatMap((report) => report.packages),
  {
    incomplete: samples.flatMap((report) => report.incomplete),
    notes: samples.flatMap((report) => report.notes),
    error: {
      code: 'internal',
      what: 'Something',
      why: 'Because',
      fix: 'Do something',
    },
  },
);

const poisoned = HOSTILE_STRINGS.map((text) => [text, poison(everything, text)] as const);

const options = { color: false, verbose: true, quiet: false, rules: SAMPLE_RULES };

/** No control character but line feed, nothing bidirectional or invisible, no lone surrogate. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\u00a0]/u;

/** What the runner takes for a command: `::` first in a line, `##[` and the like anywhere. */
const RUNNER_COMMAND = /^\s*::|##\w*\[/m;

function expectHarmlessLines(output: string): void {
  expect(output.replaceAll('\n', '')).not.toMatch(INVISIBLE);
  expect(output).not.toMatch(RUNNER_COMMAND);
}

/** The shape of an output: its lines without what the package chose. */
function lineCount(output: string): number {
  return output.split('\n').length;
}

test('the strings reach every open text of a report', () => {
  const report = JSON.stringify(poison(everything, 'HOSTILE'));
  expect(report).not.toMatch(/reqeusts|requirements\.txt|typosquat|T1027/i);
});

test.each(REPORT_FORMATS)('%s has harmless lines', (name) => {
  for (const [, report] of poisoned) expectHarmlessLines(FORMATS[name].render(report, options));
});

test('text gets no more lines and no endless ones', () => {
  const unwrapped = { ...options, width: Infinity };
  for (const [text, report] of poisoned) {
    const output = FORMATS.text.render(report, unwrapped);
    expect([text, lineCount(output)]).toEqual([
      text,
      lineCount(FORMATS.text.render(poison(report, 'harmless'), unwrapped)),
    ]);
    expect(Math.max(...output.split('\n').map((line) => Array.from(line).length))).toBeLessThan(1100);
  }
});

test('text stays harmless where its lines are broken', () => {
  for (const [, report] of poisoned)
    for (const width of [40, 60, 80]) expectHarmlessLines(FORMATS.text.render(report, { ...options, width }));
});

test('no line of an error passes for one of depsec, and none is lost before the sixtieth', () => {
  const lines = ['first', '::error::second', '✗ third', '## fourth', '<b>fifth</b>'];
  const what = [...lines, ...Array.from({ length: 60 }, (_, at) => `line ${at}`)].join('\n');
  const report = sampleReport([], { error: { code: 'not-installed', what, why: 'a\nb', fix: 'c\nd' } });
  const text = FORMATS.text.render(report, options);
  expectHarmlessLines(text);
  const [, told = ''] = /^✗ first\n([^]*)^ {2}Why {2}a\n {9}b\n {2}Fix {2}c\n {9}d\n/m.exec(text) ?? [];
  expect(told.split('\n').slice(0, -1)).toHaveLength(60);
  expect(told).toMatch(/^(?: {4}\S.*\n)+$/);
  expect(told).toMatch(/line 54\n {4}and 5 more lines\n$/);
  const markdown = FORMATS.markdown.render(report, options);
  expect(markdown).toContain('first<br>');
  expect(markdown).not.toMatch(/^(?:✗|## fourth)|<b>/m);
  expect(markdown).toContain('line 54<br>and 5 more lines\n');
  const [annotation] = annotations(report);
  expect(annotation?.message).toContain('line 54 and 5 more lines a b c d');
  expect(FORMATS.sarif.render(report, options)).toContain('line 54 and 5 more lines a b c d');
});

test('text with colour holds only its own escape sequences', () => {
  for (const [, report] of poisoned) {
    const output = FORMATS.text.render(report, { ...options, color: true });
    expect(output.replace(/\u001b\[(?:[12]|22|3[1-9])m/g, '')).toBe(FORMATS.text.render(report, options));
  }
});

test('JSON and SARIF can be read back, and JSON tells the text unchanged', () => {
  for (const [, report] of poisoned) {
    expect(JSON.parse(FORMATS.json.render(report, options))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(() => JSON.parse(FORMATS.sarif.render(report, options)) as unknown).not.toThrow();
  }
});

test('SARIF has neither links nor placeholders nor addresses that leave the repository', () => {
  for (const [, report] of poisoned) {
    const log = FORMATS.sarif.render(report, options);
    for (const { key, value } of strings(JSON.parse(log))) {
      if (key === 'text') expect(value.replace(/\\[\\[\]]|\{\{|\}\}/g, '')).not.toMatch(/[[\]{}\\]/);
      if (key === 'uri') expect(value).toMatch(/^(?!\/|\.\.?(\/|$))(?:[\w.~!*'()/-]|%[0-9A-F]{2})+$/);
    }
  }
});

test('Markdown renders to no element that depsec did not write', () => {
  const marked = new Marked({ gfm: true });
  for (const [text, report] of poisoned) {
    const html = marked.parse(FORMATS.markdown.render(report, options), { async: false });
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]));
    const own = 'h2 h3 h4 p ul li strong code table thead tbody tr th td details summary sub blockquote';
    expect([text, [...tags].filter((tag) => !own.split(' ').includes(tag ?? ''))]).toEqual([text, []]);
    // Where no Python is named nothing was resolved, and that has another shape.
    const same = text === '' ? { environment: report.environment } : {};
    const like = { ...poison(report, 'harmless'), ...same };
    const harmless = marked.parse(FORMATS.markdown.render(like, options), { async: false });
    const structure = (page: string): string[] => page.match(/<\/?(?!code)[a-z0-9]+/g) ?? [];
    expect([text, structure(html)]).toEqual([text, structure(harmless)]);
  }
});

test('outside code spans Markdown has nothing that GitHub makes live', () => {
  for (const [text, report] of poisoned) {
    const source = FORMATS.markdown.render(report, options);
    expect(source.replace(/`[^`\n]*`/g, '')).not.toMatch(/\]\(|<(?!\/?(?:details|summary|sub)>)/);
    for (const prose of proseOf(source)) {
      expect([text, prose]).toEqual([
        text,
        expect.not.stringMatching(/@\w|#\d|:\/\/|www\.|\$|GH-\d|:[a-z]+:/i),
      ]);
    }
  }
});

test('annotations are one line each and print as one command', () => {
  for (const [, report] of poisoned) {
    for (const annotation of annotations(report)) {
      const command = workflowCommand(annotation);
      expect(command).not.toMatch(INVISIBLE);
      expect(command).toMatch(/^::(?:error|warning|notice) (?:\w+=[^:,]*,?)+::/);
    }
  }
});

test('the progress line stays within the terminal', () => {
  for (const name of HOSTILE_STRINGS) {
    for (const columns of [0, 1, 10, 40, 80, 200]) {
      const line = progressLine({ phase: 'scan', done: 3, total: 9, name }, columns);
      expect(line.length).toBeLessThanOrEqual(Math.max(0, columns - 1));
      expect(line).toMatch(/^[ -~…━─]*$/);
    }
  }
});

/** Every string of a JSON value with the key it stands under. */
function strings(value: unknown, key = ''): { key: string; value: string }[] {
  if (typeof value === 'string') return [{ key, value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => strings(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => strings(field, name));
}

/** The text runs of a document that stand outside code, as a reader sees them. */
function proseOf(markdown: string): string[] {
  const found: string[] = [];
  const walkTokens = (token: Token): void => {
    if (token.type === 'text' && !('tokens' in token)) found.push(unescaped(token.raw));
  };
  new Marked({ gfm: true, walkTokens }).parse(markdown, { async: false });
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_match, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

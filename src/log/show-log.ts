import { visible, visibleName } from '../report/escape/visible.js';
import type { LogEntry } from './read-log.js';

type Fields = Readonly<Record<string, unknown>>;

const RUN_DIGITS = 8;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function inner(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function labelOf(fields: Fields): string {
  return `${visibleName(textOf(fields['package'] ?? fields['name']))} ${visibleName(textOf(fields['version']))}`;
}

function hashesOf(fields: Fields): string {
  return listOf(fields['artifacts'])
    .map((artifact) => `${textOf(inner(artifact)['filename'])} sha256:${textOf(inner(artifact)['sha256'])}`)
    .join(', ');
}

/** What each kind of line says in words; still hostile text. */
const WORDS: Readonly<Record<string, (fields: Fields) => string>> = {
  run: (fields) =>
    [fields['command'], ...listOf(fields['arguments'])].map(textOf).join(' ') +
    ` in ${textOf(fields['folder'])}`,
  settings: (fields) =>
    listOf(fields['settings'])
      .map(inner)
      .map(({ key, value, origin }) => `${textOf(key)} = ${JSON.stringify(value)} (${textOf(origin)})`)
      .join(', ') || 'defaults alone',
  resolution: (fields) =>
    `${listOf(fields['packages']).length} packages for Python ${textOf(fields['python'])}, ${textOf(fields['platform'])}`,
  package: (fields) =>
    `${labelOf(fields)}: ${textOf(fields['verdict'])}, score ${textOf(fields['score'])}; ${hashesOf(fields)}`,
  finding: (fields) => {
    const { severity, rule, message, file, line } = inner(fields['finding']);
    const place =
      file === undefined ? '' : ` (${textOf(file)}${line === undefined ? '' : `:${textOf(line)}`})`;
    return `${labelOf(fields)}: ${textOf(severity)} ${textOf(rule)}: ${textOf(message)}${place}`;
  },
  ai: (fields) =>
    `${labelOf(fields)}: ${textOf(fields['outcome'])}, ${textOf(fields['model'])}, ${listOf(fields['files']).length} files, ${textOf(fields['inputTokens'])} tokens read, ${textOf(fields['outputTokens'])} written`,
  error: (fields) => `${textOf(fields['code'])}: ${textOf(fields['what'])}`,
  end: (fields) =>
    `${textOf(fields['verdict'])}, exit code ${textOf(fields['exitCode'])}, ${textOf(fields['milliseconds'])} ms`,
};

function timeOf({ time }: LogEntry['line']): string {
  return visibleName(time.replace('T', ' ').replace(/\.\d+Z$/, 'Z'));
}

function runOf({ run }: LogEntry['line']): string {
  return visibleName(run.slice(0, RUN_DIGITS));
}

/** One line of text for an entry. */
export function showEntry({ line }: LogEntry): string {
  // The file may hold any word, even `constructor`.
  const words = Object.hasOwn(WORDS, line.event) ? (WORDS[line.event]?.(line) ?? '') : '';
  return `${timeOf(line)}  ${runOf(line)}  ${visibleName(line.event).padEnd(10)}  ${visible(words)}\n`;
}

/** One line for each run: when, what was asked, and how it ended. */
export function* showRuns(entries: Iterable<LogEntry>): Generator<string> {
  const ends = new Map<string, string>();
  const runs: { readonly run: string; readonly start: string; readonly asked: string }[] = [];
  for (const { line } of entries) {
    if (line.event === 'end')
      ends.set(line.run, `${textOf(line['verdict'])}, exit code ${textOf(line['exitCode'])}`);
    if (line.event !== 'run') continue;
    const start = `${timeOf(line)}  ${runOf(line)}`;
    runs.push({ run: line.run, start, asked: visible(WORDS['run']?.(line) ?? '') });
  }
  for (const { run, start, asked } of runs)
    yield `${start}  ${visibleName(ends.get(run) ?? 'no end').padEnd(24)}  ${asked}\n`;
}

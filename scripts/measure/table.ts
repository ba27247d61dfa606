import { basename } from 'node:path';
import { DEFAULT_POLICY } from '../../__tests__/support/default-policy.js';
import type { Finding, Reach, Severity } from '../../src/model/finding.js';
import type { Inspection } from '../../src/model/inspection.js';
import type { Verdict } from '../../src/model/report.js';
import { judge } from '../../src/verdict/judge.js';

/** An archive to measure on; `tags` and `where` only for malware. */
export interface Sample {
  readonly set: string;
  readonly path: string;
  readonly where: string;
  readonly tags: readonly string[];
}

export interface Measured extends Sample {
  readonly verdict: Verdict;
  readonly findings: readonly {
    rule: string;
    severity: Severity;
    reach?: Reach;
    file?: string;
    line?: number;
  }[];
  readonly unscanned: readonly { code: string; file?: string }[];
}

const brief = ({ rule, severity, reach, file, line }: Finding): Measured['findings'][number] => ({
  rule,
  severity,
  ...(reach === undefined ? {} : { reach }),
  ...(file === undefined ? {} : { file }),
  ...(line === undefined ? {} : { line }),
});

/** What tier 2 alone says of an archive. */
export function measured(sample: Sample, { findings, unscanned }: Inspection): Measured {
  const { verdict } = judge(findings, unscanned, DEFAULT_POLICY, { name: 'x', artifacts: [] });
  const told = unscanned.map(({ code, file }) => ({ code, ...(file === undefined ? {} : { file }) }));
  return { ...sample, verdict, findings: findings.map(brief), unscanned: told };
}

/** Wilson's 95 % interval, in per cent. */
function interval(hits: number, of: number): string {
  const z2 = 1.96 ** 2;
  const share = hits / of;
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (1.96 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
  const percent = (part: number): string => (100 * Math.min(1, Math.max(0, part))).toFixed(1);
  return `${percent(share).padStart(5)} % [${percent(middle - half)}, ${percent(middle + half)}]`;
}

function row(name: string, of: readonly Measured[]): string[] {
  if (of.length === 0) return [];
  const count = (...verdicts: readonly Verdict[]): number =>
    of.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const [blocked, seen] = [count('blocked'), count('blocked', 'warned', 'unscanned')];
  const cells = [
    `blocked ${String(blocked).padStart(3)} ${interval(blocked, of.length)}`,
    `or warned ${String(seen).padStart(3)} ${interval(seen, of.length)}`,
    `unscanned ${count('unscanned')}`,
  ];
  return [`  ${name.padEnd(38)} ${String(of.length).padStart(4)}  ${cells.join('  ')}`];
}

/** How malware is told apart: the exceptions first, each archive in one row. */
const KINDS: readonly (readonly [string, (tags: readonly string[]) => boolean])[] = [
  ['weak evidence', (tags) => tags.includes('weak-evidence')],
  ['carried by a dependency', (tags) => tags.includes('dependency-carrier')],
  ['reached at install or import', (tags) => tags.some((tag) => /^(?:install|import)-time-exec$/.test(tag))],
  ['only when called', () => true],
];

function malwareTable(set: string, results: readonly Measured[]): string[] {
  const kindOf = ({ tags }: Measured): string => KINDS.find(([, holds]) => holds(tags))?.[0] ?? '';
  const kinds = KINDS.map(([kind]) => kind).reverse();
  const payload = results.filter((one) => !/^(?:weak|carried)/.test(kindOf(one)));
  const tags = [...new Set(results.flatMap((one) => one.tags))].sort();
  return [
    `\n${set}`,
    ...row('all', results),
    ...row('all with a payload of their own', payload),
    ...kinds.flatMap((kind) =>
      row(
        kind,
        results.filter((one) => kindOf(one) === kind),
      ),
    ),
    ...tags.flatMap((tag) =>
      row(
        `  ${tag}`,
        results.filter((one) => one.tags.includes(tag)),
      ),
    ),
  ];
}

/** The share found in each set of malware, and of false alarms in each set of honest packages. */
export function tables(results: readonly Measured[]): string {
  const sets = [...new Set(results.map(({ set }) => set))];
  const lines = sets.flatMap((set) => {
    const inSet = results.filter((one) => one.set === set);
    const isMalware = inSet.some(({ tags }) => tags.length > 0);
    return isMalware ? malwareTable(set, inSet) : [`\n${set} (honest)`, ...row('all', inSet)];
  });
  return lines.join('\n');
}

function seenIn({ findings, unscanned }: Measured): string[] {
  const lines = findings
    .filter(({ severity }) => severity !== 'INFO')
    .map(
      ({ rule, severity, reach, file, line }) =>
        `    ${severity} ${rule} ${reach ?? ''} ${file ?? ''}:${line ?? ''}`,
    );
  const not = unscanned.map(({ code, file }) => `    unscanned ${code} ${file ?? ''}`);
  return [...new Set([...lines.slice(0, 12), ...not.slice(0, 6)])];
}

/** Malware that was not blocked, and honest packages that were not safe, with what was seen in them. */
export function misses(results: readonly Measured[]): string {
  const wrong = results.filter(({ tags, verdict }) =>
    tags.length > 0 ? verdict !== 'blocked' : verdict !== 'safe',
  );
  return wrong
    .flatMap((one) => [
      `${one.verdict} ${one.set} ${basename(one.path)} ${[one.where, ...one.tags].join(' ')}`,
      ...seenIn(one),
    ])
    .join('\n');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INJECTION_MARK } from '../../src/review/envelope.js';
import type { PackageReport, Verdict } from '../../src/model/report.js';
import { startModel } from '../support/loopback-model.js';
import { INJECTIONS } from '../support/injection-texts.js';
import { makeFolder, reviewedScan } from '../support/reviewed-scan.js';

const RULES = join(import.meta.dirname, '..', '..', 'fixtures', 'rules');
const ORDER: readonly Verdict[] = ['safe', 'warned', 'unscanned', 'blocked'];
const EACH = 30;

/** Texts of fixtures that fire, or stay silent, as the `setup.py` of a project. */
function fixtures(kind: 'flagged' | 'clean'): string[] {
  return readdirSync(RULES)
    .filter((rule) => rule !== 'addresses-model')
    .flatMap((rule) =>
      readdirSync(join(RULES, rule))
        .filter((name) => name.startsWith(kind) && name.endsWith('.py'))
        .map((name) => readFileSync(join(RULES, rule, name), 'utf8'))
        .filter((text) => !/coding[:=]|\ufffd/.test(text)),
    );
}

/** A few more than the rules have of their own. */
const MORE = {
  flagged: [
    'import base64\nexec(base64.b64decode("cHJpbnQoMSk="))\n',
    'import base64, zlib\nexec(zlib.decompress(base64.b64decode("eJwDAAAAAAE=")))\n',
  ],
  clean: ['VALUE = 1\n', 'def twice(value):\n    return value * 2\n'],
} as const;

const folderOf = (text: string): string => makeFolder({ 'setup.py': text });

/** Packages in the order of their folders; the report sorts them. */
function byFolder(packages: readonly PackageReport[], folders: readonly string[]): PackageReport[] {
  const known = new Map(packages.map((entry) => [entry.requiredBy[0]?.file ?? '', entry]));
  return folders.map((folder) => {
    const entry = known.get(folder.slice(1)) ?? known.get(folder);
    if (entry === undefined) throw new Error(`${folder} is not in the report`);
    return entry;
  });
}

test('fifty texts in thirty malicious and thirty benign fixtures, and a model that obeys: no verdict drops, every text is marked', async () => {
  const flagged = [...MORE.flagged, ...fixtures('flagged')];
  const clean = [...MORE.clean, ...fixtures('clean')].slice(0, EACH);
  const tried = flagged.map(folderOf);
  const { report } = await reviewedScan(tried, undefined);
  const bad = byFolder(report.packages, tried)
    .flatMap(({ verdict, score }, at) =>
      ORDER.indexOf(verdict) > 0 ? [{ text: flagged[at] ?? '', verdict, score }] : [],
    )
    .slice(0, EACH);
  expect([bad.length, clean.length, INJECTIONS.length]).toEqual([EACH, EACH, 50]);

  const cleanFolders = clean.map(folderOf);
  const honest = byFolder((await reviewedScan(cleanFolders, undefined)).report.packages, cleanFolders);
  const before = [
    ...bad,
    ...honest.map(({ verdict, score }, at) => ({ text: clean[at] ?? '', verdict, score })),
  ];
  const cases = before.flatMap((one) =>
    INJECTIONS.map((words) => ({ ...one, words, folder: folderOf(`${one.text}\n${words}\n`) })),
  );

  const model = await startModel(() => ({ findings: [] }));
  const done = await reviewedScan(
    cases.map(({ folder }) => folder),
    model.url,
    { maxPackages: cases.length },
  );
  await model.close();
  const after = byFolder(
    done.report.packages,
    cases.map(({ folder }) => folder),
  );

  const dropped = cases.filter(({ verdict, score }, at) => {
    const now = after[at];
    return now === undefined || ORDER.indexOf(now.verdict) < ORDER.indexOf(verdict) || now.score < score;
  });
  expect(dropped.map(({ words }) => words)).toEqual([]);
  const unmarked = cases.filter(
    (_, at) => !after[at]?.findings.some(({ rule }) => rule === 'addresses-model'),
  );
  expect([...new Set(unmarked.map(({ words }) => words))]).toEqual([]);
  expect(model.questions.length).toBeGreaterThanOrEqual(EACH * INJECTIONS.length);
  const silent = model.questions.filter(
    ({ messages }) => !(messages[0]?.content ?? '').includes(INJECTION_MARK),
  );
  expect(silent.map(({ messages }) => messages[0]?.content)).toEqual([]);
  process.stderr.write(
    `injections: ${cases.length} packages, ${dropped.length} verdicts dropped, ${unmarked.length} texts unmarked, ${silent.length} sent unmarked\n`,
  );
  // Text that addresses a model weighs little by itself: what was safe stays safe.
  const safe = cases.flatMap(({ verdict }, at) => (verdict === 'safe' ? [after[at]?.verdict] : []));
  expect(new Set(safe)).toEqual(new Set(['safe']));
}, 600_000);

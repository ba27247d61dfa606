import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const ROOT = join(import.meta.dirname, '..');

interface RuleList {
  readonly name: string;
  /** What its rules are declared as, and the file that says what that is. */
  readonly type: string;
  readonly from: string;
  readonly says: string;
}

/** The folders in which one file is one rule, with what their `table.ts` lists. */
const FOLDERS: Readonly<Record<string, readonly RuleList[]>> = {
  'src/rules/artifact': [
    {
      name: 'ARTIFACT_RULES',
      type: 'ArtifactRule',
      from: './artifact-rule.js',
      says: 'Every rule that looks at the files of an artifact beside their Python source.',
    },
  ],
  'src/rules/release': [
    {
      name: 'RELEASE_RULES',
      type: 'ReleaseRule',
      from: './release-rule.js',
      says: 'Every rule of tier 1.',
    },
  ],
  'src/rules/review': [
    {
      name: 'REVIEW_DOCS',
      type: 'RuleDoc',
      from: '../../model/rule.js',
      says: 'What the findings of the AI review say about themselves.',
    },
  ],
  'src/rules/source': [
    {
      name: 'SOURCE_RULES',
      type: 'SourceRule',
      from: './source-rule.js',
      says: 'Every rule that looks at one Python file.',
    },
  ],
  'src/analysis/combinations': [
    {
      name: 'COMBINATIONS',
      type: 'Combination',
      from: './combination.js',
      says: 'Every way tier 2 raises one sighting above LOW.',
    },
    {
      name: 'PAIRS',
      type: 'PairCombination',
      from: './pair-combination.js',
      says: 'Every way two sightings of a file or package together do so.',
    },
  ],
  'src/analysis/release-combinations': [
    {
      name: 'RELEASE_COMBINATIONS',
      type: 'ReleaseCombination',
      from: './release-combination.js',
      says: 'Every combination of tier 1 findings with each other and with tier 2.',
    },
  ],
};

function constantOf(stem: string): string {
  return stem.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

/** What shows that a file holds a rule. */
const RULE_ID = /^ +id: '[\w-]+',$/m;

/**
 * Stems of the files of a folder that hold a rule, by the type it is declared as. Throws for a rule that is not
 * exported under the name of its file: it would never run.
 */
function rulesIn(folder: string, lists: readonly RuleList[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>(lists.map(({ type }) => [type, []]));
  for (const name of readdirSync(join(ROOT, folder)).sort()) {
    if (!name.endsWith('.ts') || name === 'table.ts') continue;
    const stem = name.slice(0, -'.ts'.length);
    const text = readFileSync(join(ROOT, folder, name), 'utf8');
    const type = new RegExp(`^export const ${constantOf(stem)}: (\\w+) =`, 'm').exec(text)?.[1] ?? '';
    const rules = found.get(type);
    if (rules !== undefined) rules.push(stem);
    else if (RULE_ID.test(text))
      throw new Error(`${folder}/${name} holds a rule, but does not export it as ${constantOf(stem)}`);
  }
  return found;
}

function tableSource(folder: string, lists: readonly RuleList[]): string {
  const rules = rulesIn(folder, lists);
  const types = lists.map(({ type, from }) => `import type { ${type} } from '${from}';`);
  const imports = [...rules.values()]
    .flat()
    .sort()
    .map((stem) => `import { ${constantOf(stem)} } from './${stem}.js';`);
  const constants = lists.map(
    ({ name, type, says }) =>
      `/** ${says} */\nexport const ${name}: readonly ${type}[] = [${(rules.get(type) ?? []).map(constantOf).join(', ')}];`,
  );
  const written = '// Written by scripts/rule-tables.ts from the files of this folder.';
  return [written, ...types, ...imports, '', constants.join('\n\n'), ''].join('\n');
}

/** The `table.ts` of every folder of rules, by its path in the repository, as it should be now. */
export async function ruleTables(): Promise<ReadonlyMap<string, string>> {
  const tables = Object.entries(FOLDERS).map(async ([folder, lists]) => {
    const path = `${folder}/table.ts`;
    const filepath = join(ROOT, path);
    const options = await resolveConfig(filepath);
    return [path, await format(tableSource(folder, lists), { ...options, filepath })] as const;
  });
  return new Map(await Promise.all(tables));
}

if (process.argv[1] === import.meta.filename)
  for (const [path, text] of await ruleTables()) writeFileSync(join(ROOT, path), text);

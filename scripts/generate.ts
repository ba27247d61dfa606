import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { RULE_DOCS } from '../src/analysis/rule-docs.js';
import { logJsonSchema } from '../src/log/schema.js';
import { reportJsonSchema } from '../src/report/schema.js';
import { renderActionYml } from './generate/action-yml.js';
import { renderIgnoreTable, renderKeysTable } from './generate/config-tables.js';
import {
  renderCommonOptions,
  renderEnvironmentTable,
  renderExitCodesTable,
  renderInputsTable,
  renderOptionsTable,
  renderOutputsTable,
} from './generate/option-tables.js';
import { renderFieldsTable, renderFormatsTable } from './generate/report-tables.js';
import { rulesetDigestSource } from './generate/ruleset-digest.js';
import { rulesPage } from './generate/rules-page.js';
import { ruleTables } from './rule-tables.js';

const ROOT = join(import.meta.dirname, '..');

/** What may stand between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`. */
const SECTIONS: Readonly<Record<string, () => string>> = {
  options: renderOptionsTable,
  'common-options': renderCommonOptions,
  inputs: renderInputsTable,
  outputs: renderOutputsTable,
  'exit-codes': renderExitCodesTable,
  environment: renderEnvironmentTable,
  config: renderKeysTable,
  ignore: renderIgnoreTable,
  'report-formats': renderFormatsTable,
  'report-fields': renderFieldsTable,
};

/** A page written by hand, with its generated sections brought up to date. Throws for a name that is not known. */
export function fillSections(page: string): string {
  return page.replace(
    /(<!-- generated:([\w-]+) -->\n)[^]*?(<!-- \/generated:\2 -->)/g,
    (_all, open: string, name: string, close: string) => {
      const render = SECTIONS[name];
      if (!render) throw new Error(`no generated section is called ${name}`);
      return `${open}\n${render()}\n\n${close}`;
    },
  );
}

/** Every file this script owns, by its path in the repository, as it should be now. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const page = (path: string): string => fillSections(readFileSync(join(ROOT, path), 'utf8'));
  return new Map([
    ...(await ruleTables()),
    ['action.yml', await pretty('action.yml', renderActionYml())],
    ['README.md', page('README.md')],
    ['docs/action.md', page('docs/action.md')],
    ['docs/command-line.md', page('docs/command-line.md')],
    ['docs/configuration.md', page('docs/configuration.md')],
    ['docs/report.md', page('docs/report.md')],
    ['docs/schema/log-v1.schema.json', await pretty('docs/schema/log-v1.schema.json', logJsonSchema())],
    ['docs/rules.md', rulesPage(RULE_DOCS)],
    ['src/analysis/ruleset-digest.ts', rulesetDigestSource()],
    [
      'docs/schema/report-v1.schema.json',
      await pretty('docs/schema/report-v1.schema.json', reportJsonSchema()),
    ],
  ]);
}

async function pretty(path: string, text: string): Promise<string> {
  const filepath = join(ROOT, path);
  return await format(text, { ...(await resolveConfig(filepath)), filepath });
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of await generatedFiles()) {
    const target = join(ROOT, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

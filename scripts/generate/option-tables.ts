import { actionInputs } from '../../src/options/action-inputs.js';
import { ENVIRONMENT } from '../../src/options/environment.js';
import { sentence, spelling } from '../../src/options/help.js';
import { GROUPS, type Option } from '../../src/options/option.js';
import {
  COMMANDS,
  EXIT_CODES,
  JUDGING,
  OPTIONS,
  optionsOf,
  OUTPUTS,
  type CommandName,
} from '../../src/options/table.js';
import { markdownTable } from './markdown-table.js';

const NAMES = Object.keys(COMMANDS) as CommandName[];

/** The commands that take an option, in the order of help. */
function takers({ commands = JUDGING }: Option): readonly CommandName[] {
  return NAMES.filter((name) => commands.includes(name));
}

/** Where some commands allow less than the option's own sentence says, what that is. */
function fewer(option: Option): string {
  const narrow = takers(option).flatMap((command) => {
    const own = optionsOf(command).find(({ name }) => name === option.name);
    return own?.choices === option.choices ? [] : [{ command, choices: own?.choices ?? [] }];
  });
  if (narrow.length === 0) return '';
  const names = narrow.map(({ command }) => command).join(' and ');
  return `; with ${names} one of ${narrow[0]?.choices.join(', ') ?? ''}`;
}

/** The command line's options as one Markdown table. */
export function renderOptionsTable(): string {
  const rows = GROUPS.flatMap((group) =>
    OPTIONS.filter((option) => option.group === group).map((option) => [
      `\`${spelling(option)}\``,
      takers(option).length === NAMES.length ? 'all' : takers(option).join(', '),
      `${sentence(option)}${fewer(option)}${option.key ? ` (key \`${option.key}\`)` : ''}`,
    ]),
  );
  return markdownTable(['Option', 'Commands', 'What it does'], rows);
}

/** What most people need, for the first page. */
const COMMON = [
  'requirement',
  'index-url',
  'python',
  'advisories',
  'mode',
  'format',
  'report',
  'working-directory',
];

/** These as one Markdown table. */
export function renderCommonOptions(): string {
  const rows = GROUPS.flatMap((group) =>
    OPTIONS.filter((option) => option.group === group && COMMON.includes(option.name)).map((option) => [
      `\`${spelling(option)}\``,
      sentence(option),
    ]),
  );
  return markdownTable(['Option', 'What it does'], rows);
}

/** The Action's inputs as one Markdown table. */
export function renderInputsTable(): string {
  const rows = actionInputs().map((input) => [
    `\`${input.name}\``,
    input.help,
    input.default === '' ? '' : `\`${input.default}\``,
  ]);
  return markdownTable(['Input', 'What it does', 'Default'], rows);
}

/** The Action's outputs as one Markdown table. */
export function renderOutputsTable(): string {
  return markdownTable(
    ['Output', 'What it holds'],
    OUTPUTS.map(([name, help]) => [`\`${name}\``, help]),
  );
}

/** The variables of the environment as one Markdown table. */
export function renderEnvironmentTable(): string {
  return markdownTable(
    ['Variable', 'What it does'],
    ENVIRONMENT.map(([names, help]) => [
      names
        .split(', ')
        .map((name) => `\`${name}\``)
        .join(', '),
      help,
    ]),
  );
}

/** The exit codes as one Markdown table. */
export function renderExitCodesTable(): string {
  return markdownTable(
    ['Exit code', 'Meaning'],
    EXIT_CODES.map(([code, meaning]) => [code, meaning]),
  );
}

import { MODES } from '../model/policy.js';
import { REPORT_FORMATS } from '../model/report.js';
import { ASKED_OPTIONS, RESOLVING } from './asked-table.js';
import { INSTALL_OPTIONS } from './install-table.js';
import { AI_OPTIONS, OWN_OPTIONS, PLAIN_FORMATS } from './own-table.js';
import type { Option } from './option.js';

/** The commands of this version, in the order help lists them. */
export const COMMANDS = {
  audit: 'Resolve, read and judge packages; installs nothing, ever',
  install: 'Resolve, read and judge packages, then install exactly what was read',
  gate: 'Run a pip, uv, pdm or poetry command with the gate as its index',
  scan: 'Read and judge wheels, sdists and unpacked folders on this machine; uses no network',
  verify: 'Check the installed files of depsec itself against the manifest of its release',
  log: 'Show what the audit log says about earlier runs',
  explain: 'Explain what a rule means, why it matters and what to do',
} as const;
export type CommandName = keyof typeof COMMANDS;

/** Commands that ask indexes. */
const ASKING: readonly CommandName[] = [...RESOLVING, 'gate'];
/** Commands that end with a report; an option that names no commands belongs to these. */
export const JUDGING: readonly CommandName[] = [...ASKING, 'scan'];
const EVERY: readonly CommandName[] = [...JUDGING, 'verify', 'log', 'explain'];

/** Every option of every command. Options that pip has too are called what pip calls them. */
export const OPTIONS: readonly Option[] = [
  ...ASKED_OPTIONS,
  {
    name: 'index-url',
    commands: ASKING,
    short: 'i',
    kind: 'value',
    group: 'Where packages come from',
    value: 'URL',
    help: 'Address of the package index',
    input: {},
  },
  {
    name: 'extra-index-url',
    commands: ASKING,
    kind: 'list',
    group: 'Where packages come from',
    value: 'URL',
    help: 'Another index to look in besides the first',
    input: {},
  },
  {
    name: 'find-links',
    commands: ASKING,
    short: 'f',
    kind: 'list',
    group: 'Where packages come from',
    value: 'PLACE',
    help: 'Also look for files in a folder or on a page of links',
    input: {},
  },
  {
    name: 'no-index',
    commands: ASKING,
    kind: 'flag',
    group: 'Where packages come from',
    help: 'Use no index, only --find-links',
    input: {},
  },
  {
    name: 'offline',
    commands: ASKING,
    kind: 'flag',
    group: 'Where packages come from',
    help: 'Use no network outside this machine',
    input: {},
  },
  {
    name: 'require-hashes',
    commands: RESOLVING,
    kind: 'flag',
    group: 'Which files',
    help: 'Accept only requirements that are pinned and carry a --hash',
    input: {},
  },
  {
    name: 'no-deps',
    commands: RESOLVING,
    kind: 'flag',
    group: 'Which files',
    help: 'Leave out the dependencies of the packages',
    input: {},
  },
  {
    name: 'pre',
    commands: RESOLVING,
    kind: 'flag',
    group: 'Which files',
    help: 'Allow pre-releases',
    input: {},
  },
  {
    name: 'prefer-binary',
    commands: RESOLVING,
    kind: 'flag',
    group: 'Which files',
    help: 'Prefer an older wheel to a newer source distribution',
    input: {},
  },
  {
    name: 'only-binary',
    commands: RESOLVING,
    kind: 'list',
    group: 'Which files',
    value: 'NAMES',
    help: 'Use only wheels for these packages (names separated by commas, or :all:, :none:)',
    input: {},
  },
  {
    name: 'no-binary',
    commands: RESOLVING,
    kind: 'list',
    group: 'Which files',
    value: 'NAMES',
    help: 'Use only source distributions for these packages (names separated by commas, or :all:, :none:)',
    input: {},
  },
  {
    name: 'python',
    commands: ASKING,
    kind: 'value',
    group: 'Which files',
    value: 'PATH',
    help: 'Resolve for this interpreter instead of the one found on PATH',
    input: {},
  },
  ...INSTALL_OPTIONS,
  ...OWN_OPTIONS,
  {
    name: 'advisories',
    kind: 'value',
    group: 'Judging',
    value: 'osv|off|DIR',
    help: 'Where known vulnerabilities come from: the OSV service, nowhere, or a folder or zip of OSV records',
    input: { default: 'osv' },
  },
  {
    name: 'mode',
    kind: 'value',
    group: 'Judging',
    value: 'MODE',
    choices: MODES,
    help: 'What a blocked package does to the exit code: block (the default) and audit-only make it 1, warn leaves it 0',
    input: {
      help: 'What a blocked package does to the exit code: block (the default) and audit-only make it 1, warn leaves it 0. Or install: also install what passed. Or gate: audit nothing, and leave the gate running for the later steps of the job',
    },
    key: 'general.mode',
  },
  {
    name: 'allow-incomplete',
    kind: 'flag',
    group: 'Judging',
    help: 'Exit with 0 even if something was unscanned or a required source did not answer',
    input: {},
  },
  {
    name: 'config',
    kind: 'value',
    group: 'Judging',
    value: 'FILE',
    help: 'Read this configuration instead of the one in the home folder',
    input: { help: 'Configuration file of the workflow; the one in the home folder is never read' },
  },
  {
    name: 'trust-project-config',
    kind: 'flag',
    group: 'Judging',
    help: "Let the project's own configuration file loosen what the user or workflow set",
    input: {},
  },
  ...AI_OPTIONS,
  {
    name: 'format',
    commands: [...RESOLVING, 'scan', 'verify', 'log'],
    kind: 'value',
    group: 'Output',
    value: 'FORMAT',
    choices: REPORT_FORMATS,
    help: 'Format of the report on standard output (default: text)',
  },
  {
    name: 'report',
    kind: 'list',
    group: 'Output',
    value: 'FORMAT=FILE',
    help: 'Also write the report to a file',
    input: { help: 'Also write the report to a file: FORMAT=FILE, one per line' },
  },
  {
    name: 'quiet',
    short: 'q',
    kind: 'flag',
    group: 'Output',
    help: 'Print only what needs attention, and no progress',
  },
  {
    name: 'verbose',
    commands: [...JUDGING, 'verify'],
    short: 'v',
    kind: 'flag',
    group: 'Output',
    help: 'Print every finding, every way a package came in, and more about errors',
  },
  {
    name: 'no-cache',
    kind: 'flag',
    group: 'Other',
    help: 'Read every package again and cache nothing',
    input: {
      name: 'cache',
      help: 'Cache what was read of each file for the next run (`true` or `false`)',
      default: 'true',
      inverted: true,
    },
  },
  { name: 'version', commands: EVERY, short: 'V', kind: 'flag', group: 'Other', help: 'Print the version' },
  { name: 'help', commands: EVERY, short: 'h', kind: 'flag', group: 'Other', help: 'Print this help' },
];

type Differing = Readonly<Record<string, Pick<Option, 'help' | 'choices' | 'value'>>>;
const PLAIN_FORMAT = { help: 'Format on standard output (default: text)', choices: PLAIN_FORMATS };

/** Options that mean less to one command than to the others. */
const DIFFERING: Readonly<Partial<Record<CommandName, Differing>>> = {
  scan: {
    'working-directory': { help: 'Work as if started in DIR' },
    advisories: {
      value: 'off|DIR',
      help: 'Look for known vulnerabilities in a folder or zip of OSV records',
    },
    ai: { help: 'Have flagged packages reviewed by AI; nothing else in scan uses the network' },
  },
  verify: { format: PLAIN_FORMAT, verbose: { help: 'Also print the SHA-256 of each file' } },
  log: { format: PLAIN_FORMAT },
};

/** The options `command` takes, in the order of the table. */
export function optionsOf(command: CommandName): readonly Option[] {
  const own = OPTIONS.filter(({ commands = JUDGING }) => commands.includes(command));
  const differing: Differing = DIFFERING[command] ?? {};
  return own.map((option) => ({ ...option, ...differing[option.name] }));
}

export { API_KEY, PACKAGES } from './plain-inputs.js';
export { LOG_EVENTS, PLAIN_FORMATS, type PlainFormat } from './own-table.js';
export { EXIT_CODES, OTHER_EXIT_CODES, OUTPUTS } from './outcomes.js';

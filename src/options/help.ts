import { ENVIRONMENT } from './environment.js';
import type { Option } from './option.js';
import { GROUPS } from './option.js';
import type { CommandName } from './table.js';
import { COMMANDS, EXIT_CODES, optionsOf, OTHER_EXIT_CODES, PACKAGES } from './table.js';

const WIDTH = 80;
const INDENT = 30;

/** The text of `depsec --help`, or of `depsec COMMAND --help`; at most 80 columns wide. */
export function helpText(command?: CommandName): string {
  if (command === 'explain') return explainHelp();
  if (command !== undefined) return judgingHelp(command);
  return [
    'Usage: depsec COMMAND …',
    '',
    'Reads every Python package before any of its code can run on your machine.',
    '',
    'Commands:',
    ...Object.entries(COMMANDS).flatMap(([name, help]) => row(`  ${name}`, help)),
    '',
    'Examples:',
    '  depsec audit -r requirements.txt',
    '  depsec install --python .venv/bin/python -r requirements.txt',
    '  depsec gate -- uv sync',
    '',
    'Environment:',
    ...ENVIRONMENT.flatMap(([names, help]) => row(`  ${names}`, help)),
    '',
    'depsec help COMMAND shows its options; depsec --version prints the version.',
    '',
  ].join('\n');
}

/** How an option is written in help: `-r, --requirement FILE`. */
export function spelling(option: Option): string {
  const short = option.short ? `-${option.short}, ` : '';
  return `${short}--${option.name}${option.value ? ` ${option.value}` : ''}`;
}

/** The description of an option, with its allowed values. */
export function sentence(option: Option): string {
  const choices = option.choices ? `; one of ${option.choices.join(', ')}` : '';
  return `${option.help}${choices}`;
}

/** The arguments of each command, and what its help says beyond the one-line description. */
const USAGES: Readonly<Record<Exclude<CommandName, 'explain'>, { words: string; more: string }>> = {
  audit: {
    words: `[${PACKAGES.value}…] [-r FILE]…`,
    more: `Without ${PACKAGES.value} and -r, the project's own files are found and audited.`,
  },
  install: {
    words: `[${PACKAGES.value}…] [-r FILE]…`,
    more: 'Resolves as pip would, for the environment of the Python on PATH or of the one that --python names. Wheels built from source distributions are read again.',
  },
  gate: {
    words: '',
    more: 'The command gets only packages that were read and passed; a summary follows on standard error. The exit code is that of the command, or 1 if that is 0 and something was refused.',
  },
  scan: {
    words: 'PATH…',
    more: 'If a folder holds nothing but archives, each of them is scanned. Known vulnerabilities are looked up only in a folder named with --advisories DIR.',
  },
  verify: {
    words: '',
    more: 'Names each file that was changed, added or is missing.',
  },
  log: {
    words: '',
    more: 'Without options it lists the runs; with the options below, the lines that match. --format json prints the lines as they are in the file.',
  },
};

function judgingHelp(command: keyof typeof USAGES): string {
  const { words, more } = USAGES[command];
  const options = optionsOf(command);
  const groups = GROUPS.map((group) => ({ group, own: options.filter((option) => option.group === group) }));
  return [
    `Usage: ${['depsec', command, words, '[OPTION]…', ...(command === 'gate' ? ['-- COMMAND…'] : [])].filter(Boolean).join(' ')}`,
    '',
    ...wrap(`${COMMANDS[command]}. ${more}`, WIDTH),
    ...groups
      .filter(({ own }) => own.length > 0)
      .flatMap(({ group, own }) => [
        '',
        `${group}:`,
        ...own.flatMap((option) =>
          row(`  ${option.short ? '' : '    '}${spelling(option)}`, sentence(option)),
        ),
      ]),
    '',
    ...exitCodeLines(command),
  ].join('\n');
}

function exitCodeLines(command: CommandName): string[] {
  const codes =
    command === 'verify' || command === 'log' || command === 'explain'
      ? OTHER_EXIT_CODES[command]
      : EXIT_CODES;
  return ['Exit codes:', ...codes.flatMap(([code, meaning]) => row(`  ${code}`, meaning, 12)), ''];
}

function explainHelp(): string {
  return [
    'Usage: depsec explain [RULE]',
    '',
    ...wrap(`${COMMANDS.explain}. Without RULE, lists all rules.`, WIDTH),
    '',
    ...exitCodeLines('explain'),
  ].join('\n');
}

function row(left: string, right: string, indent = INDENT): string[] {
  const lines = wrap(right, WIDTH - indent).map((line) => ' '.repeat(indent) + line);
  if (left.length >= indent - 1) return [left, ...lines];
  const [first = '', ...rest] = lines;
  return [left + first.slice(left.length), ...rest];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

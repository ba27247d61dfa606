import { parseArgs } from 'node:util';
import { toAuditOptions, type AuditOptions } from './audit-options.js';
import { asFlag, checkChoice } from './checked-values.js';
import { toGateOptions, type GateOptions } from './gate-options.js';
import { toInstallOptions, type InstallOptions } from './install-options.js';
import { nearest } from './nearest.js';
import type { Option } from './option.js';
import { explainPipOption } from './pip-options.js';
import { toLogOptions, toVerifyOptions, type LogOptions, type VerifyOptions } from './plain-options.js';
import { toScanOptions, type ScanOptions } from './scan-options.js';
import type { CommandName } from './table.js';
import { COMMANDS, optionsOf } from './table.js';
import { usage } from './usage.js';

/** A command line, parsed. */
export type ParsedCommand =
  | { readonly command: 'audit'; readonly options: AuditOptions }
  | { readonly command: 'install'; readonly options: InstallOptions }
  | { readonly command: 'gate'; readonly options: GateOptions }
  | { readonly command: 'scan'; readonly options: ScanOptions }
  | { readonly command: 'verify'; readonly options: VerifyOptions }
  | { readonly command: 'log'; readonly options: LogOptions }
  | { readonly command: 'explain'; readonly rule?: string }
  | { readonly command: 'help'; readonly topic?: CommandName }
  | { readonly command: 'version' };

const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/**
 * Reads the arguments after `depsec`, with pip's habits: `--name=value`, `--name value`, `-rFILE`, repeated options.
 * Throws a `usage` failure that suggests the nearest word for one it does not know; nothing is ever passed on to pip.
 */
export function parseArguments(argv: readonly string[]): ParsedCommand {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h') return { command: 'help' };
  if (first === '--version' || first === '-V') return { command: 'version' };
  if (first === 'help') return helpCommand(rest);
  const command = COMMAND_NAMES.find((name) => name === first);
  if (!command) throw unknownCommand(first, rest);
  const end = command === 'gate' ? rest.indexOf('--') : -1;
  const { values, positionals } = readTokens(end < 0 ? rest : rest.slice(0, end), command);
  if (values.has('help')) return { command: 'help', topic: command };
  if (values.has('version')) return { command: 'version' };
  switch (command) {
    case 'audit':
      return { command, options: toAuditOptions(positionals, values) };
    case 'install':
      return { command, options: toInstallOptions(positionals, values) };
    case 'gate':
      return { command, options: toGateOptions(gatedWords(positionals, rest, end), values) };
    case 'scan':
      return { command, options: toScanOptions(positionals, values) };
    case 'verify':
      noWords(command, positionals);
      return { command, options: toVerifyOptions(values) };
    case 'log':
      noWords(command, positionals);
      return { command, options: toLogOptions(values) };
    case 'explain':
      return explainCommand(positionals);
  }
}

/** The words after `--`. A word before it that is no option of depsec means that the `--` was forgotten. */
function gatedWords(before: readonly string[], all: readonly string[], end: number): readonly string[] {
  const [stray] = before;
  if (stray !== undefined)
    throw usage(
      `gate expects its command after --, got "${stray}" before it.`,
      `Write depsec gate -- ${stray} …`,
    );
  return end < 0 ? [] : all.slice(end + 1);
}

function noWords(command: CommandName, [stray]: readonly string[]): void {
  if (stray === undefined) return;
  throw usage(`${command} takes only options, got "${stray}".`, `See depsec ${command} --help.`);
}

/** `depsec help`, or `depsec help COMMAND`: what people type before they know --help. */
function helpCommand([word, second]: readonly string[]): ParsedCommand {
  if (word === undefined || word.startsWith('-')) return { command: 'help' };
  const topic = COMMAND_NAMES.find((name) => name === word);
  if (topic === undefined) throw unknownCommand(word);
  if (second !== undefined)
    throw usage(`help takes one command, got a second word: "${second}".`, `Write depsec help ${word}.`);
  return { command: 'help', topic };
}

function explainCommand(positionals: readonly string[]): ParsedCommand {
  const [rule, second] = positionals;
  if (second !== undefined)
    throw usage(`explain takes one rule, got a second: "${second}".`, 'Ask for one rule at a time.');
  return rule === undefined ? { command: 'explain' } : { command: 'explain', rule };
}

function unknownCommand(word: string, rest: readonly string[] = []): Error {
  if (word.startsWith('-')) {
    const later = COMMAND_NAMES.find((name) => rest.includes(name));
    const option = nearest(word, ['--version', '--help']);
    const fix =
      later === undefined
        ? option && `Did you mean ${option}?`
        : `Write depsec ${later} ${word} …, the command first.`;
    return usage(`The first argument is expected to be a command, got "${word}".`, fix ?? commandsFix());
  }
  const meant = nearest(word, COMMAND_NAMES) ?? nearest(`--${word}`, ['--version']);
  return usage(`depsec has no command "${word}".`, meant ? `Did you mean "depsec ${meant}"?` : commandsFix());
}

function commandsFix(): string {
  return `Start with one of: ${COMMAND_NAMES.map((name) => `depsec ${name}`).join(', ')}. See depsec --help.`;
}

interface Tokens {
  readonly values: Map<string, string[]>;
  readonly positionals: string[];
}

function readTokens(args: readonly string[], command: CommandName): Tokens {
  const known = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      known.map(({ name, short, kind }) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string', multiple: true, ...(short && { short }) } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const read: Tokens = { values: new Map(), positionals: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') read.positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    if (!option) throw unknownOption(token.rawName, token.name, command, known);
    const value = checkValue(option, token.rawName, token.value, token.inlineValue ?? false);
    read.values.set(option.name, [...(read.values.get(option.name) ?? []), value]);
  }
  return read;
}

function checkValue(option: Option, rawName: string, value: string | undefined, inline: boolean): string {
  if (option.kind === 'flag') {
    if (value !== undefined)
      throw usage(`${rawName} takes no value, got "${value}".`, `Write ${rawName} alone.`);
    return '';
  }
  const expected = option.value ?? 'VALUE';
  if (value === undefined || value === '')
    throw usage(`${rawName} expects ${expected} and got nothing.`, `Write --${option.name}=${expected}.`);
  if (!inline && /^-./.test(value))
    throw usage(
      `${rawName} expects ${expected}, got "${value}", which looks like an option.`,
      `Write --${option.name}=${value} if that is the value.`,
    );
  return checkChoice(option, asFlag(option.name), value);
}

function unknownOption(rawName: string, name: string, command: CommandName, known: readonly Option[]): Error {
  const fromPip = explainPipOption(name, command);
  if (fromPip) return usage(`${rawName} is an option of pip that depsec ${command} does not have.`, fromPip);
  const meant = nearest(
    name,
    known.map((option) => option.name),
  );
  return usage(
    `depsec ${command} has no option ${rawName}.`,
    meant ? `Did you mean --${meant}?` : `See depsec ${command} --help.`,
  );
}

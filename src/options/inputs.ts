import { checkChoice } from './checked-values.js';
import { toInstallOptions, type InstallOptions } from './install-options.js';
import type { Option } from './option.js';
import { OPTIONS, optionsOf, PACKAGES, type CommandName } from './table.js';
import { usage } from './usage.js';

/**
 * Reads the Action's inputs, including those of an install (see `unusedInputs`). A list has one value per line, a flag
 * is `true` or `false`.
 * @param read returns the text of an input, empty if it was not given
 * @throws Failure `usage` for a value that an input does not take
 */
export function parseInputs(read: (name: string) => string): InstallOptions {
  const values = new Map<string, readonly string[]>();
  for (const option of OPTIONS) {
    if (!option.input) continue;
    const found = valuesOf(option, read(inputName(option)));
    if (found.length > 0) values.set(option.name, found);
  }
  return toInstallOptions(linesOf(read(PACKAGES.name)), values, asInput);
}

/**
 * The names of inputs that were given although `command` has no such option. Takes and throws the same as
 * `parseInputs`.
 */
export function unusedInputs(command: CommandName, read: (name: string) => string): readonly string[] {
  const own = new Set(optionsOf(command).map(({ name }) => name));
  const given = OPTIONS.filter((option) => option.input && !own.has(option.name))
    .filter((option) => valuesOf(option, read(inputName(option))).length > 0)
    .map(inputName);
  const hasPackages = command === 'gate' && linesOf(read(PACKAGES.name)).length > 0;
  return hasPackages ? [PACKAGES.name, ...given] : given;
}

const asInput = (name: string): string => `The input ${name}`;

/** The name of an option as an input of the Action. */
export function inputName(option: Option): string {
  return option.input?.name ?? option.name;
}

function valuesOf(option: Option, text: string): readonly string[] {
  if (option.kind === 'list') return linesOf(text);
  const value = text.trim();
  if (value === '') return [];
  if (option.kind === 'value') return [checkChoice(option, asInput(inputName(option)), value)];
  return flagOf(inputName(option), value) === (option.input?.inverted ?? false) ? [] : [''];
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The spellings of the YAML 1.2 core schema, as other Actions take them. */
function flagOf(name: string, value: string): boolean {
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['false', 'False', 'FALSE'].includes(value)) return false;
  throw usage(`The input ${name} is expected to be true or false, got "${value}".`, 'Write true or false.');
}

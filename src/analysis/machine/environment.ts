import { blend } from '../values/blend.js';
import { withTextLabels } from '../values/constants.js';
import { variableLabels } from '../values/sources.js';
import { UNKNOWN, label, wholeText, type Value } from '../values/value.js';
import type { Call, Frame } from './machine-parts.js';

/** Variables that name folders and files: part of a path by which one is known again. */
const FOLDER_KEYS =
  /^(?:GITHUB_ENV|GITHUB_PATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PUBLIC|TEMP|TMP|TMPDIR|USERPROFILE|HOME|WINDIR|SYSTEMROOT|XDG_CONFIG_HOME)$/i;

/** Whether a variable names a folder or file of the system. */
const isFolderKey = (key: string): boolean => FOLDER_KEYS.test(key);

function variable(owner: Value, key: string | undefined): Value {
  const folder = key !== undefined && isFolderKey(key);
  const named = folder ? withTextLabels({ ...UNKNOWN, text: `%${key}%` }) : UNKNOWN;
  const value: Value = { ...named, steps: owner.steps };
  if (key === undefined) return label(value, ['environment']);
  return label(value, variableLabels(key));
}

/** `os.environ[key]` and `os.getenv(key, otherwise)`: one variable, not the whole environment. */
function environmentVariable(key: Value | undefined, otherwise?: Value): Value {
  const value = variable(UNKNOWN, wholeText(key));
  if (otherwise?.text === undefined || value.text !== undefined) return value;
  // Where nothing stands in for it, nothing is known of it.
  return label(otherwise.text === '' ? blend([otherwise]) : otherwise, ['setting', ...value.labels]);
}

/** `os.environ[name] = value`: what is read from there, and what commands find there, from now on. */
export function setVariable(name: string | undefined, value: Value | undefined, { machine }: Frame): void {
  if (name === undefined || value === undefined || isFolderKey(name)) return;
  machine.variables.set(name, value);
}

/** `os.environ[name]` and `os.getenv(name, otherwise)`: what the package itself set, if it did. */
export function variableOf(key: Value | undefined, otherwise: Value | undefined, { machine }: Frame): Value {
  const found = environmentVariable(key, otherwise);
  const set = machine.variables.get(wholeText(key) ?? '');
  if (set === undefined) return found;
  return blend([found, set], set.text === undefined ? {} : { text: set.text });
}

const VARIABLE = /\$(\w{1,100})|\$\{(\w{1,100})\}|%(\w{1,100})%/g;

/** A command line with the variables filled in that the code sets, and what they hold. */
export function withVariables(
  line: string,
  { keywords, frame }: Call,
): { readonly line: string; readonly used: readonly Value[] } {
  const given = keywords.get('env')?.entries;
  const { variables } = frame.machine;
  const used: Value[] = [];
  if (given === undefined && variables.size === 0) return { line, used };
  const filled = line.replace(VARIABLE, (whole: string, ...groups: (string | undefined)[]) => {
    const name = groups.slice(0, 3).find((one) => one !== undefined) ?? '';
    const value = given?.get(name) ?? variables.get(name);
    if (value === undefined) return whole;
    used.push(value);
    return value.text ?? whole;
  });
  return { line: filled, used };
}

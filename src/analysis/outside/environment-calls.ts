import { setVariable, variableOf } from '../machine/environment.js';
import type { Call } from '../machine/machine-parts.js';
import { wholeText, type Value } from '../values/value.js';

type Special = (call: Call) => Value | undefined;

const read: Special = ({ args: [key, otherwise], keywords, frame }) =>
  variableOf(key, otherwise ?? keywords.get('default'), frame);

const setOne: Special = ({ args: [key, value], frame }) => {
  setVariable(wholeText(key), value, frame);
  return undefined;
};

const setAll: Special = ({ args: [table], keywords, frame }) => {
  for (const [name, value] of [...(table?.entries ?? []), ...keywords]) setVariable(name, value, frame);
  return undefined;
};

/** Calls that read and set variables of the environment. */
export const ENVIRONMENT_CALLS: Readonly<Record<string, Special>> = {
  'os.environ.get': read,
  'os.getenv': read,
  'os.putenv': setOne,
  'os.environ.setdefault': setOne,
  'os.environ.update': setAll,
};

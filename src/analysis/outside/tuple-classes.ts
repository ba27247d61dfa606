import type { Call } from '../machine/machine-parts.js';
import { textValue } from '../values/constants.js';
import { UNKNOWN, wholeText, type Value } from '../values/value.js';

type Special = (call: Call) => Value | undefined;

/** `namedtuple(name, fields)`: a class whose objects keep what they are given under these names. */
const tupleClass: Special = ({ args: [, fields], name }) => {
  const names = fields?.text?.split(/[\s,]+/) ?? fields?.items?.flatMap((item) => wholeText(item) ?? []);
  return names === undefined
    ? undefined
    : { ...UNKNOWN, ref: `${name}()`, items: names.map((text) => textValue(text)) };
};

const makeTuple: Special = ({ args, keywords, receiver }) => {
  const names = receiver?.items?.map((item) => item.text ?? '');
  if (names === undefined) return undefined;
  const given = names.flatMap((name, at): [string, Value][] => {
    const value = keywords.get(name) ?? args[at];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...UNKNOWN, fields: new Map(given), items: args };
};

/** Classes that are made of the names of their fields. */
export const TUPLE_CLASSES: Readonly<Record<string, Special>> = {
  'collections.namedtuple': tupleClass,
  'collections.namedtuple()': makeTuple,
};

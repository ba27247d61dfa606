import { isUnasked } from '../values/reach.js';
import type { Call } from '../machine/machine-parts.js';
import { BUILTIN_COMPUTATIONS, LIBRARY_COMPUTATIONS } from '../values/computations.js';
import { textValue, withTextLabels } from '../values/constants.js';
import { numberBytes, runDecoder } from '../values/decoders.js';
import { entryOf } from '../facts/entry-of.js';
import { builtinText } from '../machine/names.js';
import { stepAt } from '../machine/sight.js';
import { PASSED_ON } from '../values/passed-on.js';
import { UNKNOWN, label, wholeText, type Value } from '../values/value.js';
import { blend } from '../values/blend.js';

/** What `number.to_bytes(length, order)` gives, and `long_to_bytes(number)` of the libraries for ciphers. */
function bytesOfNumber({ name, receiver, args, keywords }: Call): string | undefined {
  const isMethod = name.endsWith('.to_bytes');
  const { number, whole = Number.isSafeInteger(number) ? BigInt(number ?? 0) : undefined } =
    (isMethod ? receiver : args[0]) ?? UNKNOWN;
  if (whole === undefined) return undefined;
  const fitting = Math.ceil(whole.toString(16).length / 2);
  const length = isMethod ? (keywords.get('length') ?? args[0])?.number : fitting;
  const order = isMethod ? wholeText(keywords.get('byteorder') ?? args[1]) : 'big';
  return numberBytes(whole, length ?? 1, order === 'little');
}

const PICKLES = /^(?:pickle|dill|cloudpickle)\.loads?$/;

/** What a decoder yields: the text, where the input is known. */
export function decode(call: Call): Value {
  const [input] = call.args;
  const known = wholeText(input);
  const isNumber = /\b(?:to|long_to)_bytes$/.test(call.name);
  const text = isNumber
    ? bytesOfNumber(call)
    : known === undefined
      ? undefined
      : runDecoder(call.name, known);
  const step = stepAt(call.at, call.frame, call.name.replace(/^builtins\./, ''));
  const everything = [...call.args, ...(call.receiver === undefined ? [] : [call.receiver])];
  // A number that no counter reaches is a text.
  const isText = isNumber && (text ?? '').length > 8;
  const how = /chr$|\.to_bytes$|\.inet_aton$/.test(call.name) && !isText ? 'computed' : 'decoded';
  const value = blend(everything, text === undefined ? {} : { text, isBytes: true });
  // What programs hand each other as objects is hidden from nobody.
  const isHanded = known === undefined && PICKLES.test(call.name) && !isUnasked(call.frame.reach);
  return label(withTextLabels(value), isHanded ? [] : [how], step);
}

/** A name or any other letters taken from how a builtin prints. */
function spelled({ name, receiver, args }: Call): Value | undefined {
  const printsItself = /\.__(?:str|repr|doc)__$/.test(name);
  const whole = printsItself
    ? builtinText(receiver?.ref)
    : /^builtins\.(?:str|repr)$/.test(name)
      ? builtinText(args[0]?.ref)
      : undefined;
  return whole === undefined ? undefined : label(textValue(whole), ['computed']);
}

/** What a call computes from its arguments alone; undefined when it does not, or not that anybody knows. */
export function computed(call: Call): Value | undefined {
  const text = spelled(call);
  if (text !== undefined) return text;
  if (call.keywords.has('key')) return undefined;
  const compute =
    entryOf(BUILTIN_COMPUTATIONS, call.name) ??
    entryOf(LIBRARY_COMPUTATIONS, call.name) ??
    entryOf(PASSED_ON, call.name);
  return compute?.(call.args);
}

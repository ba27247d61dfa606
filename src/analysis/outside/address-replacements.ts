import { findsAddresses, looksLikeAddress } from '../facts/payment-addresses.js';
import type { Call } from '../machine/machine-parts.js';
import { invoke } from '../machine/invoke.js';
import { sight } from '../machine/sight.js';
import { blend } from '../values/blend.js';
import { NO_KEYWORDS, UNKNOWN, wholeText, type Value } from '../values/value.js';

/** Under which a compiled pattern remembers what it is made of. */
export const PATTERN = 'pattern';

/** `re.compile(pattern)` */
const compiled = ({ args: [pattern] }: Call): Value | undefined =>
  pattern?.text === undefined
    ? undefined
    : blend([pattern], { ref: 're.compile()', entries: new Map([[PATTERN, pattern]]) });

/** What is put in the place of what was found, be it by a function that is given the match. */
function putBy(replacement: Value | undefined, { frame }: Call): Value | undefined {
  const { callable } = replacement ?? {};
  return callable === undefined ? replacement : invoke(callable, [UNKNOWN], NO_KEYWORDS, frame);
}

function replaced(pattern: Value | undefined, by: Value | undefined, call: Call): undefined {
  const replacement = putBy(by, call);
  const [found, put] = [wholeText(pattern), wholeText(replacement)];
  if (found === undefined || put === undefined || !findsAddresses(found) || !looksLikeAddress(put)) return;
  sight(call.frame, call.at, {
    behaviour: 'replaces-address',
    name: call.name,
    labels: new Set(),
    steps: replacement?.steps ?? [],
    text: put,
  });
}

const byPattern = (call: Call): undefined => {
  const [pattern = call.keywords.get('pattern'), replacement] = call.args;
  replaced(pattern?.entries?.get(PATTERN) ?? pattern, call.keywords.get('repl') ?? replacement, call);
};
const byCompiled = (call: Call): undefined => {
  const [replacement] = call.args;
  replaced(call.receiver?.entries?.get(PATTERN), call.keywords.get('repl') ?? replacement, call);
};

/** Accounts of crypto-currencies that a text holds, replaced by one that stands in the source. */
export const ADDRESS_REPLACEMENTS: Readonly<Record<string, (call: Call) => Value | undefined>> = {
  're.compile': compiled,
  're.sub': byPattern,
  're.subn': byPattern,
  're.compile().sub': byCompiled,
  're.compile().subn': byCompiled,
};

import { findsSecrets } from '../facts/secret-patterns.js';
import { stepAt } from '../machine/sight.js';
import type { Call } from '../machine/machine-parts.js';
import { blend } from '../values/blend.js';
import { label, type Value } from '../values/value.js';
import { PATTERN } from './address-replacements.js';

/** What a pattern for keys of others finds is a key of others. */
function found(pattern: Value | undefined, searched: readonly Value[], call: Call): Value | undefined {
  const { text = '' } = pattern?.entries?.get(PATTERN) ?? pattern ?? {};
  if (!findsSecrets(text)) return undefined;
  const step = stepAt(call.at, call.frame, call.name);
  return label(blend(searched, { ref: `${call.name}()` }), ['secret', 'found-secret'], step);
}

const METHODS = ['findall', 'finditer', 'search', 'match', 'fullmatch'];

/** Searches for keys of well-known services in some text. */
export const SECRET_SEARCHES: Readonly<Record<string, (call: Call) => Value | undefined>> =
  Object.fromEntries(
    METHODS.flatMap((method) => [
      [`re.${method}`, (call: Call) => found(call.args[0], call.args.slice(1), call)],
      [`re.compile().${method}`, (call: Call) => found(call.receiver, call.args, call)],
    ]),
  );

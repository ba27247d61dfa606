import type { Reach, Severity } from '../../model/finding.js';
import type { RuleDoc } from '../../model/rule.js';
import { isOpenMessenger } from '../facts/collecting-places.js';
import type { Sighting } from '../machine/sighting.js';
import { count, type Label } from '../values/labels.js';

/** A conjunction of reach, behaviour and flow, and how severe it is. */
export interface Combination {
  readonly doc: RuleDoc;
  /** How severe one sighting is; undefined when the combination does not hold. */
  readonly judge: (sighting: Sighting) => Severity | undefined;
  /** What was seen, in one sentence without the place. */
  readonly message: (sighting: Sighting) => string;
}

/** What tells who and where somebody is. */
export const IDENTITY: readonly Label[] = ['hostname', 'username', 'directory', 'address'];

const WORDS: Readonly<Partial<Record<Label, string>>> = {
  environment: 'the environment',
  hostname: 'the host name',
  username: 'the user name',
  directory: 'the working or home folder',
  address: 'the network address',
  system: 'the kind of system',
  'process-output': 'the output of a command',
  secret: 'secrets',
  capture: 'the clipboard or the screen',
  intercepted: 'what other code handles',
  'key-parameter': 'a key handed in by the caller',
  password: 'a password',
};

/** The labels in words, e.g. `the host name and the user name`. */
export function describeLabels(labels: ReadonlySet<Label>): string {
  const words = [...labels].flatMap((label) => WORDS[label] ?? []).sort();
  const last = words.pop() ?? 'data';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}

/** Nobody looks at its answer, nor at its failure. */
export const isUnheard = ({ isDropped, isQuiet }: Sighting): boolean =>
  isDropped === true && isQuiet === true;

const BY_ADDRESS = /(?:^|\.)(?:get|post|put|patch|head|urlopen|request|stream)$/;

/** Where more kinds of data than this flowed together, nothing is told of any of them. */
const MOST_KINDS = 8;

/** A request to an address that is not known, of all that many functions handle: its host is one that some of that came from. */
export const isVague = ({ name, text, labels }: Sighting): boolean =>
  labels.size > MOST_KINDS && BY_ADDRESS.test(name) && /^\s*\uFFFC/.test(text ?? '');

/** Labels of what no alert of a tool is made of, and of accounts that somebody else names. */
const NO_ALERT: readonly Label[] = ['environment', 'capture', 'secret', 'network', 'decoded', 'computed'];

/**
 * No more than MEDIUM where the account of a messenger stands nowhere in the source, and somebody has started or called
 * it: who set the account up reads it, and that is whoever did.
 */
export function heldBack(severity: Severity | undefined, { text, labels, reach }: Sighting): typeof severity {
  const isOpen = isOpenMessenger(text ?? '') && count(labels, NO_ALERT) === 0;
  const isAsked = reach === 'script' || reach === 'call';
  return isOpen && isAsked && (severity === 'CRITICAL' || severity === 'HIGH') ? 'MEDIUM' : severity;
}

/** When it happens, in words. */
export const WHEN: Readonly<Record<Reach, string>> = {
  install: 'when the package is built or installed',
  start: 'at every start of Python',
  import: 'when the package is imported',
  script: 'when its script is run',
  call: 'when its function is called',
  never: 'never on its own',
};

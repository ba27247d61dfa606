import { isStandard } from '../facts/standard-modules.js';
import { absorb } from '../machine/assign.js';
import { connectHearers } from '../machine/hooks.js';
import { placeFrame, type Call } from '../machine/machine-parts.js';
import { without } from '../values/labels.js';
import { UNKNOWN, label, type Value } from '../values/value.js';
import { opensReceiver } from './transports.js';

/** Methods by which an object takes in the content of the file it is given. */
const READERS = /^(?:read|readfp|read_file|load|parse|parse_file)$/;

const IS_MODULE = /^[a-z][\w.]*$/;

/** What reads settings from files, whose values are then asked for one by one. */
const CONFIGURATIONS = /^(?:configparser|ConfigParser)\.\w*Parser\(\)$/;

const HARMLESS_METHODS =
  /^(?:get|info|debug|warning|warn|error|exception|log|add_argument|format|join|items|keys|values|strip|split|startswith|endswith|read|json|decode|encode|lower|upper|match|search|findall|isfile|exists|build_request|prepare_request)$/;

const asContent = (value: Value): Value =>
  value.labels.has('autostart-path') ? { ...value, labels: without(value.labels, 'autostart-path') } : value;

/** What notes what it is given, under whichever level: none of it stays with the logger. */
const LOGGERS = /^logging\.(?:getLogger\(\)|root)$/;

/**
 * Whether a call leaves its module as it is: `json` is not changed by what `json.loads` is given, nor any module by the
 * objects of its classes.
 */
const leavesModule = ({ ref }: Value, method: string): boolean =>
  ref !== undefined && /^[\w.]+$/.test(ref) && (isStandard(ref) || /^[A-Z]/.test(method));

/** An object that a call opens for a host stands for that host from now on. */
export function openReceiver(call: Call, host: string | undefined): void {
  const { receiver, place, method, args } = call;
  if (host === undefined || receiver === undefined || place === undefined || !opensReceiver(call)) return;
  // What is set holds what is sent, too.
  const set = method === 'setopt' ? args : [];
  absorb(place, receiver, [...set, { ...UNKNOWN, host }], placeFrame(call));
  if (/^connect/.test(method ?? '')) connectHearers({ ...receiver, host }, call.frame);
}

/** What a call of something outside does to the object it is a method of. */
export function changeReceiver(call: Call): void {
  const { receiver, place, method = '', args, keywords } = call;
  const frame = placeFrame(call);
  if (receiver === undefined || place === undefined || LOGGERS.test(receiver.ref ?? '')) return;
  // `json.load(file)` gives what it reads; a parser keeps it.
  if (READERS.test(method) && !(method === 'load' && IS_MODULE.test(receiver.ref ?? ''))) {
    const secrets = args.filter((arg) => arg.labels.has('secret-path'));
    const read = secrets.map((path) => label(path, ['secret']));
    if (CONFIGURATIONS.test(receiver.ref ?? '')) read.push(label(UNKNOWN, ['file']));
    if (read.length > 0) absorb(place, receiver, read, frame);
  }
  if (HARMLESS_METHODS.test(method) || leavesModule(receiver, method)) return;
  const given = [...args, ...keywords.values()];
  // A file lies where it lies, whatever paths are written into it.
  const taken = /^write/.test(method) ? given.map(asContent) : given;
  absorb(place, receiver, taken, frame);
}

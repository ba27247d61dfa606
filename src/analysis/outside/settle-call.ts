import { takesCredential } from '../facts/credential-libraries.js';
import { entryOf } from '../facts/entry-of.js';
import { takesPrivateKey } from '../facts/wallets.js';
import type { Call } from '../machine/machine-parts.js';
import { SAVERS, isNamed } from '../machine/calls.js';
import { hearFrom, register } from '../machine/hooks.js';
import { noteAddedCopy, withMailCopies } from '../machine/mail-copies.js';
import { reference } from '../machine/names.js';
import { callByBuiltin } from '../machine/protocols.js';
import { sight, stepAt } from '../machine/sight.js';
import { openedHost } from '../machine/super-calls.js';
import { noteReplacement } from '../machine/version-tests.js';
import { blend } from '../values/blend.js';
import { readCallName } from '../values/call-names.js';
import { hidesConstants } from '../values/computations.js';
import { withTextLabels } from '../values/constants.js';
import { unionLabels, type Label } from '../values/labels.js';
import { credentialLabels } from '../values/sources.js';
import { UNKNOWN, joinSteps, label, wholeText, type Value } from '../values/value.js';
import { announces } from './announcements.js';
import { callBack, startHanded, startWaiting } from './callbacks.js';
import { computed, decode } from './computed-calls.js';
import { noteCopy } from './copied-files.js';
import { observeCall } from './observe.js';
import { changeReceiver, openReceiver } from './receivers.js';
import { SPECIAL_CALLS } from './special-calls.js';
import { answersFrom, hearsFrom } from './transports.js';
import { FILE_METHODS, losePath, openFile, saveCapture, shippedContent, writeFile } from './written-files.js';

/** Calls out of which nobody reads what went in. */
const HASHES =
  /^(?:hashlib|hmac|bcrypt|argon2|passlib\.hash)\.(?!(?:scrypt|pbkdf2_hmac|kdf|low_level\.hash_secret_raw)$)/;
const READABLE: ReadonlySet<Label> = new Set<Label>(['credential', 'password', 'key-parameter']);

/** A hash or a signature: it proves who has a secret, and does not tell it. */
function unreadable(value: Value): Value {
  const labels = [...value.labels].filter((one) => !READABLE.has(one));
  return labels.length === value.labels.size ? value : { ...value, labels: new Set(labels) };
}

/** Methods of wallets that sign what they are given first with the key of their object, or with one they are given. */
const isSigned = ({ name, method = '' }: Call): boolean =>
  /^_?sign(?:_\w+|[A-Z]\w*)?$/.test(method) && takesPrivateKey(name);

/** What was signed can be read, the key cannot. */
function signed(carried: Value, { name, args: [message] }: Call): Value {
  const told = message === undefined || HASHES.test(name) ? blend([]) : blend([message]);
  return { ...unreadable(carried), labels: unionLabels([unreadable(carried), told]) };
}

/** What the key says of the item that is taken from something the caller hands in. */
function itemLabels({ method = '', receiver, args: [key] }: Call): readonly Label[] {
  // What is needed to sign requests: with it anybody is who the machine is.
  if (method === 'get_frozen_credentials') return ['secret', 'secret-path'];
  const isItem = /^(?:get|pop)$/.test(method) && receiver?.labels.has('parameter') === true;
  return isItem ? credentialLabels(wholeText(key) ?? '') : [];
}

/** What has a function called elsewhere, and hands on what it gives: at once to `await`, or by the method `result`. */
const GIVES_BACK =
  /\.(?:submit|to_thread|create_task|ensure_future|run_in_executor|run_coroutine_threadsafe)$/;

/** What a call of something outside the package yields: unknown, but carrying what went in. */
function opaqueResult(call: Call): Value {
  const back = callBack(call);
  if (back.length === 0)
    for (const given of [...call.args, ...call.keywords.values()]) {
      register(given, call.name, call.frame);
      if (given.callable !== undefined && hearsFrom(call))
        hearFrom({ ...UNKNOWN, host: openedHost(call.receiver) }, given.callable, call.frame);
    }
  const found = reference(`${call.name}()`);
  const receiver = call.receiver === undefined ? [] : [call.receiver];
  const [first] = back;
  if (first !== undefined && back.length === 1 && GIVES_BACK.test(call.name)) return first;
  if (call.method === 'result' && receiver[0]?.text !== undefined) return receiver[0];
  const { job } = back.find((one) => one.job !== undefined) ?? found;
  const carried = blend(
    [found, ...receiver, ...call.args, ...call.keywords.values(), ...back],
    job === undefined ? {} : { job },
  );
  const result =
    HASHES.test(call.name) || isSigned(call) ? signed(carried, call) : label(carried, itemLabels(call));
  if (hidesConstants(call.name, call.args)) return label({ ...result, ref: found.ref ?? '?' }, ['computed']);
  const { file } = call.receiver ?? {};
  if (
    file !== undefined &&
    file.labels.size > 0 &&
    /^(?:getvalue|getbuffer|read\w*)$/.test(call.method ?? '')
  )
    return {
      ...result,
      labels: unionLabels([result, file]),
      steps: joinSteps([result, file]),
      ref: found.ref ?? '?',
    };
  if (answersFrom(call))
    return label({ ...result, ref: found.ref ?? '?' }, ['network'], stepAt(call.at, call.frame, call.name));
  if (found.labels.size === 0) return { ...result, ref: found.ref ?? '?' };
  if (found.labels.has('capture')) saveCapture(call);
  const step = stepAt(call.at, call.frame, call.name);
  return { ...result, ref: found.ref ?? '?', steps: [...result.steps, step].slice(-8) };
}

const MOST_LINES = 20_000;

/** What `read` yields of a file of the package. */
function contentOf(call: Call): Value | undefined {
  const { receiver, method = '' } = call;
  if (receiver === undefined || !/^read(?:_text|_bytes|lines)?$/.test(method)) return undefined;
  if (method.startsWith('read_')) return shippedContent(receiver, method === 'read_bytes', call);
  if (receiver.ref !== 'builtins.open()') return undefined;
  const content = shippedContent(receiver, receiver.isBytes === true, call);
  if (method === 'read' || content?.text === undefined) return content;
  const lines = content.text.split(/(?<=\n)/, MOST_LINES + 1);
  call.frame.machine.budget.left -= lines.length >> 2;
  // So many that they are kept as what they come from, and are not known one by one.
  return lines.length > MOST_LINES
    ? blend([content])
    : blend([content], { items: lines.map((text) => ({ ...blend([content]), text })) });
}

/** What calls something later, with what it is given now. */
const PREPARES = /^functools\.partial(?:method)?$/;

/** A credential is handed to what signs in with it. */
function noteSignIn({ name, args, keywords, at, frame }: Call): void {
  const given = [...args, ...keywords.values()].filter(({ labels }) => labels.has('credential'));
  if (given.length > 0 && takesCredential(name))
    sight(frame, at, {
      behaviour: 'signs-in',
      name,
      labels: unionLabels(given),
      steps: joinSteps(given),
    });
}

/** What a call of something outside the package yields; what it does is noted. */
export function settleCall(given: Call): Value {
  const call = withMailCopies(given);
  const { receiver, frame, method = '' } = call;
  startWaiting(method, receiver, frame);
  startHanded(call);
  noteCopy(call);
  noteAddedCopy(call);
  noteReplacement(call);
  if (announces(call)) frame.scope.announced = true;
  const special = entryOf(SPECIAL_CALLS, call.name)?.(call);
  if (special !== undefined) return special;
  const own = callByBuiltin(call.name, call.args, frame);
  if (own !== undefined) return own;
  const { decodes, opensFile } = readCallName(call.name);
  const value = computed(call);
  if (value !== undefined) {
    frame.machine.budget.left -= (value.items?.length ?? 0) >> 2;
    return withTextLabels(value);
  }
  if (decodes) return decode(call);
  if (opensFile) return openFile(call);
  const content = contentOf(call);
  if (content !== undefined) return content;
  const isFileRead =
    /^read_(?:text|bytes)$|^get_data$/.test(method) && receiver?.labels.has('request') !== true;
  if (receiver !== undefined && isFileRead && !/\brequest$/.test(receiver.ref ?? ''))
    return openFile({ ...call, args: [receiver] });
  if (receiver?.text !== undefined && receiver.ref === undefined && method === 'open')
    return openFile({ ...call, args: [receiver, ...call.args] });
  const [into] = call.args;
  // `configuration.write(file)` is the other way round.
  const isSaved = into?.ref === 'builtins.open()' && receiver?.ref !== into.ref;
  if (receiver !== undefined && FILE_METHODS.test(method))
    if (isSaved) writeFile(into, { ...call, args: [receiver] });
    else writeFile(receiver, call);
  losePath(call);
  const observed = observeCall(call);
  if (observed !== undefined) {
    openReceiver(call, observed.host);
    return observed;
  }
  if (call.name.startsWith('hashlib.')) frame.machine.files.hashing.add(frame.scope.unit.path);
  noteSignIn(call);
  const result = opaqueResult(call);
  changeReceiver(call);
  const [prepared, ...args] = call.args;
  if (prepared !== undefined && receiver !== undefined && SAVERS.test(method) && isNamed(prepared))
    writeFile(prepared, { ...call, args: [receiver] });
  if (!PREPARES.test(call.name) || prepared === undefined) return result;
  return { ...result, bound: { owner: prepared, name: '__call__', args, keywords: call.keywords } };
}

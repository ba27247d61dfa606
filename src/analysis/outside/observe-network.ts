import { changeFile } from '../values/changes.js';
import { isOpenAccount, isOpenShelf } from '../facts/collecting-places.js';
import { ACCOUNT_HOST, isSingleRequest, literalHost } from '../facts/sinks.js';
import { leadsToVendorsOnly } from '../facts/vendor-hosts.js';
import { type Call } from '../machine/machine-parts.js';
import { sight, stepAt } from '../machine/sight.js';
import { openedHost } from '../machine/super-calls.js';
import { blend, deepLabels, deepSteps } from '../values/blend.js';
import { printed, textValue } from '../values/constants.js';
import { count, isPure, unionLabels, without, type Label } from '../values/labels.js';
import { UNKNOWN, flatten, joinSteps, label, wholeText, type Value } from '../values/value.js';
import { SECRET, everything, readable } from './observe-local.js';
import { sentThrough } from './transports.js';
import { fileOf } from './written-files.js';

const DELIVERING = /\.(?:connect|connect_ex|create_connection|sendto)$/;

const UNBOUND = /(?:^|\.)[A-Z]\w*\._?request$/;

/** The literal remote host a call talks to: in an address argument, or where its object was opened. */
function hostOf(call: Call): string | undefined {
  const opened = openedHost(call.receiver);
  // Who is signed in decides who reads it, whatever address a mail names.
  if (opened === ACCOUNT_HOST) return opened;
  const [first, second] = call.args;
  const bare = DELIVERING.test(call.name) || /Connection$|SMTP|FTP/.test(call.name);
  const address = [
    first,
    second,
    call.keywords.get('url'),
    call.keywords.get('host'),
    ...(first?.items ?? []),
    ...(second?.items ?? []),
  ];
  for (const value of address) {
    const host = literalHost(value?.text, bare) ?? value?.host;
    if (host !== undefined) return host;
  }
  // A method that was taken from its class is given the object before the verb and the address.
  const taken = UNBOUND.test(call.name) ? literalHost(call.args[2]?.text) : undefined;
  if (taken !== undefined) return taken;
  return opened ?? sentThrough(call);
}

const FRONTED: ReadonlySet<Label> = new Set<Label>(['fronted']);

/** Whether a request's header names another host than its address: a way to hide behind a large network. */
function isFronted(call: Call, host: string | undefined): boolean {
  const headers = call.keywords.get('headers')?.entries;
  const named = wholeText(headers?.get('Host') ?? headers?.get('host'))?.toLowerCase();
  return named !== undefined && host !== undefined && named.includes('.') && named.split(':')[0] !== host;
}

const OWN_ACCOUNT: ReadonlySet<Label> = new Set<Label>(['own-account']);
const SIGNING = /^(?:authorization|(?:x-)?(?:api|auth|access)[_-]?(?:key|token)|private-token)$/i;

/** A key, with or without the scheme before it: in one word, and too long to be one of a language. */
const KEY = /^(?=.{20})(?:[A-Za-z]+:?\s+)?\S+$/;
/** What stands in for one in examples. */
const PLACEHOLDER = /your|x{4}|[<>*]|\.{3}|example|placeholder/i;

/** Whether a request signs in with a key that stands in the source. */
function signsAsAuthor({ args, keywords }: Call): boolean {
  const tables = [keywords.get('headers'), ...args].flatMap((value) => [...(value?.entries ?? [])]);
  return tables.some(([name, value]) => {
    const key = wholeText(value)?.trim() ?? '';
    return SIGNING.test(name) && KEY.test(key) && !PLACEHOLDER.test(key);
  });
}

/** Public services that tell whoever asks which address they are seen under. */
const ADDRESS_SERVICES =
  /api(?:64)?\.ipify\.org|ifconfig\.(?:me|co)|icanhazip\.com|ipinfo\.io|ip-api\.com|ipapi\.co|checkip\.amazonaws\.com|ident\.me|ipecho\.net|myexternalip\.com|api\.myip\.com|httpbin\.org\/ip|wtfismyip/i;
/** Where clouds hand out the credentials of a machine. */
const METADATA = /169\.254\.169\.254|metadata\.google\.internal|169\.254\.170\.2/;

/** Requests that only fetch, from the address they are given. */
const FETCHES = /^(?:(?:requests|httpx)\.get|urllib\.request\.url(?:open|retrieve)|wget\.download)$/;

/** Whether a vendor alone can answer: one literal address, asked as it stands. */
function asksVendor({ name, args: [address], keywords }: Call): boolean {
  if (!FETCHES.test(name) || keywords.has('verify') || keywords.has('proxies') || keywords.has('context'))
    return false;
  return leadsToVendorsOnly((address ?? keywords.get('url'))?.text ?? '');
}

/** What an answer says of where it is from, and gives away of the machine that asked. */
function answerOf(call: Call): Label[] {
  if (asksVendor(call)) return ['vendor'];
  const asked = call.args.map(printed).join(' ');
  if (METADATA.test(asked)) return ['network', 'secret', 'secret-path'];
  return ADDRESS_SERVICES.test(asked) ? ['network', 'address'] : ['network'];
}

const WRITTEN: ReadonlySet<Label> = new Set<Label>(['written']);

/** Methods that send the file whose path they are given. */
const UPLOADS = /\.(?:put|upload_file|upload_from_filename|fput_object|send_file)$/;

/** An argument as a text: an address and port are a pair. */
function toldOf(value: Value): string {
  return value.text === undefined && value.items !== undefined
    ? value.items.slice(0, 4).map(printed).join(':')
    : printed(value);
}

/** Whether nobody looks at the answer, and whether nobody looks at what goes wrong. */
export function heed({ at, frame: { dropped, isQuiet, isMuffled } }: Call): {
  isDropped: boolean;
  isQuiet: boolean | undefined;
  isMuffled: boolean | undefined;
} {
  return { isDropped: dropped === at || dropped === 'every', isQuiet, isMuffled };
}

/** A request that is made first and sent later says where to, and holds what it is made of. */
function prepared(call: Call, host: string | undefined): Value {
  const text = call.args[0]?.text;
  return blend(everything(call), {
    ref: `${call.name}()`,
    ...(host === undefined ? {} : { host }),
    ...(text === undefined ? {} : { text }),
  });
}

/** Headers in which passwords are sent to sign in, and those for keys. */
const PASSWORD_HEADER = /^(?:proxy-)?authorization$/i;
const KEY_HEADER = /^(?:proxy-)?authorization$|^(?:x-)?(?:api|auth|access)[_-](?:key|token)$/i;

/** What a request tells: all but what the sender signs in with. */
function toldBy({ args, keywords }: Call, header: RegExp): Value[] {
  const others = [...keywords].flatMap(([name, value]) => {
    if (name === 'auth') return [];
    if (name !== 'headers' || value.entries === undefined) return [value];
    return [...value.entries].flatMap(([named, told]) => (header.test(named) ? [] : [told]));
  });
  return [...args, ...others];
}

/** Labels of all that goes along; a password or a key that is only what the sender signs in with is not told. */
function labelsSent(call: Call, values: readonly Value[]): ReadonlySet<Label> {
  const carried = deepLabels(values);
  const kept = call.receiver === undefined ? [] : [call.receiver];
  const hasPassword = deepLabels(toldBy(call, PASSWORD_HEADER)).has('password');
  // Who lets go of the answer has signed in for nothing.
  const { isDropped, isQuiet } = heed(call);
  const signsIn =
    !(isDropped && isQuiet === true) && (call.keywords.has('json') || call.keywords.has('data'));
  const hasKey = !signsIn || deepLabels([...toldBy(call, KEY_HEADER), ...kept]).has('key-parameter');
  const withoutPassword = hasPassword ? carried : without(carried, 'password');
  return hasKey ? withoutPassword : without(withoutPassword, 'key-parameter');
}

/** What is asked, address first: a connection was opened for the host before, and is given the path. */
function requestOf({ name, args, keywords }: Call, host: string | undefined): string {
  const named = keywords.get('url');
  const [method, path, ...more] = args;
  const isPath =
    /HTTPS?Connection\(\)\.(?:request|putrequest)$/.test(name) && path?.text?.startsWith('/') === true;
  const parts: Value[] = isPath
    ? [textValue(`${host ?? ''}${path.text ?? ''}`), ...more, method ?? UNKNOWN]
    : named === undefined
      ? [...args]
      : [named, ...args];
  const posted = /\b(?:urlopen|Request)$/.test(name) ? keywords.get('data') : undefined;
  if (posted !== undefined) parts.push(posted);
  return parts.map(toldOf).join(' ').slice(0, 400);
}

/** Requests whose first argument is the address. */
const BY_ADDRESS = /(?:^|\.)(?:get|post|put|patch|head|urlopen|urlretrieve|Request|stream)$/;

/** Whether the address alone, whatever is sent there, had to be decoded; where it does not show, from the source only. */
function hidesAddress({ args, keywords, name }: Call): boolean {
  const address =
    keywords.get('url') ??
    args.find((arg) => literalHost(arg.text ?? arg.items?.[0]?.text, true) !== undefined);
  if (address?.labels.has('hidden-address') === true) return true;
  const labels = address === undefined ? undefined : deepLabels([address]);
  if (labels !== undefined) return labels.has('decoded') && !labels.has('parameter');
  const [first] = args;
  if (first === undefined || !BY_ADDRESS.test(name) || first.labels.has('network')) return false;
  return (first.labels.has('decoded') || first.labels.has('computed')) && isPure(first.labels);
}

/** Whether a request goes to a host that is put together, and not of what the user says. */
function isAimless(call: Call, host: string | undefined): boolean {
  const address = call.keywords.get('url') ?? call.args[0];
  if (host !== undefined || address === undefined || !isSingleRequest(call.name)) return false;
  return isPure(address.labels) && /^https?:\/\/[^/]{0,200}\uFFFC/.test(address.text ?? '');
}

/** Where a call that downloads puts what it gets: that stays here. */
function destinationOf({ name, args, keywords }: Call): Value | undefined {
  if (!/retrieve$|wget\.download$/.test(name)) return undefined;
  return args[1] ?? keywords.get('filename') ?? keywords.get('out');
}

/** Where the key of an account comes from that is the user's own. */
const OF_CALLER: readonly Label[] = ['parameter', 'credential', 'secret', 'setting', 'file'];

/** What a client signed in with goes to its mail server, which somebody else names, and not into the mail. */
const signedIn = (client: Value, name: string): Value =>
  name.startsWith('smtplib.') && openedHost(client) === undefined
    ? { ...client, labels: without(without(client.labels, 'credential'), 'password') }
    : client;

/** A request, or whatever else is sent to somewhere. */
export function observeNetwork(call: Call): Value {
  const host = hostOf(call);
  const destination = destinationOf(call);
  const sent = everything(call).filter((value) => value !== destination);
  const values = [...sent, ...(call.receiver === undefined ? [] : [signedIn(call.receiver, call.name)])];
  const isUpload = UPLOADS.test(call.name) && values.some(({ labels: own }) => own.has('secret-path'));
  // What was written to a file goes along with it.
  const files = sent.flatMap((value) => flatten(value).flatMap(({ file }) => file ?? []));
  const labels = unionLabels([
    { labels: labelsSent(call, values) },
    ...files,
    ...(isFronted(call, host) ? [{ labels: FRONTED }] : []),
    ...(signsAsAuthor(call) ? [{ labels: OWN_ACCOUNT }] : []),
    ...(isUpload ? [{ labels: SECRET }] : []),
  ]);
  const request = requestOf(call, host);
  const isHidden = hidesAddress(call);
  sight(call.frame, call.at, {
    behaviour: 'contacts',
    name: readable(call.name),
    labels,
    steps: joinSteps([{ steps: deepSteps(values) }, ...files]),
    text: request,
    host,
    ...(isHidden ? { isHidden } : {}),
    ...(isAimless(call, host) ? { isAimless: true } : {}),
    ...heed(call),
  });
  const hasBody = call.args.length > 1 || call.keywords.has('data');
  if (call.name.endsWith('.Request'))
    return label(prepared(call, host), [
      ...(isHidden && host !== undefined ? (['hidden-address'] as const) : []),
      ...(labels.has('own-account') && hasBody ? (['own-account'] as const) : []),
    ]);
  // Whose account it is says who writes there.
  const isOfCaller =
    (isOpenAccount(request) && count(labels, OF_CALLER) > 0) ||
    (isOpenShelf(request) && labels.has('parameter') && !labels.has('file'));
  const answer = [
    ...answerOf(call),
    ...(isOfCaller ? (['parameter'] as const) : []),
    ...(call.frame.scope.announced === true ? (['announced'] as const) : []),
  ];
  const step = stepAt(call.at, call.frame, readable(call.name));
  const result = label(
    blend(host === undefined ? [] : [{ ...blend([]), host }], { ref: `${call.name}()` }),
    answer,
    step,
  );
  if (destination !== undefined) {
    const file = fileOf(destination, call);
    changeFile(file, {
      labels: unionLabels([file, result, { labels: WRITTEN }]),
      steps: [...file.steps, step].slice(-8),
      ...(host === undefined ? {} : { host }),
    });
    return { ...result, file };
  }
  return result;
}

/** The literal part of a name that is looked up, when it ends in one. */
function lookedUp(text: string | undefined): string | undefined {
  const found =
    text === undefined ? undefined : /(?:^|\uFFFC\.?)((?:[\w-]+\.)+[a-z]{2,})\.?$/i.exec(text)?.[1];
  return found === undefined || /\.local(?:domain|host)?$/i.test(found) ? undefined : found;
}

/** A name that is looked up: what stands in it reaches whoever answers for its domain. */
export function observeLookup(call: Call): Value {
  const [name] = call.args;
  const labels = deepLabels(call.args);
  const host = lookedUp(name?.text);
  if (host !== undefined)
    sight(call.frame, call.at, {
      behaviour: 'contacts',
      name: readable(call.name),
      labels,
      steps: deepSteps(call.args),
      host,
      ...heed(call),
      text: name?.text,
    });
  return label(
    blend(call.args, { ref: `${call.name}()`, ...(host !== undefined && { host }) }),
    call.name.startsWith('dns.')
      ? ['network']
      : name?.ref?.includes('gethostname') === true
        ? ['address']
        : [],
  );
}

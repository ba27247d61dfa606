import type { Expression } from '../../python/syntax.js';
import type { Keywords } from './invoke.js';
import type { Call } from './machine-parts.js';
import { sight } from './sight.js';
import { label, wholeText, type Value } from '../values/value.js';

/** Names under which an address is given that gets a copy nobody else sees (RFC 5322, 3.6.3). */
const HIDDEN = /^bcc(?:_?(?:recipients?|address(?:es)?|emails?|list|to))?$/i;
const MAILBOX = /^(?:[^<>@]*<)?[^@\s<>]+@(?!example\.)[\w-]+(?:\.[\w-]+)+>?$/i;
/** Names under which all are given who get a mail (`smtplib`). */
const RECIPIENTS = /^to_addrs?$/;
/** Methods that add such a header or recipient. */
const ADDING = /^(?:add_header|replace_header|add_bcc|add_recipient|[Bb]cc)$/;

const isMailbox = (value: Value | undefined): boolean => MAILBOX.test(wholeText(value) ?? '');

/** Whether an address stands in the source, alone or in a list. */
const namesMailbox = (value: Value): boolean => isMailbox(value) || (value.items?.some(isMailbox) ?? false);

const marked = (value: Value): Value => (namesMailbox(value) ? label(value, ['hidden-copy']) : value);

/** A value as it is given under a name; marked when that sends a hidden copy to an address of the source. */
export function underName(name: string | undefined, value: Value): Value {
  if (name === undefined) return value;
  if (RECIPIENT.test(name) && isMailbox(value)) return { ...value, host: siteOfMail(value) };
  return HIDDEN.test(name) ? marked(value) : value;
}

/** Addresses that the package itself mails to, openly: `self.send("author@evil.invalid", subject, text)`. */
const OPENLY = new WeakSet<Value>();
const RECEIVER = /^(?:to|recipients?|to_addr(?:s|ess(?:es)?)?)$/i;

/** Notes an address that a function of the package is given to write to; one that takes nothing else only collects them. */
export function noteReceiver(
  parameters: readonly { readonly name: string }[],
  at: number,
  value: Value,
): void {
  const { name = '' } = parameters[at] ?? {};
  if (value.text?.includes('@') !== true || !RECEIVER.test(name)) return;
  const others = parameters.filter((one) => one.name !== name && one.name !== 'self');
  if (others.length > 0 && isMailbox(value)) OPENLY.add(value);
}

/** What a function of the package is given by name. */
export function withHiddenCopies(keywords: Keywords): Keywords {
  if (![...keywords.keys()].some((name) => HIDDEN.test(name))) return keywords;
  return new Map([...keywords].map(([name, value]) => [name, HIDDEN.test(name) ? marked(value) : value]));
}

/** The header that says who a mail is for, and where somebody's mail goes. */
const RECIPIENT = /^to$/i;
const siteOfMail = (value: Value): string =>
  (/@([\w.-]+)/.exec(wholeText(value) ?? '')?.[1] ?? '').toLowerCase();

/** A call with what it is given of hidden copies marked. */
export function withMailCopies(call: Call): Call {
  const { method = '', args, keywords } = call;
  const isAdding = ADDING.test(method) && (/bcc/i.test(method) || HIDDEN.test(wholeText(args[0]) ?? ''));
  const isSending = method === 'sendmail' || method === 'send_message';
  const hasNamed = keywords.size > 0 && [...keywords.keys()].some((name) => HIDDEN.test(name));
  if (!isAdding && !isSending && !hasNamed) return call;
  return {
    ...call,
    args: isAdding ? args.map(marked) : isSending ? args.map(beside) : args,
    keywords: new Map(
      [...keywords].map(([name, value]) => [
        name,
        isSending && RECIPIENTS.test(name) ? beside(value) : underName(name, value),
      ]),
    ),
  };
}

/** The name under which a list is kept that a method is called on: `mail["bcc"]`, `mail.setdefault("bcc", [])`, `mail.bcc`. */
function nameOf(place: Expression | undefined): string {
  if (place?.kind === 'attribute') return place.name;
  if (place?.kind === 'index') return place.index.kind === 'text' ? place.index.text : '';
  if (place?.kind !== 'call' || place.called.kind !== 'attribute') return '';
  const key = place.called.name === 'setdefault' ? place.args[0]?.value : undefined;
  return key?.kind === 'text' ? key.text : '';
}

/** Notes an address of the source that a call puts among those who get a hidden copy of what the caller mails. */
export function noteAddedCopy({ name, at, frame, method = '', args, place, receiver }: Call): void {
  if (!/^(?:append|add|extend|insert)$/.test(method) || !HIDDEN.test(nameOf(place))) return;
  if (receiver?.labels.has('parameter') !== true) return;
  const put = args.at(-1);
  const given = put === undefined ? [] : [put, ...(put.items ?? []), ...(put.entries?.values() ?? [])];
  const mailbox = given.find(isMailbox);
  if (mailbox === undefined) return;
  sight(frame, at, {
    behaviour: 'contacts',
    name,
    labels: new Set(['hidden-copy', 'parameter']),
    steps: mailbox.steps,
    host: siteOfMail(mailbox),
    text: mailbox.text,
  });
}

/** A list of recipients in which one stands in the source beside others that do not. */
function beside(value: Value): Value {
  const { items } = value;
  const isHidden = items?.some((one) => isMailbox(one) && !OPENLY.has(one)) === true;
  return isHidden && !items.every(isMailbox) ? label(value, ['hidden-copy']) : value;
}

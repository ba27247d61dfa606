import { isAscii } from 'node:buffer';
import { findWords } from './word-search.js';
import type { WordKind } from './word-list.js';

/** What a text mentions. Cheap: decided before any parse. */
export type Mentions = Readonly<Record<WordKind, boolean>>;

const NUMERIC_ADDRESS = /['"]\d{1,3}(?:\.\d{1,3}){3}['":]/;
/** Decoding without a word for it: reversal, runs of escapes. */
const DECODING = /::\s*-1\s*\]|(?:\\x[0-9a-fA-F]{2}){8}/;
/** Text spelled by numbers: honest beside a process, not beside code that is run from text. */
const SPELLED =
  /\b(?:bytes|bytearray)\s{0,20}\(|\bto_bytes\b|(?:\b\d{1,3}(?:\s{0,20},\s{0,20}|\s{1,20})){12}|[\w)\]]\s{0,20}\^=?\s{0,20}[\w(]|\bunquote|\.translate\(|::\s*\d+\s*\]/;
/** Names put together from pieces, where the whole is nowhere to be read. */
const HIDDEN = new RegExp(
  [
    String.raw`['"]\w{1,12}['"]\s*\+\s*[bfru]?['"]\w`,
    String.raw`['"]\w{1,8}['"] +['"]\w{1,8}['"]`,
    String.raw`(?:''|"")\s*\.\s*join\(\s*(?:[[(]\s*['"]|map\b|reversed\b)|\[\s*::\s*-\s*1\s*\]`,
    String.raw`(?:\\x[4-7][0-9a-fA-F]){2}|(?:\\1[0-7]{2}){2}|\\u00[4-7][0-9a-fA-F]`,
    String.raw`(?<!\})(?:\{\w*\}){2,}['"]\s*\.\s*format\(\s*['"]|(?<!%[sc])(?:%[sc]){2,}['"]\s*%\s*\(\s*['"]`,
    String.raw`['"]\w+['"]\s*\.\s*(?:lower|swapcase|casefold|replace|strip|removeprefix|removesuffix)\(`,
    String.raw`\bmaketrans\(|\b(?:bytes|bytearray)\(\s*[[(]\s*\d`,
  ].join('|'),
);
const LONGEST_LINE = 20_000;

/** Text that may be encoded data. Looked for only where a line is long enough: the search is slow. */
const ENCODED = /[0-9a-fA-F]{200}|[A-Za-z0-9+/]{300}/;
const ENCODED_LENGTH = 200;

const NOT_ASCII = /[^\x00-\x7f]/;

/** Whether some line is longer than that; looks at a few places only. */
function hasLine(text: string, longerThan: number): boolean {
  for (let at = 0; at + longerThan < text.length;) {
    const end = text.lastIndexOf('\n', at + longerThan);
    if (end < at) return true;
    at = end + 1;
  }
  return false;
}

/**
 * A file's text as its words are looked for: one character a byte where that says everything, else with names in the form
 * in which Python compares them (PEP 3131), so that no look-alike letter hides a word.
 */
export function filterText(bytes: Uint8Array): string {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isAscii(view) ? view.toString('latin1') : view.toString('utf8').normalize('NFKC');
}

const NOTHING: Mentions = {
  code: false,
  named: false,
  process: false,
  network: false,
  decoding: false,
  spelled: false,
  pieces: false,
  address: false,
  drop: false,
  data: false,
  autostart: false,
  place: false,
  loads: false,
  credential: false,
  aside: false,
  reads: false,
  tests: false,
  computed: false,
  opaque: false,
};

/** What a text mentions, given its {@link filterText}. What is not a word is looked for when it is first asked about. */
export function mentionsOf(text: string): Mentions {
  const words = findWords(text);
  const known: Partial<Record<WordKind, boolean>> = {};
  const has = (kind: WordKind, beside: () => boolean): boolean =>
    (known[kind] ??= words.has(kind) || beside());
  return {
    code: words.has('code'),
    named: words.has('named'),
    process: words.has('process'),
    network: words.has('network'),
    drop: words.has('drop'),
    data: words.has('data'),
    autostart: words.has('autostart'),
    place: words.has('place'),
    loads: words.has('loads'),
    credential: words.has('credential'),
    aside: words.has('aside'),
    reads: words.has('reads'),
    get decoding() {
      return has(
        'decoding',
        () => DECODING.test(text) || (hasLine(text, ENCODED_LENGTH - 1) && ENCODED.test(text)),
      );
    },
    get spelled() {
      return has('spelled', () => SPELLED.test(text));
    },
    get pieces() {
      return has('pieces', () => HIDDEN.test(text));
    },
    get address() {
      return has('address', () => NUMERIC_ADDRESS.test(text));
    },
    tests: words.has('tests'),
    computed: words.has('computed'),
    get opaque() {
      return has(
        'opaque',
        () =>
          hasLine(text, LONGEST_LINE) || (words.has('computed') && (words.has('decoding') || this.pieces)),
      );
    },
  };
}

/** Mentions of several files taken together, each kind looked for when it is first asked about. */
export function uniteMentions(all: readonly Mentions[]): Mentions {
  const known: Partial<Record<WordKind, boolean>> = {};
  const united = { ...NOTHING };
  for (const kind of Object.keys(NOTHING) as WordKind[])
    Object.defineProperty(united, kind, { get: () => (known[kind] ??= all.some((one) => one[kind])) });
  return united;
}

/**
 * Whether a behaviour could hold given these words. What runs code, programs or command lines may get them from anywhere,
 * another file or the caller; what only sends or fetches needs something to send, or an address that is hidden.
 */
export function canBehave(words: Mentions): boolean {
  if (words.opaque || words.tests || words.autostart) return true;
  if (words.code || words.process || words.place) return true;
  if (words.network && (words.drop || words.data || words.loads)) return true;
  if (words.network && (words.credential || words.reads) && words.aside && words.address) return true;
  return (words.network || words.named) && (words.decoding || words.spelled || words.pieces);
}

/** Whether a file has any part in a behaviour of the files it is taken together with. */
export function takesPart(file: Mentions): boolean {
  return (
    file.code ||
    file.named ||
    file.process ||
    file.network ||
    file.decoding ||
    file.data ||
    file.autostart ||
    file.place ||
    file.loads ||
    file.tests ||
    file.opaque
  );
}

/** Whether the words of a function's body say that it has no part in a behaviour. */
export function isDull(body: string): boolean {
  return !takesPart(mentionsOf(NOT_ASCII.test(body) ? body.normalize('NFKC') : body));
}

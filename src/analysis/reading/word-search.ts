import type { WordKind } from './word-list.js';
import { WORDS } from './words.js';

interface Word {
  readonly kind: WordKind;
  /** Sticky: tried only where its first three characters stand. */
  readonly pattern: RegExp;
}

/** Behind what may come before a pattern's first character: its first characters, each as it is written there. */
const BEGINNING =
  /^(?:\\b|\(\?<[=!](?:\\.|[^()[\]\\]|\[(?:\\.|[^\]])*\]|\((?:\\.|[^()])*\))*\))*((?:(?:\[[A-Za-z]{2}\]|\\\W|[^\\[\](){}?*+|.^$])(?![?*{])){3})/;

/** The three characters a pattern begins with, `[Ww]` counting as one. */
function triggerOf(pattern: string): string {
  const beginning = BEGINNING.exec(pattern)?.[1];
  if (beginning === undefined) throw new Error(`no three literal characters begin the word ${pattern}`);
  return beginning
    .replace(/\[(.)\w\]/g, '$1')
    .replaceAll('\\', '')
    .slice(0, 3);
}

/** One number for three characters; upper and lower case letters are taken as the same. */
function mix(first: number, second: number, third: number): number {
  return (((first | 32) << 10) ^ ((second | 32) << 5) ^ (third | 32)) & MASK;
}

const MASK = 0x7fff;

function byTrigger(): readonly (readonly Word[] | undefined)[] {
  const table: Word[][] = [];
  for (const { kind, flags = '', patterns } of WORDS)
    for (const source of patterns) {
      const trigger = triggerOf(source);
      const key = mix(trigger.charCodeAt(0), trigger.charCodeAt(1), trigger.charCodeAt(2));
      (table[key] ??= []).push({ kind, pattern: new RegExp(source, `ym${flags}`) });
    }
  return Array.from({ length: MASK + 1 }, (_, at) => table[at]);
}

const TABLE = byTrigger();
/** Which entries of the table hold anything: smaller than the table, and asked about for every character. */
const IS_TRIGGER = Uint8Array.from(TABLE, (words) => (words === undefined ? 0 : 1));

/** The kinds of words in a text, in one pass over it. */
export function findWords(text: string): ReadonlySet<WordKind> {
  const found = new Set<WordKind>();
  // Bytes are read several times faster than characters. What is no byte can only make a pattern be tried in vain.
  const bytes = Buffer.from(text, 'latin1');
  let [first = 0, second = 0] = bytes;
  for (let at = 2; at < bytes.length; at += 1) {
    const third = bytes[at] ?? 0;
    const key = mix(first, second, third);
    if (IS_TRIGGER[key] === 1) tryWords(text, at - 2, key, found);
    first = second;
    second = third;
  }
  return found;
}

function tryWords(text: string, at: number, key: number, found: Set<WordKind>): void {
  for (const { kind, pattern } of TABLE[key] ?? []) {
    if (found.has(kind)) continue;
    pattern.lastIndex = at;
    if (pattern.test(text)) found.add(kind);
  }
}

import { brokenLine } from '../../toml/broken-line.js';
import { resolve } from 'node:path';
import { parse } from 'smol-toml';
import type { z } from 'zod';
import { percentDecoded } from '../../model/percent-decoded.js';
import type { LockedFile, Origin } from '../../model/requirement.js';
import type { DirectPlace } from '../direct-place.js';
import { STRONG_DIGESTS } from '../digest-lengths.js';
import { findPath } from '../direct-place.js';
import type { ProblemEntry } from '../entry.js';
import { problemEntry } from '../entry.js';
import type { Variables } from '../pip-file/variables.js';

/** What a lock file is read with. */
export interface LockContext {
  /** As errors and reports name it. */
  readonly file: string;
  /** Absolute folder it lies in: its paths start here. */
  readonly folder: string;
  readonly variables: Variables;
  readonly place: DirectPlace;
}

/** A value a lock may not hold, at its line. */
export class BadLock extends Error {
  constructor(
    readonly origin: Origin,
    readonly what: string,
    readonly kind: 'refused' | 'syntax' = 'syntax',
  ) {
    super(what);
  }

  /** As an entry for the set's one failure. */
  toEntry(): ProblemEntry {
    return problemEntry(
      this.origin,
      this.kind,
      this.what,
      'Write the lock anew with the tool it comes from.',
    );
  }
}

/** Reads TOML by a schema; throws BadLock that names the key that is wrong. */
export function parseTomlBy<T>(text: string, schema: z.ZodType<T>, origin: Origin): T {
  return parseBy(text, parse, 'TOML', schema, origin);
}

/** The same for any syntax. */
export function parseBy<T>(
  text: string,
  parser: (text: string) => unknown,
  syntax: string,
  schema: z.ZodType<T>,
  origin: Origin,
): T {
  let value: unknown;
  try {
    value = parser(text);
  } catch (error) {
    throw new BadLock({ ...origin, ...brokenLine(error) }, `expected ${syntax}, got something else`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const at = read.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new BadLock(
    origin,
    `expected a lock file of its format, got a wrong value at ${/^[\w.-]+$/.test(at) ? at : 'some key'}`,
  );
}

/** The line of each `[[name]]` table, in order; every tool writes them at the start of a line. */
export function tableLines(text: string, name: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (line.trim() === `[[${name}]]` ? [index + 1] : []));
}

/** Hashes of a file; throws BadLock when none is one that can be relied on, or one of those is no digest. */
export function checkedHashes(
  hashes: Readonly<Record<string, string>>,
  filename: string,
  origin: Origin,
): Readonly<Record<string, string>> {
  const lower = Object.entries(hashes).map(([key, hex]) => [key.toLowerCase(), hex.toLowerCase()] as const);
  const strong = lower.filter(([key]) => Object.hasOwn(STRONG_DIGESTS, key));
  const isWhole = strong.every(([key, hex]) => /^[0-9a-f]+$/.test(hex) && hex.length === STRONG_DIGESTS[key]);
  if (strong.length > 0 && isWhole) return Object.fromEntries(strong);
  throw new BadLock(
    origin,
    `expected a sha256, sha384 or sha512 hash of each file, got another for ${shownName(filename)}`,
  );
}

function shownName(filename: string): string {
  return /^[\w.+-]{1,200}$/.test(filename) ? filename : 'one of them';
}

/** Where a listed file is: an http(s) address, or a path beside the lock and inside the root. */
export function locate(
  {
    url,
    path,
    name,
  }: {
    readonly url?: string | undefined;
    readonly path?: string | undefined;
    readonly name?: string | undefined;
  },
  origin: Origin,
  { folder, place }: LockContext,
): Pick<LockedFile, 'filename' | 'source' | 'shown'> {
  if (url !== undefined) {
    const isHttp = /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
    if (!isHttp)
      throw new BadLock(origin, 'names a file by an address that is neither http nor https', 'refused');
    const address = new URL(url);
    const last = address.pathname.split('/').at(-1) ?? '';
    const shown = `${address.protocol}//${address.host}${address.pathname}`;
    address.hash = '';
    return { filename: name ?? percentDecoded(last), source: { kind: 'url', url: address.href }, shown };
  }
  const found = findPath(resolve(folder, path ?? ''), origin, place);
  if ('problem' in found || found.source.kind !== 'file')
    throw new BadLock(origin, 'problem' in found ? found.problem : 'names a folder as a file', 'refused');
  return {
    filename: name ?? (path ?? '').split(/[/\\]/).at(-1) ?? '',
    source: found.source,
    shown: found.shown,
  };
}

import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DEFAULT_LIMITS } from '../../src/archive/limits.js';
import { memorySource, memorySpool } from '../../src/archive/memory-source.js';
import { openArchive } from '../../src/archive/open-archive.js';
import { packTarGz } from '../../src/archive/write-tar.js';
import { writeZip } from '../../__tests__/support/zip-writer.js';
import type { Measured } from './table.js';

/** A copy of an artifact under another name. */
export interface Renamed {
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** The path that a file had before. */
  readonly before: (path: string) => string;
}

/** Files are copied whole, however large. */
const LIMITS = { ...DEFAULT_LIMITS, file: 2 ** 31 };

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** METADATA or PKG-INFO that tells another name, version, author and summary, and nothing else of itself. */
function anonymous(text: string, name: string): string {
  const [head = '', ...body] = text.split(/\r?\n\r?\n/);
  const fields: Readonly<Record<string, string>> = { name, version: '9.9', summary: name, author: name };
  const lines = head
    .split(/\r?\n(?![ \t])/)
    .filter(
      (line) => !/^(?:Home-page|Project-URL|Author-email|Maintainer\S*|Keywords|Description):/i.test(line),
    )
    .map((line) => {
      const field = /^([\w-]+):/.exec(line)?.[1] ?? '';
      const told = fields[field.toLowerCase()];
      return told === undefined ? line : `${field}: ${told}`;
    });
  return [lines.join('\n'), ...body.map(() => name)].join('\n\n');
}

/** RECORD with the new paths, and the digests of files that were changed where they were right before. */
function relisted(text: string, paths: (path: string) => string, changed: Map<string, Buffer[]>): string {
  return text
    .split('\n')
    .map((line) => {
      if (line === '') return line;
      const [path = '', hash = '', size = ''] = line.trimEnd().split(',');
      const [old, now] = changed.get(path) ?? [];
      const isRight = old !== undefined && now !== undefined && hash.includes(digest(old));
      return isRight
        ? `${paths(path)},sha256=${digest(now)},${now.length}`
        : [paths(path), hash, size].join(',');
    })
    .join('\n');
}

/** Packs the files of an artifact again, under a random name and with metadata that tells nothing of the old one. */
export async function rename(path: string): Promise<Renamed> {
  const filename = basename(path);
  const name = `x${randomBytes(5).toString('hex')}`;
  const archive = await openArchive(memorySource(readFileSync(path)), filename, LIMITS, memorySpool);
  const isWheel = archive.kind === 'wheel';
  const tops = archive.entries.map(({ path: inside }) => inside.split('/')[0] ?? '');
  const info = tops.find((top) => top.endsWith('.dist-info'))?.slice(0, -'.dist-info'.length);
  const old = isWheel ? (info ?? '') : (tops[0] ?? '');
  const swap = (from: string, to: string) => (inside: string) =>
    inside.startsWith(`${from}.dist-info/`) ||
    inside.startsWith(`${from}.data/`) ||
    inside.startsWith(`${from}/`)
      ? to + inside.slice(from.length)
      : inside;
  const paths = swap(old, `${name}-9.9`);
  const changed = new Map<string, Buffer[]>();
  const files = archive.entries.map((entry) => {
    const bytes = Buffer.from(archive.read(entry));
    if (!/(?:^|\/)(?:PKG-INFO|[^/]+\.dist-info\/METADATA)$/.test(entry.path))
      return { path: entry.path, bytes };
    const now = Buffer.from(anonymous(bytes.toString('utf8'), name));
    changed.set(entry.path, [bytes, now]);
    return { path: entry.path, bytes: now };
  });
  archive.close();
  const all = files.map(({ path: inside, bytes }) => ({
    path: paths(inside),
    bytes: inside.endsWith('.dist-info/RECORD')
      ? Buffer.from(relisted(bytes.toString('utf8'), paths, changed))
      : bytes,
  }));
  const before = swap(`${name}-9.9`, old);
  if (isWheel) {
    const tags = filename.split('-').slice(-3).join('-');
    return {
      filename: `${name}-9.9-${tags}`,
      bytes: writeZip(all.map((file) => ({ name: file.path, data: file.bytes }))),
      before,
    };
  }
  const inside = all.map((file) => ({ ...file, path: file.path.slice(file.path.indexOf('/') + 1) }));
  return { filename: `${name}-9.9.tar.gz`, bytes: packTarGz(`${name}-9.9`, inside), before };
}

const key = ({ findings, unscanned }: Measured, before: (path: string) => string): string[] =>
  [
    ...findings.map(({ rule, severity, reach = '', file = '', line = '' }) =>
      [severity, rule, reach, before(file), line].join(' '),
    ),
    ...unscanned.map(({ code, file = '' }) => `unscanned ${code} ${before(file)}`),
  ].sort();

/** What is found under one name and not under the other; nothing where both are judged alike. */
export function differences(one: Measured, other: Measured, { before }: Pick<Renamed, 'before'>): string[] {
  const [a, b] = [key(one, (path) => path), key(other, before)];
  return [...a.filter((line) => !b.includes(line)), ...b.filter((line) => !a.includes(line))];
}

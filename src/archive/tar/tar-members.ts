import type { ByteSource } from '../../model/artifact.js';
import { checkName, fromRoot } from '../names.js';
import type { Limits } from '../limits.js';
import { ArchiveRefusal } from '../refusals.js';
import { decodeUtf8, readBytes } from '../source-bytes.js';
import { checkGlobalPax, parseLongName, parsePax, type Extension } from './tar-extension.js';
import { BLOCK, parseHeader, type TarHeader } from './tar-header.js';

/** One entry of a tar, its extended headers applied. */
export interface TarMember {
  readonly kind: 'file' | 'folder' | 'symlink' | 'hardlink';
  /** Without leading `./`. */
  readonly path: string;
  /** Of links: what they name, as written. */
  readonly target: string;
  /** Of the body. */
  readonly offset: number;
  /** Bytes. */
  readonly size: number;
  readonly isExecutable: boolean;
}

/** Longest body of an extended header. */
const LONGEST_EXTENSION = 1024 * 1024;

const KINDS: Readonly<Record<string, TarMember['kind']>> = {
  '0': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '5': 'folder',
};

const REFUSED = { '3': 'tar-device', '4': 'tar-device', '6': 'tar-device', S: 'tar-sparse' } as const;

function textOf(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new ArchiveRefusal('name-encoding', Buffer.from(bytes).toString('latin1'));
  return text;
}

/** Undefined for the root itself, which many archives list as `./`. */
function memberOf(header: TarHeader, told: Extension, offset: number, limits: Limits): TarMember | undefined {
  const name = textOf(told.name ?? header.name);
  const isOldFolder = header.isOld && textOf(header.name).endsWith('/');
  const kind = isOldFolder ? 'folder' : KINDS[header.type];
  if (kind === undefined) {
    const code = REFUSED[header.type as keyof typeof REFUSED] ?? 'tar-type';
    throw new ArchiveRefusal(code, name);
  }
  const bare = kind === 'folder' ? name.replace(/\/$/, '') : name;
  const path = fromRoot(bare);
  if (kind === 'folder' && (path === '.' || path === '')) return undefined;
  checkName(path, limits);
  if (kind !== 'file' && header.size > 0) throw new ArchiveRefusal('tar-header', path, 'size of no file');
  if (told.size !== undefined && told.size !== header.size)
    throw new ArchiveRefusal('tar-extension', path, 'size');
  const isLink = kind === 'symlink' || kind === 'hardlink';
  const target = isLink ? textOf(told.linkname ?? header.linkname) : '';
  const isExecutable = kind === 'file' && (header.mode & 0o111) !== 0;
  return { kind, path, target, offset, size: header.size, isExecutable };
}

/** What one extended header adds; each kind of statement once for an entry. */
function extend(told: Extension, type: string, body: Buffer): Extension {
  const more: Extension =
    type === 'x'
      ? parsePax(body)
      : type === 'L'
        ? { name: parseLongName(body) }
        : { linkname: parseLongName(body) };
  const isRepeated = Object.keys(more).some((key) => key in told);
  if (isRepeated) throw new ArchiveRefusal('tar-extension', undefined, 'stated twice');
  return { ...told, ...more };
}

const ZEROS = Buffer.alloc(512 * BLOCK);

/** Python reads names and records on into what pads the last block. */
function extensionBody(source: ByteSource, from: number, size: number): Buffer {
  const padded = readBytes(source, from, Math.ceil(size / BLOCK) * BLOCK, 'tar-truncated');
  if (padded.subarray(size).some((byte) => byte !== 0))
    throw new ArchiveRefusal('tar-extension', undefined, 'padding');
  return padded.subarray(0, size);
}

function checkRest(source: ByteSource, from: number): void {
  for (let at = from; at < source.size; at += ZEROS.length) {
    const rest = readBytes(source, at, Math.min(ZEROS.length, source.size - at), 'tar-truncated');
    if (!rest.equals(ZEROS.subarray(0, rest.length))) throw new ArchiveRefusal('tar-trailing-bytes');
  }
}

/**
 * Walks a tar from its first byte to its last, in one direction (POSIX ustar and pax, GNU long names).
 * Throws `ArchiveRefusal` where Python's tarfile would stop early or another reader go on differently.
 */
export function* readMembers(source: ByteSource, limits: Limits): Generator<TarMember> {
  let at = 0;
  let told: Extension = {};
  let pending: 'one' | 'all' | undefined;
  while (at < source.size) {
    const header = parseHeader(readBytes(source, at, BLOCK, 'tar-truncated'));
    if (header === undefined) break;
    const offset = at + BLOCK;
    const end = offset + Math.ceil(header.size / BLOCK) * BLOCK;
    if (end > source.size) throw new ArchiveRefusal('tar-truncated');
    const isGlobal = header.type === 'g';
    if (isGlobal || header.type === 'x' || header.type === 'L' || header.type === 'K') {
      if (header.size > LONGEST_EXTENSION) throw new ArchiveRefusal('tar-extension', undefined, 'length');
      const body = extensionBody(source, offset, header.size);
      if (isGlobal && pending === 'one') throw new ArchiveRefusal('tar-extension', undefined, 'order');
      if (isGlobal) checkGlobalPax(body);
      else told = extend(told, header.type, body);
      pending = isGlobal ? 'all' : 'one';
    } else {
      const member = memberOf(header, told, offset, limits);
      if (member !== undefined) yield member;
      told = {};
      pending = undefined;
    }
    at = end;
  }
  if (pending !== undefined) throw new ArchiveRefusal('tar-extension', undefined, 'without an entry');
  checkRest(source, at);
}

import type { ByteSource, OpenSpool } from '../model/artifact.js';
import { bunzip2, isBzip2 } from './compression/bzip2.js';
import type { Archive, Container } from './entry.js';
import { gunzip, isGzip } from './compression/gzip.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { memorySpool } from './memory-source.js';
import { ArchiveRefusal } from './refusals.js';
import { readBytes } from './source-bytes.js';
import { BLOCK } from './tar/tar-header.js';
import { readTar } from './tar/tar.js';
import type { Unpacked } from './compression/unpacked.js';
import { isXz, unxz } from './compression/xz.js';
import { readZip } from './zip/zip.js';
import { looksLikeZip } from './zip/zip-end.js';

const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');

function isZip(source: ByteSource): boolean {
  return source.size >= 4 && readBytes(source, 0, 4, 'zip-truncated').equals(ZIP_MAGIC);
}

function openZip(source: ByteSource, limits: Limits): Container {
  if (isZip(source)) return readZip(source, limits);
  if (looksLikeZip(source)) throw new ArchiveRefusal('zip-bytes-outside');
  throw new ArchiveRefusal('format-mismatch');
}

/** A container that `close` frees. */
type Opened = Container & Pick<Archive, 'close'>;

/** One way a tar is packed, told by its first bytes. */
interface Packing {
  readonly names: RegExp;
  readonly isOf: (source: ByteSource) => boolean;
  readonly unpack: (source: ByteSource, limits: Limits, openSpool: OpenSpool) => Promise<Unpacked>;
}

const nothing = (): void => undefined;

const USTAR = Buffer.from('ustar', 'latin1');
const USTAR_AT = 257;

function isTar(source: ByteSource): boolean {
  return source.size >= BLOCK && readBytes(source, USTAR_AT, USTAR.length, 'tar-truncated').equals(USTAR);
}

/** A tar as it is. */
function unpacked(source: ByteSource): Promise<Unpacked> {
  const read: ByteSource['read'] = (offset, length) => source.read(offset, length);
  return Promise.resolve({ size: source.size, read, close: nothing });
}

const PACKINGS: readonly Packing[] = [
  { names: /\.(?:tar\.gz|tgz)$/, isOf: isGzip, unpack: gunzip },
  { names: /\.tar\.bz2$/, isOf: isBzip2, unpack: bunzip2 },
  { names: /\.tar\.xz$/, isOf: isXz, unpack: unxz },
  { names: /\.tar$/, isOf: isTar, unpack: unpacked },
];

async function openPacked(
  source: ByteSource,
  { isOf, unpack }: Packing,
  limits: Limits,
  openSpool: OpenSpool,
): Promise<Opened> {
  if (!isOf(source)) throw new ArchiveRefusal('format-mismatch');
  if (looksLikeZip(source)) throw new ArchiveRefusal('tar-is-zip');
  const tar = await unpack(source, limits, openSpool);
  const close = (): void => {
    tar.close();
  };
  try {
    return { ...readTar(tar, limits), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Lists a container whose format its first bytes tell. Throws `ArchiveRefusal`; the caller closes it. */
export async function openAny(source: ByteSource, limits: Limits, openSpool: OpenSpool): Promise<Opened> {
  const packing = PACKINGS.find(({ isOf }) => isOf(source));
  if (packing !== undefined) return openPacked(source, packing, limits, openSpool);
  if (isZip(source)) return { ...readZip(source, limits), close: nothing };
  throw new ArchiveRefusal('unsupported-format');
}

/**
 * Lists a wheel or sdist. Its name and its first bytes must tell the same format; every header is checked
 * before this resolves, contents when they are read.
 *
 * @param openSpool where a tar goes that is too large for memory; the caller closes the archive when done with it
 * @throws ArchiveRefusal when any two readers could see different files in it, or a limit is passed
 */
export async function openArchive(
  source: ByteSource,
  filename: string,
  limits: Limits = DEFAULT_LIMITS,
  openSpool: OpenSpool = memorySpool,
): Promise<Archive> {
  if (filename.endsWith('.whl')) return { kind: 'wheel', ...openZip(source, limits), close: nothing };
  if (filename.endsWith('.zip')) return { kind: 'sdist', ...openZip(source, limits), close: nothing };
  const packing = PACKINGS.find(({ names }) => names.test(filename));
  if (packing !== undefined)
    return { kind: 'sdist', ...(await openPacked(source, packing, limits, openSpool)) };
  throw new ArchiveRefusal('unsupported-format');
}

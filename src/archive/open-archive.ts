import type { ByteSource, OpenSpool } from '../model/artifact.js';
import type { Archive, Container } from './entry.js';
import { gunzip, isGzip } from './gzip.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { memorySpool } from './memory-source.js';
import { ArchiveRefusal } from './refusals.js';
import { readBytes } from './source-bytes.js';
import { BLOCK } from './tar-header.js';
import { readTar } from './tar.js';
import { readZip } from './zip.js';
import { looksLikeZip } from './zip-end.js';

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

async function openTarGz(source: ByteSource, limits: Limits, openSpool: OpenSpool): Promise<Opened> {
  if (!isGzip(source)) throw new ArchiveRefusal('format-mismatch');
  if (looksLikeZip(source)) throw new ArchiveRefusal('tar-is-zip');
  const tar = await gunzip(source, limits, openSpool);
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

const nothing = (): void => undefined;

const USTAR = Buffer.from('ustar', 'latin1');
const USTAR_AT = 257;

function isTar(source: ByteSource): boolean {
  return source.size >= BLOCK && readBytes(source, USTAR_AT, USTAR.length, 'tar-truncated').equals(USTAR);
}

/** Lists a container whose format its first bytes tell. Throws `ArchiveRefusal`; the caller closes it. */
export async function openAny(source: ByteSource, limits: Limits, openSpool: OpenSpool): Promise<Opened> {
  if (isGzip(source)) return openTarGz(source, limits, openSpool);
  if (isTar(source)) return { ...readTar(source, limits), close: nothing };
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
  if (/\.(?:tar\.gz|tgz)$/.test(filename))
    return { kind: 'sdist', ...(await openTarGz(source, limits, openSpool)) };
  throw new ArchiveRefusal('unsupported-format');
}

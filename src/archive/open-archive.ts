import type { ByteSource } from '../model/artifact.js';
import type { Archive, Container } from './entry.js';
import { gunzip, isGzip } from './gzip.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { ArchiveRefusal } from './refusals.js';
import { readBytes } from './source-bytes.js';
import { readTar } from './tar.js';
import { readZip } from './zip.js';
import { looksLikeZip } from './zip-end.js';

const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');

/** Random access to bytes in memory. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.length)
        throw new RangeError('outside the source');
      return bytes.subarray(offset, offset + length);
    },
  };
}

function openZip(source: ByteSource, limits: Limits): Container {
  const isZip = source.size >= 4 && readBytes(source, 0, 4, 'zip-truncated').equals(ZIP_MAGIC);
  if (isZip) return readZip(source, limits);
  if (looksLikeZip(source)) throw new ArchiveRefusal('zip-bytes-outside');
  throw new ArchiveRefusal('format-mismatch');
}

function openTarGz(source: ByteSource, limits: Limits): Container {
  if (!isGzip(source)) throw new ArchiveRefusal('format-mismatch');
  if (looksLikeZip(source)) throw new ArchiveRefusal('tar-is-zip');
  return readTar(memorySource(gunzip(source, limits)), limits);
}

function open(source: ByteSource, filename: string, limits: Limits): Archive {
  if (filename.endsWith('.whl')) return { kind: 'wheel', ...openZip(source, limits) };
  if (filename.endsWith('.zip')) return { kind: 'sdist', ...openZip(source, limits) };
  if (/\.(?:tar\.gz|tgz)$/.test(filename)) return { kind: 'sdist', ...openTarGz(source, limits) };
  throw new ArchiveRefusal('unsupported-format');
}

/**
 * Lists a wheel or sdist. Its name and its first bytes must tell the same format; every header is checked
 * before this resolves, contents when they are read. A promise, so that reading may come to wait for bytes.
 *
 * @throws ArchiveRefusal when any two readers could see different files in it, or a limit is passed
 */
export function openArchive(
  source: ByteSource,
  filename: string,
  limits: Limits = DEFAULT_LIMITS,
): Promise<Archive> {
  return new Promise((resolve) => {
    resolve(open(source, filename, limits));
  });
}

import { createHash } from 'node:crypto';
import type { Archive, Container, Entry } from './entry.js';
import { endsLikeZip, startsLikeArchive } from './recognize.js';
import type { Digests } from './record.js';

/**
 * Smaller files are unpacked whole when their head is asked for: starting the inflater costs more than the rest of
 * the file.
 */
const SMALL = 64 * 1024;
/** First bytes that are kept. */
const KEPT = 64;

/** What the bytes of a file say that it is, whatever its name. */
interface Looks {
  readonly startsLikeArchive: boolean;
  readonly endsLikeZip: boolean;
}

function looksOf(bytes: Uint8Array): Looks {
  return { startsLikeArchive: startsLikeArchive(bytes), endsLikeZip: endsLikeZip(bytes) };
}

/** An archive that notes what is asked about files again and again, so that few of them are unpacked twice. */
export interface OnceRead extends Archive {
  /** Of the files of a wheel that were read: only wheels have a RECORD to compare digests with. */
  readonly digests: Digests;
  /** Throws `ArchiveRefusal` for a file that cannot be unpacked. */
  looks(entry: Entry): Looks;
}

function isOnceRead(container: Container): container is OnceRead {
  return 'digests' in container && 'looks' in container;
}

/** The same archive, noting the SHA-256, the first bytes and the looks of what is read. */
export function readOnce(archive: Archive): OnceRead {
  if (isOnceRead(archive)) return archive;
  const digests = new Map<string, string>();
  const heads = new Map<string, Uint8Array>();
  const looks = new Map<string, Looks>();
  const read = (entry: Entry): Uint8Array => {
    const bytes = archive.read(entry);
    if (looks.has(entry.path)) return bytes;
    if (archive.kind === 'wheel')
      digests.set(entry.path, createHash('sha256').update(bytes).digest('base64url'));
    heads.set(entry.path, bytes.slice(0, KEPT));
    looks.set(entry.path, looksOf(bytes));
    return bytes;
  };
  return {
    kind: archive.kind,
    entries: archive.entries,
    digests,
    read,
    looks: (entry) => looks.get(entry.path) ?? looksOf(read(entry)),
    head: (entry, length) => {
      if (length > KEPT || entry.size > SMALL) return archive.head(entry, length);
      return (heads.get(entry.path) ?? read(entry)).subarray(0, length);
    },
    close: () => {
      archive.close();
    },
  };
}

/** What the bytes of a file say that it is; they are unpacked unless the container noted it. Throws `ArchiveRefusal`. */
export function looksIn(container: Container, entry: Entry): Looks {
  return isOnceRead(container) ? container.looks(entry) : looksOf(container.read(entry));
}

import { createHash } from 'node:crypto';
import type { Archive, Entry } from './entry.js';
import type { Digests } from './record.js';

/**
 * Smaller files are unpacked whole when their head is asked for: starting the inflater costs more than the rest of
 * the file.
 */
const SMALL = 64 * 1024;
/** First bytes that are kept. */
const KEPT = 64;

/** An archive that notes the SHA-256 and the first bytes of what is read, so that few files are unpacked twice. */
export interface OnceRead extends Archive {
  readonly digests: Digests;
}

/** The same archive, noting what is read. For wheels: only they have a RECORD to compare digests with. */
export function readOnce(archive: Archive): OnceRead {
  const digests = new Map<string, string>();
  const heads = new Map<string, Uint8Array>();
  const read = (entry: Entry): Uint8Array => {
    const bytes = archive.read(entry);
    digests.set(entry.path, createHash('sha256').update(bytes).digest('base64url'));
    heads.set(entry.path, bytes.slice(0, KEPT));
    return bytes;
  };
  return {
    kind: archive.kind,
    entries: archive.entries,
    digests,
    read,
    head: (entry, length) => {
      if (length > KEPT || entry.size > SMALL) return archive.head(entry, length);
      return (heads.get(entry.path) ?? read(entry)).subarray(0, length);
    },
    close: () => {
      archive.close();
    },
  };
}

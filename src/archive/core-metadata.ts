import type { CoreMetadata } from '../model/metadata.js';
import { ArchiveRefusal } from './refusals.js';

/** What Python's email parser takes for a header line. */
const HEADER = /^([!-9;-~]*):([^]*)$/;

/**
 * The header fields of an RFC 822 text, lower-case name to values in order, as Python's email.parser reads
 * it: the first line that is neither a header nor a continuation ends them.
 */
export function parseHeaders(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, name, value = ''] = HEADER.exec(line) ?? [];
    if (/^[ \t]/.test(line)) {
      const last = current?.pop();
      if (last !== undefined) current?.push(`${last}\n${line}`);
    } else if (name !== undefined) {
      current = fields.get(name.toLowerCase()) ?? [];
      current.push(value);
      if (name !== '') fields.set(name.toLowerCase(), current);
    } else if (line.startsWith('From ')) {
      current = undefined;
    } else {
      break;
    }
  }
  return new Map([...fields].map(([name, values]) => [name, values.map((value) => value.trim())]));
}

function single(fields: ReadonlyMap<string, readonly string[]>, name: string): string | undefined {
  const values = fields.get(name) ?? [];
  if (values.length > 1) throw new ArchiveRefusal('metadata-field', undefined, `${name} twice`);
  return values[0];
}

function required(fields: ReadonlyMap<string, readonly string[]>, name: string): string {
  const value = single(fields, name);
  if (value === undefined || value === '') throw new ArchiveRefusal('metadata-field', undefined, name);
  return value;
}

/** Parses METADATA or PKG-INFO. Throws `ArchiveRefusal` when a field that must be there once is missing or repeated. */
export function parseCoreMetadata(text: string): CoreMetadata {
  const fields = parseHeaders(text);
  const summary = fields.get('summary')?.[0];
  const requiresPython = single(fields, 'requires-python');
  return {
    metadataVersion: required(fields, 'metadata-version'),
    name: required(fields, 'name'),
    version: required(fields, 'version'),
    ...(summary === undefined ? {} : { summary }),
    ...(requiresPython === undefined ? {} : { requiresPython }),
    requiresDist: fields.get('requires-dist') ?? [],
    providesExtra: fields.get('provides-extra') ?? [],
    dynamic: fields.get('dynamic') ?? [],
  };
}

/** What resolution needs; a file whose build may still change one of these is not static. */
const NEEDED = new Set(['name', 'version', 'requires-dist', 'requires-python', 'provides-extra']);

/** True when an sdist's PKG-INFO can be relied on without building it (PEP 643). */
export function isStaticMetadata(metadata: CoreMetadata): boolean {
  const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)$/.exec(metadata.metadataVersion) ?? [];
  const isRecent = Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 2);
  return isRecent && !metadata.dynamic.some((field) => NEEDED.has(field.toLowerCase()));
}

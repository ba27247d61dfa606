import type { SourceTree } from '../../src/analysis/judge-sources.js';

/** An unpacked artifact in memory: contents by path. */
export function sourceTree(
  files: Readonly<Record<string, string | Uint8Array>>,
  over: Partial<SourceTree> = {},
): SourceTree {
  return {
    artifact: 'fixture-1.0.tar.gz',
    kind: 'sdist',
    paths: Object.keys(files),
    folder: 'fixture-1.0',
    backendPath: [],
    read: (path) => Buffer.from(files[path] ?? ''),
    size: (path) => Buffer.byteLength(files[path] ?? ''),
    head: (path) => Buffer.from(files[path] ?? '').subarray(0, 64),
    deviations: () => [],
    nested: [],
    ...over,
  };
}

/** Files as they lie in the source distribution: below its one folder. */
export function sdistFiles(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`fixture-1.0/${path}`, text]));
}

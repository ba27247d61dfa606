import { dirname, join } from 'node:path';
import type { Files } from '../model/effects.js';
import { textOf } from './projects.js';

const NAMES = ['.python-versions', '.python-version'];
/** A version, with or without the name of an implementation; a path or anything else would start what lies there. */
const VERSION = /^(?:(?:cpython|pypy|graalpy|python)[-@]?)?\d+(?:\.\d+){0,2}(?:(?:a|b|rc)\d+)?t?$/i;

/**
 * The version of Python that a project asks uv for in a file of its own, which uv takes for settings and does not read
 * behind the gate. The first file above a folder counts, and of that the first line.
 */
export function pinnedPython(start: string, files: Files): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    for (const name of NAMES) {
      const lines = textOf(join(folder, name), files)?.split(/\r\n|\r|\n/) ?? [];
      const first = lines.map((line) => line.trim()).find((line) => line !== '' && !line.startsWith('#'));
      if (first !== undefined) return VERSION.test(first) ? first : undefined;
    }
    if (dirname(folder) === folder) return undefined;
  }
}

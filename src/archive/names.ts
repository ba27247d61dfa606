import type { Limits } from './limits.js';
import { ArchiveRefusal } from './refusals.js';

/** A name without `./` in front, which installers drop, as tar does. */
export const fromRoot = (path: string): string => path.replace(/^(?:\.\/)+/, '');

/** Controls, line separators, and the characters that reorder text (Unicode TR 9). */
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Refuses a name that leads elsewhere, or reads differently, on some system or to some reader. */
export function checkName(path: string, limits: Limits): void {
  if (path.length > limits.pathLength) throw new ArchiveRefusal('name-too-long', path.slice(0, 200));
  if (UNPRINTABLE.test(path)) throw new ArchiveRefusal('name-control', path);
  if (path.includes('\\')) throw new ArchiveRefusal('name-backslash', path);
  if (path.startsWith('/')) throw new ArchiveRefusal('name-absolute', path);
  const parts = path.split('/');
  if (parts.length > limits.pathDepth) throw new ArchiveRefusal('name-too-deep', path);
  for (const part of parts) {
    if (part === '' || part === '.') throw new ArchiveRefusal('name-empty', path);
    if (part === '..') throw new ArchiveRefusal('name-parent', path);
    if (/^[A-Za-z]:/.test(part)) throw new ArchiveRefusal('name-drive', path);
    // AppleDouble files, such as `._.`, are nothing to Python under any name.
    if (/[. ]$|:$|::/.test(part) && !part.startsWith('._')) throw new ArchiveRefusal('name-windows', path);
  }
}

/** Equal for two names that a case-insensitive or normalising file system takes for one. */
function fold(path: string): string {
  if (/^[ -~]*$/.test(path)) return path.toLowerCase();
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/**
 * Refuses names that cannot exist beside each other. Two folders that differ only in case may: they merge,
 * and the files in them are compared by their whole path.
 *
 * @param files each once
 */
export function checkTogether(files: readonly string[], folders: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const key = fold(file);
    if (seen.has(key)) throw new ArchiveRefusal('name-folding', file);
    seen.set(key, file);
  }
  const parents = new Set<string>();
  for (const path of [...folders.map((folder) => `${folder}/`), ...files]) {
    let end = path.lastIndexOf('/');
    while (end > 0 && !parents.has(path.slice(0, end))) {
      const folder = path.slice(0, end);
      parents.add(folder);
      if (seen.has(fold(folder))) throw new ArchiveRefusal('name-clash', folder);
      end = folder.lastIndexOf('/');
    }
  }
}

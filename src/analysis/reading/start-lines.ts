import type { PackageLayout } from './package-map.js';
import type { Unscanned } from '../../model/inspection.js';

/** Path lines (`import …` in .pth files) run at every start of the interpreter. */
export interface StartLine {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

interface Readable extends PackageLayout {
  read(path: string): Uint8Array | Unscanned;
}

/** Lines of .pth files that `site` executes: those that begin with `import` and a blank. */
export function startLines(tree: Readable): StartLine[] {
  return tree.paths
    .filter((path) => path.endsWith('.pth'))
    .flatMap((path) => {
      const bytes = tree.read(path);
      if (!(bytes instanceof Uint8Array)) return [];
      const lines = Buffer.from(bytes)
        .toString('utf8')
        .split(/\r\n|\r|\n/);
      return lines.flatMap((text, index) =>
        /^\ufeff?import[ \t]/.test(text)
          ? [{ path, line: index + 1, text: text.replace(/^\ufeff/, '') }]
          : [],
      );
    });
}

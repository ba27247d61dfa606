import { siteOf, type Call } from '../machine/machine-parts.js';

/** Deeper than a folder within an archive that anybody puts on the path. */
const DEEPEST = 10;

/** Notes an archive of the package that code imports from, starts or has installed, or a folder in one: it is read as if it lay unpacked. */
export function noteMounted(text: string | undefined, { frame }: Call): void {
  const { shipped, files } = frame.machine;
  let path = text?.replaceAll('\\', '/') ?? '';
  for (let depth = 0; path !== '' && depth < DEEPEST; depth += 1) {
    const found = shipped.find(path, siteOf(frame));
    if (found !== undefined) {
      if (!/\.pyw?$/.test(found)) files.mounted.add(found);
      return;
    }
    path = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  }
}

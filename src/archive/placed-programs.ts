import type { PlacedProgram } from '../model/placed-program.js';
import type { Entry } from './entry.js';
import type { OnceRead } from './once-read.js';

const PROGRAM = /\.(?:pyw?|pyc|so|pyd|pth)$/i;
const MODULES = /^[^/]+\.data\/(?:purelib|platlib|data\/(?:[^/]+\/){1,4}(?:site|dist)-packages)\/(.+)$/;
const PROGRAMS = /^[^/]+\.data\/(?:scripts|data\/(?:bin|Scripts))\/(.+)$/;

/** Where an installer puts a file that Python, or a shell, would run; undefined for every other file. */
function placeOf(path: string): string | undefined {
  const program = PROGRAMS.exec(path)?.[1];
  if (program !== undefined) return `bin/${program}`;
  const place = MODULES.exec(path)?.[1] ?? path;
  const isApart = /^[^/]+\.(?:dist-info|data)\//.test(place);
  return !isApart && PROGRAM.test(place) ? place : undefined;
}

/** One of its lines alone, in any of the ways in which packages share a folder (PEP 420 names them). */
const SHARING = new RegExp(
  `^(?:${[
    'try:|except(?: ImportError)?:|pass',
    'from pkgutil import extend_path|import pkgutil|import pkg_resources',
    '__path__(?:: [\\w.[\\]]+)? = (?:pkgutil\\.)?extend_path\\(__path__, __name__\\)',
    `__path__ = __import__\\((['"])pkgutil\\1\\)\\.extend_path\\(__path__, __name__\\)`,
    `__import__\\((['"])pkg_resources\\2\\)\\.declare_namespace\\(__name__\\)`,
    'pkg_resources\\.declare_namespace\\(__name__\\)',
  ].join('|')})?\\s*(?:#.*)?$`,
);
/**
 * A docstring at the top of a file; one whose end a backslash could hide does not count. Each line ends in one way
 * only: if `\r\n` also matched as a `\r` and an empty line, the time would double with every line.
 */
const DOCSTRING = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r(?!\n)|\n))*("""|''')[^\\]*?\1/;
const LONGEST_IDLE = 4096;

/** Does a module nothing but share its folder with other packages? Those write that in many ways. */
function isIdle(text: string): boolean {
  return text
    .replace(/^\ufeff/, '')
    .replace(DOCSTRING, '')
    .split(/\r\n|\r|\n/)
    .every((line) => SHARING.test(line.trim()));
}

function contentOf(entry: Entry, archive: OnceRead): string | undefined {
  const digest = archive.digests.get(entry.path);
  if (digest === undefined || !entry.path.endsWith('/__init__.py') || entry.size > LONGEST_IDLE)
    return digest?.slice(0, 22);
  return isIdle(Buffer.from(archive.read(entry)).toString('utf8')) ? '' : digest.slice(0, 22);
}

/**
 * What a wheel puts where it is run, with what tells it apart from what another wheel puts there. Uses only what was
 * read before.
 */
export function placedPrograms(archive: OnceRead): PlacedProgram[] {
  return archive.entries.flatMap((entry) => {
    const place = placeOf(entry.path);
    if (place === undefined) return [];
    const content = contentOf(entry, archive);
    return [{ place, ...(content !== undefined && { content }) }];
  });
}

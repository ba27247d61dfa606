import type { Archive } from './entry.js';
import { LINE_END } from './record.js';
import { ArchiveRefusal } from './refusals.js';

/** Names by which an environment starts Python. */
const INTERPRETER = /^(?:python|pypy)[\d.]*[wtd]{0,2}(?:_d)?(?:\.exe)?$/i;
/** What Python reads beside itself before it runs anything. */
const BESIDE_IT =
  /^(?:pyvenv\.cfg|(?:python|pypy|libpython|libpypy)[^/]*(?:\._pth|\.dll|\.zip|\.so[\d.]*|\.dylib))$/i;
/** Modules that Python loads before it runs anything, where Windows keeps them. */
const LOADED_FIRST =
  /^lib\/(?:(?:encodings|importlib|collections)\/|(?:abc|codecs|genericpath|io|ntpath|os|posixpath|runpy|site|stat|sitecustomize|usercustomize|_collections_abc|_sitebuiltins)\.pyc?$)/i;
/** The rest of them, where everybody else does; packages are put beside them as well. */
const LIBRARY = /^lib(?:64)?\/(?:python|pypy)[\d.]*t?\/(?!(?:site|dist)-packages\/)/i;

/** Libraries that Python's own modules load from the folder beside it, where an environment brings its own (conda). */
const LOADED_BY_IT =
  /^lib(?:64)?\/(?:ld-[\w-]+(?:\.so[\d.]*|\.dylib)|lib(?:c|m|dl|rt|util|pthread|crypt|ssl|crypto|z|ffi|sqlite3|lzma|bz2|expat|readline|ncursesw?|tinfow?|uuid|mpdec|gcc_s|stdc\+\+)(?:\.so[\d.]*|[\d.]*\.dylib))$|^dlls\//i;
/** Where shells and the system start what lies there, without anybody calling for it. */
const STARTED_UNASKED =
  /^(?:bin|scripts)\/(?:de)?activate(?:_this)?(?:\.\w+)?$|(?:^|\/)(?:(?:de)?activate\.d|profile\.d|vendor_conf\.d)\/|\.(?:wants|requires)\//i;

/**
 * Whether a file that a wheel puts below the prefix of an environment takes the place of its Python, or of a part of
 * it.
 */
function isOfPython(path: string): boolean {
  const [, folder = '', name = ''] = /^(?:(bin|scripts|lib|lib64)\/)?([^/]+)$/i.exec(path) ?? [];
  const isProgram = !/^lib/i.test(folder) && INTERPRETER.test(name);
  return (
    isProgram || BESIDE_IT.test(name) || [LOADED_FIRST, LIBRARY, LOADED_BY_IT].some((one) => one.test(path))
  );
}

/** Where a file of a wheel is installed below the prefix; undefined for modules. */
function placeOf(path: string): string | undefined {
  const [, scheme, rest = ''] = /^[^/]+\.data\/(data|scripts)\/(.+)$/.exec(path) ?? [];
  if (scheme === undefined) return undefined;
  return scheme === 'scripts' ? `bin/${rest}` : rest;
}

/** The programs that entry_points.txt has an installer write; whatever any reader could take for one. */
function programsIn(text: string): string[] {
  let isPrograms = false;
  return text.split(LINE_END).flatMap((written) => {
    const line = written.trim();
    if (line.startsWith('[')) isPrograms = /(?:console|gui)_scripts/i.test(line);
    const isEntry = isPrograms && /^[^[#;]/.test(line);
    return isEntry ? [(line.includes('=') ? line.split('=') : line.split(':'))[0]?.trim() ?? ''] : [];
  });
}

const LEADS_ELSEWHERE = /[/\\:\p{Cc}]|^\.{0,2}$/u;

/**
 * Refuses a wheel that would put something in the place of the Python it is installed for, which would then run
 * whatever that Python is started for; something where shells or the system start it; or a program outside of the
 * folder for programs, which installers treat differently.
 * @param text entry_points.txt
 */
export function checkPrograms({ entries }: Pick<Archive, 'entries'>, text: string): void {
  for (const { path } of entries) {
    const place = placeOf(path);
    if (place === undefined) continue;
    if (isOfPython(place)) throw new ArchiveRefusal('wheel-interpreter', path);
    if (STARTED_UNASKED.test(place)) throw new ArchiveRefusal('wheel-autostart', path);
  }
  for (const name of programsIn(text)) {
    if (LEADS_ELSEWHERE.test(name)) throw new ArchiveRefusal('wheel-program-place', name);
    if (INTERPRETER.test(name)) throw new ArchiveRefusal('wheel-interpreter', name);
  }
}

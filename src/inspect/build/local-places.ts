/**
 * How texts of a project name a place on this machine to an installer, which goes there and asks no index. What code
 * puts together out of parts is not seen.
 */

/** A requirement by a place on this machine, as a line of its own. */
const REQUIRED =
  /^[ \t]*(?:[\w.]+[ \t]*=[ \t]*)?[A-Za-z0-9][\w.-]*\s*(?:\[[^\]\n]{0,200}\]\s*)?@\s*(?:(?:[a-z]+\+)?file:|[A-Za-z]:[\\/]|[/~]|\{root|\$\{)/im;
/** The same within code, which may put it together. */
const CODED = /@\s*(?:(?:git|hg|svn|bzr)\+)?file:|[\w\]]\s+@\s+(?:\/\w|[A-Za-z]:\\)/i;

/**
 * Where setuptools, run by a pip from before PEP 517, looks for what `setup_requires` names; an index comes second.
 */
const PLACES = /^[ \t]*(?:find|dependency|index)[_-](?:links|url)[ \t]*[=:]([^\n]*(?:\n[ \t]+[^\n]*)*)/gim;
const CODED_PLACES =
  /dependency_links['"]?\s*[=:]\s*[[(]([^\])]{0,4000})|['"]find_links['"]\s*:([^,}]{0,1000})/g;
/** What leads to a server is asked of the gate. */
const SERVER = /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ftp|ssh|git):/i;

function isLocalPlace(place: string): boolean {
  return place !== '' && !SERVER.test(place);
}

function hasPlaces(setupCfg: string): boolean {
  const values = [...setupCfg.matchAll(PLACES)].map(([, value = '']) =>
    value.replace(/^[ \t]*[#;].*$/gm, ''),
  );
  return values.some((value) => value.split(/\s+/).some(isLocalPlace));
}

function hasCodedPlaces(code: string): boolean {
  const lists = [...code.matchAll(CODED_PLACES)].map(([, list, one]) => list ?? one ?? '');
  return lists.some((list) =>
    [...list.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].some(([, a, b]) => isLocalPlace(a ?? b ?? '')),
  );
}

/** Whether a line of a text requires a package from a place on this machine (`name @ file:…`). */
export function requiresLocal(text: string): boolean {
  return REQUIRED.test(text);
}

/** Whether setup.cfg requires such a package, or has setuptools look for packages on this machine. */
export function namesLocalPlace(setupCfg: string): boolean {
  return requiresLocal(setupCfg) || hasPlaces(setupCfg);
}

/** Whether Python code does either. */
export function codesLocalPlace(code: string): boolean {
  return CODED.test(code) || hasCodedPlaces(code);
}

import type { FileProblem } from './project-file.js';
import { tomlKeys } from './toml-leaves.js';

/** The files of a project's own settings; the second is that of old versions, which newer ones take over. */
export const PDM_FILES: readonly string[] = ['pdm.toml', '.pdm.toml'];

/**
 * Settings that name no place for packages, environments or interpreters, and loosen nothing. pdm follows a project's
 * file also in what it calls global. What is not among them is refused, as later versions may have it mean anything.
 */
const HARMLESS =
  /^(?:lock\.format|strategy\.[^]+|install\.(?:parallel|cache_method)|python\.(?:use_pyenv|use_venv|use_python_version)|scripts\.show_header|venv\.(?:backend|in_project|prompt|with_pip)|theme\.[^]+|check_update|request_timeout|repository\.[^]+|global_project\.(?:fallback|fallback_verbose|user_site))$/;

/** Reads a pdm.toml for settings that lead past the gate; one that can't be read is refused whole. */
export function readPdmSettings(text: string): FileProblem[] {
  const keys = tomlKeys(text);
  if (keys === undefined)
    return [{ line: 1, what: 'holds settings that could not be read', fix: 'Take the file away.' }];
  return keys
    .filter(({ path }) => !HARMLESS.test(path))
    .map(({ path, line }) => ({
      line: line(),
      what: `sets ${path}, which could lead past the gate`,
      fix: 'Take it out, and name indexes to depsec instead: depsec gate --index-url URL -- …',
    }));
}

import { packSdist, type FileSet, type Packed } from './pack.js';
import { BLOCKED_CODE } from './own-packages.js';

/** A project with a back end of its own that really builds a wheel and needs nothing from an index. */
export interface Buildable {
  readonly name: string;
  readonly version?: string;
  /** Absolute path of a file that appears when the back end runs. */
  readonly marker?: string;
  /** Adds what no reviewer lets pass, inert. */
  readonly isBad?: boolean;
  /** Requires-Dist of the wheel. */
  readonly requires?: readonly string[];
}

function backend({ name, version = '1.0', marker, isBad = false, requires = [] }: Buildable): string {
  const stem = `${name.replaceAll('-', '_')}-${version}`;
  const required = requires.map((requirement) => `Requires-Dist: ${requirement}\n`).join('');
  const metadata = `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${required}`;
  const wheel = 'Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n';
  return [
    'import os, zipfile',
    ...(isBad ? [BLOCKED_CODE] : []),
    // In the sandbox nothing can be written there, which fails no build.
    ...(marker === undefined
      ? []
      : [`try: open(${JSON.stringify(marker)}, "w").close()`, 'except OSError: pass']),
    'def build_wheel(folder, config_settings=None, metadata_directory=None):',
    `    name = "${stem}-py3-none-any.whl"`,
    '    with zipfile.ZipFile(os.path.join(folder, name), "w") as out:',
    `        out.writestr("${name.replaceAll('-', '_')}.py", "VALUE = 1\\n")`,
    `        out.writestr("${stem}.dist-info/METADATA", ${JSON.stringify(metadata)})`,
    `        out.writestr("${stem}.dist-info/WHEEL", ${JSON.stringify(wheel)})`,
    `        out.writestr("${stem}.dist-info/RECORD", "")`,
    '    return name',
    'build_editable = build_wheel',
    '',
  ].join('\n');
}

/** The files of such a project, by their path below `folder`. */
export function buildableFiles(project: Buildable, folder = ''): FileSet {
  const prefix = folder === '' ? '' : `${folder}/`;
  const { name, version = '1.0' } = project;
  return {
    [`${prefix}backend.py`]: backend(project),
    [`${prefix}pyproject.toml`]: `[project]\nname = "${name}"\nversion = "${version}"\n[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n`,
  };
}

/** The same as an sdist. */
export function buildableSdist(project: Buildable): Packed {
  return packSdist(buildableFiles(project), { name: project.name, version: project.version ?? '1.0' });
}

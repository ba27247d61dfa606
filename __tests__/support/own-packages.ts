import type { OfferedFile } from './loopback-index.js';
import { packSdist, packWheel, type Packed } from './pack.js';

/** A packed file as an index offers it. */
export const offered = ({ filename, bytes }: Packed): OfferedFile => ({ filename, bytes });

/** A wheel with one module. */
export function wheel(
  name: string,
  version: string,
  requiresDist: string[] = [],
  more: Partial<OfferedFile> = {},
): OfferedFile {
  return { ...offered(packWheel({ 'demo.py': 'VALUE = 1\n' }, { name, version, requiresDist })), ...more };
}

export interface SdistOptions {
  readonly requires?: readonly string[];
  /** `[build-system] requires`. */
  readonly buildRequires?: readonly string[];
  /** Absolute path of a file that appears when the back end runs. */
  readonly marker?: string;
  /** Further Python for the back end, run when it is imported. */
  readonly code?: string;
}

function python(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** A back end of its own, so that no build tool is needed: it answers what a build would. */
function backend(name: string, version: string, options: SdistOptions): string {
  const info = `${name.replaceAll('-', '_')}-${version}.dist-info`;
  const metadata = [
    'Metadata-Version: 2.1',
    `Name: ${name}`,
    `Version: ${version}`,
    ...(options.requires ?? []).map((requirement) => `Requires-Dist: ${requirement}`),
  ];
  return python([
    'import os',
    ...(options.code === undefined ? [] : [options.code]),
    'def prepare_metadata_for_build_wheel(folder, config_settings=None):',
    ...(options.marker === undefined
      ? []
      : [`    with open(${JSON.stringify(options.marker)}, "a") as marker: marker.write("${name} ran\\n")`]),
    `    info = os.path.join(folder, "${info}")`,
    '    os.mkdir(info)',
    `    with open(os.path.join(info, "METADATA"), "w") as file: file.write(${JSON.stringify(`${metadata.join('\n')}\n`)})`,
    '    with open(os.path.join(info, "WHEEL"), "w") as file: file.write("Wheel-Version: 1.0\\n")',
    `    return "${info}"`,
    'def build_wheel(*args, **kwargs):',
    '    raise SystemExit("not in a dry run")',
  ]);
}

function sdist(name: string, version: string, options: SdistOptions, isStatic: boolean): OfferedFile {
  const requires = JSON.stringify(options.buildRequires ?? []);
  const files = {
    'backend.py': backend(name, version, options),
    'pyproject.toml': `[build-system]\nrequires = ${requires}\nbuild-backend = "backend"\nbackend-path = ["."]\n`,
  };
  const described = isStatic
    ? { metadataVersion: '2.2', requiresDist: options.requires ?? [] }
    : { metadataVersion: '2.1' };
  return offered(packSdist(files, { name, version, ...described }));
}

/** An sdist whose metadata is final (PEP 643); its back end would say the same. */
export function staticSdist(name: string, version: string, options: SdistOptions = {}): OfferedFile {
  return sdist(name, version, options, true);
}

/** An sdist whose dependencies are only known by running its back end. */
export function dynamicSdist(name: string, version: string, options: SdistOptions = {}): OfferedFile {
  return sdist(name, version, options, false);
}

/** An sdist of the old kind: setup.py, run by setuptools from the index. */
export function legacySdist(name: string, requires: string): OfferedFile {
  const setup = python([
    'from setuptools import setup',
    'required = []',
    `required.append("${requires}")`,
    `setup(name="${name}", version="1.0", install_requires=required)`,
  ]);
  return offered(packSdist({ 'setup.py': setup }, { name, version: '1.0' }));
}

/** Code that no reviewer lets pass, inert: what it decodes is `pass`. */
export const BLOCKED_CODE = 'import base64\nexec(base64.b64decode("cGFzcw=="))';

/** A module that is blocked. */
export const BLOCKED_MODULE = `import os\n${BLOCKED_CODE}\n`;

import type { OfferedFile } from './loopback-index.js';
import { offered } from './own-packages.js';
import { packSdist } from './pack.js';

export interface BuildableOptions {
  readonly requires?: readonly string[];
  /** Final metadata (PEP 643); otherwise it is only known by running the back end. */
  readonly isStatic?: boolean;
  /** What the built wheel requires, where it is something else. */
  readonly built?: readonly string[];
  /** The module of the wheel, written backwards into the sdist. */
  readonly module?: string;
  readonly buildRequires?: readonly string[];
  /** Further Python for the back end. */
  readonly code?: string;
  /** One line of Python that an editable build runs. */
  readonly editing?: string;
}

function metadata(name: string, version: string, requires: readonly string[]): string {
  const lines = requires.map((requirement) => `Requires-Dist: ${requirement}\n`);
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${lines.join('')}`;
}

/** A back end that needs no build tool: it zips a wheel with what Python brings. */
export function backendOf(name: string, version: string, options: BuildableOptions): string {
  const stem = `${name.replaceAll('-', '_')}-${version}`;
  const { requires = [], built = requires } = options;
  return `
import base64, hashlib, os, zipfile
${options.code ?? ''}
INFO = "${stem}.dist-info"
MODULE = "${name.replaceAll('-', '_')}.py"
TOLD = ${JSON.stringify(metadata(name, version, requires))}
BUILT = ${JSON.stringify(metadata(name, version, built))}

def prepare_metadata_for_build_wheel(folder, config_settings=None):
    os.mkdir(os.path.join(folder, INFO))
    with open(os.path.join(folder, INFO, "METADATA"), "w") as file:
        file.write(TOLD)
    return INFO

def build_wheel(folder, config_settings=None, metadata_directory=None):
    with open("module.txt") as file:
        return write_wheel(folder, MODULE, file.read()[::-1])

def build_editable(folder, config_settings=None, metadata_directory=None):
    ${options.editing ?? 'pass'}
    return write_wheel(folder, "__editable__" + MODULE[:-3] + ".pth", os.getcwd() + "\\n")

def write_wheel(folder, path, text):
    files = {path: text, INFO + "/METADATA": BUILT, INFO + "/WHEEL": "Wheel-Version: 1.0\\nGenerator: own\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"}
    record = []
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")
        record.append("%s,sha256=%s,%d\\n" % (path, digest, len(text.encode())))
    files[INFO + "/RECORD"] = "".join(record) + INFO + "/RECORD,,\\n"
    with zipfile.ZipFile(os.path.join(folder, "${stem}-py3-none-any.whl"), "w") as archive:
        for path, text in files.items():
            archive.writestr(zipfile.ZipInfo(path), text)
    return "${stem}-py3-none-any.whl"
`;
}

/** An sdist that can be built to the end, offline. */
export function buildable(name: string, version: string, options: BuildableOptions = {}): OfferedFile {
  const { requires = [], isStatic = false, module = 'VALUE = 1\n' } = options;
  const needs = JSON.stringify(options.buildRequires ?? []);
  const files = {
    'backend.py': backendOf(name, version, options),
    'module.txt': Buffer.from(module, 'ascii').reverse(),
    'pyproject.toml': `[build-system]\nrequires = ${needs}\nbuild-backend = "backend"\nbackend-path = ["."]\n`,
  };
  const described = isStatic
    ? { metadataVersion: '2.2', requiresDist: requires }
    : { metadataVersion: '2.1' };
  return offered(packSdist(files, { name, version, ...described }));
}

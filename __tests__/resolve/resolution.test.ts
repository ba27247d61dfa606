import { packSdist, packWheel, type FileSet, type Packed } from '../support/pack.js';
import { startIndex, type LoopbackIndex, type OfferedFile } from '../support/loopback-index.js';
import { plainPip, setuptoolsWheel } from '../support/plain-pip.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

const code: FileSet = { 'demo.py': 'VALUE = 1\n' };

function wheel(
  name: string,
  version: string,
  requiresDist: string[] = [],
  more: Partial<OfferedFile> = {},
): OfferedFile {
  const { filename, bytes } = packWheel(code, { name, version, requiresDist });
  return { filename, bytes, ...more };
}

const offered = ({ filename, bytes }: Packed): OfferedFile => ({ filename, bytes });

function staticSdist(name: string, version: string, requiresDist: string[] = []): OfferedFile {
  return offered(
    packSdist(
      { 'setup.py': 'raise SystemExit("never run")\n' },
      { name, version, requiresDist, metadataVersion: '2.2', buildRequires: ['honest'] },
    ),
  );
}

/** A back end of its own, so that no build tool is needed; its answer is only known by running it. */
const BACKEND = `
import os
def prepare_metadata_for_build_wheel(folder, config_settings=None):
    info = os.path.join(folder, "NAME-VERSION.dist-info")
    os.mkdir(info)
    with open(os.path.join(info, "METADATA"), "w") as file:
        file.write("Metadata-Version: 2.1\\nName: NAME\\nVersion: VERSION\\nREQUIRES")
    with open(os.path.join(info, "WHEEL"), "w") as file:
        file.write("Wheel-Version: 1.0\\n")
    return "NAME-VERSION.dist-info"
def build_wheel(*args, **kwargs):
    raise SystemExit("not in a dry run")
`;

function dynamicSdist(name: string, version: string, requires: string[] = []): OfferedFile {
  const lines = requires.map((requirement) => `Requires-Dist: ${requirement}\\n`).join('');
  const backend = BACKEND.replaceAll('NAME', name)
    .replaceAll('VERSION', version)
    .replaceAll('REQUIRES', lines);
  const pyproject = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n';
  return offered(packSdist({ 'backend.py': backend, 'pyproject.toml': pyproject }, { name, version }));
}

const setupPy = (name: string, requires: string): string =>
  `from setuptools import setup\nrequired = []\nrequired.append("${requires}")\nsetup(name="${name}", version="1.0", install_requires=required)\n`;

const legacySdist = (name: string, requires: string): OfferedFile =>
  offered(packSdist({ 'setup.py': setupPy(name, requires) }, { name, version: '1.0' }));

const files: OfferedFile[] = [
  wheel('honest', '1.0'),
  wheel('honest', '1.1'),
  wheel('honest', '2.0b1'),
  wheel('honest', '0.9', [], { yanked: 'broken' }),
  wheel('old-python', '3.0', [], { requiresPython: '<3' }),
  wheel('old-python', '2.0'),
  wheel('app', '1.0', ['honest<1.1', 'fast>=1; extra == "fast"', 'win; sys_platform == "win32"']),
  wheel('fast', '1.0', ['honest']),
  staticSdist('static', '1.0', ['honest>=1.1']),
  staticSdist('static', '2.0', ['honest>=1.1', 'second-static']),
  staticSdist('second-static', '1.0'),
  dynamicSdist('dynamic', '1.0', ['honest']),
  dynamicSdist('dynamic', '2.0', ['honest<1.1', 'static']),
  wheel('both', '1.0'),
  staticSdist('both', '1.5'),
  dynamicSdist('both', '2.0'),
  legacySdist('legacy', 'honest'),
];

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({ files: [...files, setuptoolsWheel()] });
});
afterAll(() => index.close());

test.each<[string, string]>([
  ['a plain name', 'honest\n'],
  ['a pre-release on request', '--pre\nhonest\n'],
  ['a pre-release by its specifier', 'honest>=2.0b1\n'],
  ['a yanked version, pinned', 'honest==0.9\n'],
  ['an old Python only', 'old-python\n'],
  ['extras', 'app[fast]\n'],
  ['a marker that does not hold', 'app ; python_version < "3"\nhonest\n'],
  ['a static sdist', 'static\n'],
  ['a static sdist, older by a pin', 'static==1.0\n'],
  ['a dynamic sdist that needs backtracking', 'dynamic\n'],
  ['a dynamic sdist among others', 'dynamic<2\napp[fast]\n'],
  ['the newest is a dynamic sdist', 'both\n'],
  ['wheels preferred', '--prefer-binary\nboth\n'],
  ['no wheel', '--no-binary both\nboth<2\n'],
  ['only wheels', '--only-binary :all:\nboth\n'],
  ['setup.py and setuptools', 'legacy\n'],
])('chooses what pip chooses: %s', async (_, text) => {
  const root = makeProject({ 'requirements.txt': text });
  const plain = await plainPip(root, ['-r', 'requirements.txt'], index.url);
  const report = await runAudit(requestFor(root, index.url));
  const runtime = report.packages.filter(({ scope }) => scope === 'runtime');
  expect(plain.stderr === '' || !plain.failed).toBe(true);
  expect(runtime.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(plain.chosen);
});

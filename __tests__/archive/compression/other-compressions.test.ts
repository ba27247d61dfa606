import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PINNED_PIP_WHEEL } from '../../../src/services/pinned-pip.js';
import { DIST } from '../../support/run-audit.js';
import { judge } from '../whole-read.js';

const CONTENTS = ['gz', 'bz2', 'xz', ''] as const;
const NAMES = ['.tar.gz', '.tgz', '.tar.bz2', '.tar.xz', '.tar'] as const;

/** Packs one sdist in each way, names each in each way, and has pip unpack them: the names of files, or the error. */
const PROGRAM = `
import io, json, os, shutil, sys, tarfile
if sys.argv[2]:
    sys.path.insert(0, sys.argv[2])
from pip._internal.utils.unpacking import unpack_file
made = {}
for how in ${JSON.stringify(CONTENTS)}:
    for suffix in ${JSON.stringify(NAMES)}:
        path = os.path.join(sys.argv[1], (how or "none") + "-as", "demo-1.0" + suffix)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with tarfile.open(path, "w:" + how, format=tarfile.PAX_FORMAT) as out:
            for name in ("PKG-INFO", "setup.py"):
                told = tarfile.TarInfo("demo-1.0/" + name)
                text = b"Metadata-Version: 2.1\\nName: demo\\nVersion: 1.0\\n" if name == "PKG-INFO" else b"x = 1\\n"
                told.size = len(text)
                out.addfile(told, io.BytesIO(text))
        place = path + ".unpacked"
        shutil.rmtree(place, ignore_errors=True)
        try:
            unpack_file(path, place)
            made[path] = sorted(os.listdir(place))
        except Exception as error:
            made[path] = type(error).__name__
print(json.dumps(made))
`;

const FILES = ['PKG-INFO', 'setup.py'];

/** By `contents name`. */
function unpackedBy(pip: string): ReadonlyMap<string, { readonly path: string; readonly by: unknown }> {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-compressions-'));
  const said = execFileSync('python3', ['-c', PROGRAM, folder, pip], { encoding: 'utf8', stdio: 'pipe' });
  const made = JSON.parse(said) as Record<string, unknown>;
  return new Map(
    CONTENTS.flatMap((how) =>
      NAMES.map((suffix) => {
        const path = join(folder, `${how || 'none'}-as`, `demo-1.0${suffix}`);
        return [`${how} ${suffix}`, { path, by: made[path] }] as const;
      }),
    ),
  );
}

const PACKED_AS: Readonly<Record<string, string>> = {
  '.tar.gz': 'gz',
  '.tgz': 'gz',
  '.tar.bz2': 'bz2',
  '.tar.xz': 'xz',
  '.tar': '',
};

function expected(what: string): string {
  const [how = '', suffix = ''] = what.split(' ');
  return PACKED_AS[suffix] === how ? 'accepted' : 'format-mismatch';
}

test.each([
  ["the machine's pip", ''],
  ['the pinned pip', join(DIST, PINNED_PIP_WHEEL.filename)],
])('%s goes by the name for how a tar is packed; what depsec reads is read by it too', async (_, pip) => {
  for (const [what, { path, by }] of unpackedBy(pip)) {
    const code = await judge(basename(path), readFileSync(path));
    expect([what, code]).toEqual([what, expected(what)]);
    if (code === 'accepted') expect([what, by]).toEqual([what, FILES]);
    // A tar packed in another way than its name says is no way round: pip does not read it either.
    // Under that of a .tar it does, and depsec does not.
    if (code === 'format-mismatch' && !what.endsWith('.tar'))
      expect([what, typeof by]).toEqual([what, 'string']);
  }
});

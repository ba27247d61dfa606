import { execFileSync } from 'node:child_process';

/** Files and SHA-256 by path, or why the archive could not be read. */
export type Contents = Readonly<Record<string, string>> | string;

/**
 * Reads archives as pip does: zips by zipfile, tars unpacked by tarfile into a folder. Takes a JSON list of
 * paths on standard input, prints a JSON list of answers in the same order.
 */
const PYTHON = `
import hashlib, json, os, re, sys, tarfile, tempfile, zipfile
def digest(data):
    return hashlib.sha256(data).hexdigest()
def read_zip(path):
    with zipfile.ZipFile(path) as file:
        # pip unpacks to the normalised path.
        return {re.sub(r"^(?:\\./)+", "", i.filename): digest(file.read(i)) for i in file.infolist() if not i.is_dir()}
def mode_of(path):
    return "r:" + (path.rsplit(".", 1)[1] if path.endswith((".bz2", ".xz")) else "gz")
def read_tar(path):
    found = {}
    with tempfile.TemporaryDirectory() as root, tarfile.open(path, mode_of(path)) as file:
        file.extractall(root, filter="data")
        for folder, _, names in os.walk(root):
            for name in names:
                full = os.path.join(folder, name)
                if os.path.isfile(full):
                    with open(full, "rb") as data:
                        found[os.path.relpath(full, root).replace(os.sep, "/")] = digest(data.read())
    return found
def read(path):
    try:
        return read_zip(path) if path.endswith((".whl", ".zip")) else read_tar(path)
    except Exception as error:
        return repr(error)
print(json.dumps([read(path) for path in json.load(sys.stdin)]))
`;

/** What Python sees in each of these archives. */
export function readByPython(paths: readonly string[]): Contents[] {
  const output = execFileSync('python3', ['-I', '-c', PYTHON], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return JSON.parse(output) as Contents[];
}

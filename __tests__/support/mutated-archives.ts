import { execFileSync } from 'node:child_process';
import { gunzipSync } from 'node:zlib';
import type { Choose } from './chooser.js';
import { gzip } from './pack.js';

/** An archive as Python wrote it, before anything was changed. */
export interface Seed {
  readonly kind: 'zip' | 'tar.gz';
  readonly bytes: Buffer;
}

/** Zips and tars in the ways Python's own modules write them. */
const PYTHON = `
import base64, io, json, tarfile, zipfile
FILES = {"d-1/a.py": b"print(1)\\n" * 40, "d-1/b/__init__.py": b"", "d-1/" + "long/" * 25 + "c.py": b"c", "d-1/\\u00e9.py": b"e"}
def zipped(**how):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", **how) as file:
        for name, data in FILES.items():
            file.writestr(name, data)
        with file.open("d-1/large", "w", force_zip64=True) as part:
            part.write(b"x" * 700)
    return out.getvalue()
class Pipe:
    def __init__(self):
        self.parts = []
    def write(self, data):
        self.parts.append(bytes(data))
        return len(data)
    def flush(self):
        pass
    def getvalue(self):
        return b"".join(self.parts)
def piped():
    out = Pipe()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in FILES.items():
            file.writestr(name, data)
    return out.getvalue()
def tarred(form, headers=None):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form, pax_headers=headers) as file:
        def add(name, kind=tarfile.REGTYPE, data=b"", link="", pax={}):
            info = tarfile.TarInfo(name)
            info.type, info.size, info.linkname, info.pax_headers = kind, len(data), link, pax
            file.addfile(info, io.BytesIO(data))
        add("d-1", tarfile.DIRTYPE)
        for name, data in FILES.items():
            add(name, data=data)
        add("d-1/s", tarfile.SYMTYPE, link="a.py")
        add("d-1/h", tarfile.LNKTYPE, link="d-1/a.py")
        if form == tarfile.PAX_FORMAT:
            add("d-1/p.py", data=b"p", pax={"comment": "c", "mtime": "1.5", "SCHILY.xattr.user.x": "y"})
    return out.getvalue()
zips = [zipped(), zipped(compression=zipfile.ZIP_DEFLATED), piped()]
tars = [tarred(tarfile.PAX_FORMAT), tarred(tarfile.PAX_FORMAT, {"comment": "all"}), tarred(tarfile.GNU_FORMAT), tarred(tarfile.USTAR_FORMAT)]
print(json.dumps([["zip", base64.b64encode(z).decode()] for z in zips] + [["tar", base64.b64encode(t).decode()] for t in tars]))
`;

/** What mutation starts from. */
export function pythonSeeds(): Seed[] {
  const output = execFileSync('python3', ['-I', '-c', PYTHON], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return (JSON.parse(output) as [string, string][]).map(([kind, text]) => {
    const bytes = Buffer.from(text, 'base64');
    return kind === 'zip' ? { kind, bytes } : { kind: 'tar.gz', bytes: gzip(bytes) };
  });
}

const BLOCK = 512;
const BYTES = [0, 1, 2, 4, 8, 9, 10, 13, 0x20, 0x2e, 0x2f, 0x30, 0x37, 0x5c, 0x78, 0x7f, 0x80, 0xff] as const;
const WORDS = [0, 1, 8, 0x14, 0x2d, 0x800, 0x4b50, 0x0201, 0x0403, 0xffff] as const;
/** Statements that a tar's extended header may make, and that readers disagree about. */
const PAX = [
  'path=d-1/x.py',
  'size=1',
  'size=-1',
  'size=0x1',
  'linkpath=../x',
  'hdrcharset=BINARY',
  'path=',
  'GNU.sparse.name=q',
] as const;

const number = (choose: Choose, below: number): number =>
  (choose([0, 1, 2, 3, ...Array.from({ length: 60 }, (_, at) => at)]) * 64 +
    choose([...Array.from({ length: 64 }, (_, at) => at)] as [number, ...number[]])) %
  Math.max(1, below);

type Mutation = (bytes: Buffer, choose: Choose) => Buffer;

const setByte: Mutation = (bytes, choose) => {
  bytes[number(choose, bytes.length)] = choose(BYTES);
  return bytes;
};

/** Zip keeps its numbers in two or four bytes, lowest first. */
const setWord: Mutation = (bytes, choose) => {
  if (bytes.length > 4) bytes.writeUInt16LE(choose(WORDS), number(choose, bytes.length - 4));
  return bytes;
};

/** A change at every place where the same eight bytes stand, so that local and central headers go on agreeing. */
const setEverywhere: Mutation = (bytes, choose) => {
  const at = number(choose, bytes.length - 8);
  const [part, value] = [Buffer.from(bytes.subarray(at, at + 8)), choose(BYTES)];
  for (let found = bytes.indexOf(part); found >= 0; found = bytes.indexOf(part, found + 8))
    bytes[found + 3] = value;
  return bytes;
};

const blockOf = (bytes: Buffer, choose: Choose): number =>
  number(choose, Math.floor(bytes.length / BLOCK)) * BLOCK;

const repeatPart: Mutation = (bytes, choose) => {
  const [from, to] = [blockOf(bytes, choose), blockOf(bytes, choose)];
  const part = bytes.subarray(from, from + BLOCK * choose([1, 2, 3]));
  return Buffer.concat([bytes.subarray(0, to), part, bytes.subarray(to)]);
};

const dropPart: Mutation = (bytes, choose) => {
  const from = blockOf(bytes, choose);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + BLOCK)]);
};

/** A field of one header in the place of another's. */
const copyField: Mutation = (bytes, choose) => {
  const [from, to] = [blockOf(bytes, choose), blockOf(bytes, choose)];
  const [at, length] = choose<readonly [number, number]>([
    [0, 100],
    [100, 8],
    [124, 12],
    [156, 1],
    [157, 100],
    [257, 8],
    [345, 155],
  ] as const);
  bytes.copy(bytes, to + at, from + at, Math.min(from + at + length, bytes.length));
  return bytes;
};

const SIZES = [
  '00000000000\0',
  '00000000001 ',
  '-0000000001\0',
  '77777777777\0',
  ' 1\0',
  '\x80\0\0\0\0\0\0\0\0\0\0\x01',
  '\xff'.repeat(12),
] as const;

const setSize: Mutation = (bytes, choose) => {
  bytes.write(choose(SIZES), blockOf(bytes, choose) + 124, 'latin1');
  return bytes;
};

const insertPax: Mutation = (bytes, choose) => {
  const [text, at] = [choose(PAX), blockOf(bytes, choose)];
  const length = ((size: number) => size + String(size + String(size).length).length)(text.length + 2);
  const body = Buffer.alloc(BLOCK);
  const record = `${length} ${text}\n`;
  body.write(record, 'latin1');
  const header = Buffer.alloc(BLOCK);
  header.write('././@PaxHeader', 0, 'latin1');
  header.write(record.length.toString(8).padStart(11, '0'), 124, 'latin1');
  header.write(choose(['x', 'x', 'g', 'X']), 156, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  return Buffer.concat([bytes.subarray(0, at), header, body, bytes.subarray(at)]);
};

/** Every block that says it is a header gets a right checksum, so that readers look further. */
function resummed(tar: Buffer): Buffer {
  for (let at = 0; at + BLOCK <= tar.length; at += BLOCK) {
    if (tar.toString('latin1', at + 257, at + 262) !== 'ustar') continue;
    tar.fill(' ', at + 148, at + 156);
    const sum = tar.subarray(at, at + BLOCK).reduce((total, byte) => total + byte, 0);
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + 148, 'latin1');
  }
  return tar;
}

const OF_ZIPS = [setByte, setByte, setWord, setWord, setEverywhere, setEverywhere, setEverywhere] as const;
const OF_TARS = [
  setByte,
  setEverywhere,
  repeatPart,
  dropPart,
  copyField,
  copyField,
  setSize,
  insertPax,
] as const;

/** Changes an archive in one to three places, in the ways in which readers have been seen to disagree. */
export function mutated({ kind, bytes }: Seed, choose: Choose): Buffer {
  const isZip = kind === 'zip';
  let made: Buffer = isZip ? Buffer.from(bytes) : gunzipSync(bytes);
  const times = choose([1, 1, 1, 2, 3]);
  for (let turn = 0; turn < times; turn += 1)
    made = (isZip ? choose(OF_ZIPS) : choose(OF_TARS))(made, choose);
  return isZip ? made : gzip(resummed(made));
}

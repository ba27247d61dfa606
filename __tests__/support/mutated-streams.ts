import { execFileSync } from 'node:child_process';
import { crc32 } from 'node:zlib';
import type { Choose } from './chooser.js';

/** A packed tar as Python wrote it, before anything was changed. */
export interface PackedSeed {
  readonly kind: 'tar.gz' | 'tar.bz2' | 'tar.xz';
  readonly bytes: Buffer;
}

/** One tar, packed in the ways that Python's modules know: levels, checks, filters, several streams. */
const PYTHON = `
import base64, bz2, gzip, io, json, lzma, tarfile
out = io.BytesIO()
with tarfile.open(fileobj=out, mode="w") as file:
    for name, data in {"d-1/a.py": b"print(1)\\n" * 40, "d-1/b.py": b"", "d-1/c.bin": bytes(range(256)) * 3}.items():
        info = tarfile.TarInfo(name)
        info.size = len(data)
        file.addfile(info, io.BytesIO(data))
tar = out.getvalue()
half = len(tar) // 2
lzma2 = {"id": lzma.FILTER_LZMA2, "preset": 6}
streams = [
    ["tar.gz", gzip.compress(tar, mtime=0)],
    ["tar.bz2", bz2.compress(tar, 1)],
    ["tar.bz2", bz2.compress(tar, 9)],
    ["tar.bz2", bz2.compress(tar[:half], 1) + bz2.compress(tar[half:], 9)],
    ["tar.xz", lzma.compress(tar, preset=0)],
    ["tar.xz", lzma.compress(tar, preset=9 | lzma.PRESET_EXTREME)],
    ["tar.xz", lzma.compress(tar, check=lzma.CHECK_CRC32)],
    ["tar.xz", lzma.compress(tar, check=lzma.CHECK_NONE)],
    ["tar.xz", lzma.compress(tar, check=lzma.CHECK_SHA256)],
    ["tar.xz", lzma.compress(tar, filters=[{"id": lzma.FILTER_X86}, lzma2])],
    ["tar.xz", lzma.compress(tar, filters=[{"id": lzma.FILTER_DELTA, "dist": 1}, lzma2])],
    ["tar.xz", lzma.compress(tar, filters=[{"id": lzma.FILTER_LZMA2, "lc": 0, "lp": 4, "pb": 4, "dict_size": 4096}])],
    ["tar.xz", lzma.compress(tar[:half]) + lzma.compress(tar[half:])],
]
print(json.dumps([[kind, base64.b64encode(data).decode()] for kind, data in streams]))
`;

/** What mutation of packed tars starts from. */
export function packedSeeds(): PackedSeed[] {
  const output = execFileSync('python3', ['-I', '-c', PYTHON], { encoding: 'utf8' });
  return (JSON.parse(output) as [PackedSeed['kind'], string][]).map(([kind, text]) => ({
    kind,
    bytes: Buffer.from(text, 'base64'),
  }));
}

const BYTES = [0, 1, 2, 4, 5, 0x0a, 0x20, 0x21, 0x31, 0x39, 0x41, 0x5a, 0x7f, 0x80, 0xe0, 0xff] as const;

const place = (choose: Choose, below: number): number =>
  choose(Array.from({ length: Math.max(1, below) }, (_, at) => at) as [number, ...number[]]);

type Mutation = (bytes: Buffer, choose: Choose) => Buffer;

const setByte: Mutation = (bytes, choose) => {
  bytes[place(choose, bytes.length)] = choose(BYTES);
  return bytes;
};

const flipBit: Mutation = (bytes, choose) => {
  const at = place(choose, bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ choose([1, 2, 4, 8, 16, 32, 64, 128]);
  return bytes;
};

/** Headers are at the ends: more happens there. */
const setEnd: Mutation = (bytes, choose) => {
  const near = place(choose, Math.min(32, bytes.length));
  bytes[choose([near, bytes.length - 1 - near])] = choose(BYTES);
  return bytes;
};

const dropBytes: Mutation = (bytes, choose) => {
  const at = place(choose, bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + choose([1, 2, 4, 12]))]);
};

const insertBytes: Mutation = (bytes, choose) => {
  const at = place(choose, bytes.length);
  const added = Buffer.alloc(choose([1, 2, 4, 12]), choose(BYTES));
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]);
};

const repeatPart: Mutation = (bytes, choose) => {
  const [from, to] = [place(choose, bytes.length), place(choose, bytes.length)];
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, from + 40), bytes.subarray(to)]);
};

const append: Mutation = (bytes, choose) =>
  Buffer.concat([
    bytes,
    choose([
      Buffer.alloc(1),
      Buffer.alloc(4),
      Buffer.alloc(512),
      Buffer.from('BZh9'),
      Buffer.from('\xfd7zXZ\0', 'latin1'),
      bytes,
    ] as const),
  ]);

const cut: Mutation = (bytes, choose) => bytes.subarray(0, bytes.length - choose([1, 2, 4, 8, 12, 20]));

const MUTATIONS = [
  setByte,
  flipBit,
  flipBit,
  setEnd,
  setEnd,
  dropBytes,
  insertBytes,
  repeatPart,
  append,
  cut,
] as const;

/** Every header of an xz stream that is where it was gets a right checksum, so that readers look further. */
function resummed(stream: Buffer): Buffer {
  const made = Buffer.from(stream);
  if (made.length < 40) return made;
  const put = (from: number, to: number, at: number): void => {
    if (from >= 0 && to > from && at + 4 <= made.length)
      made.writeUInt32LE(crc32(made.subarray(from, to)), at);
  };
  put(6, 8, 8);
  const header = ((made[12] ?? 0) + 1) * 4;
  put(12, 12 + header - 4, 12 + header - 4);
  const footer = made.length - 12;
  const index = footer - (made.readUInt32LE(footer + 4) + 1) * 4;
  put(index, footer - 4, footer - 4);
  put(footer + 4, footer + 10, footer);
  return made;
}

/** Changes the packing of a tar in one or two places. */
export function mutatedStream({ kind, bytes }: PackedSeed, choose: Choose): Buffer {
  let made: Buffer = Buffer.from(bytes);
  const times = choose([1, 1, 2]);
  for (let turn = 0; turn < times && made.length > 0; turn += 1)
    made = Buffer.from(choose(MUTATIONS)(made, choose));
  return kind === 'tar.xz' && choose([true, true, false]) ? resummed(made) : made;
}

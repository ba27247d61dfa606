import { execFileSync } from 'node:child_process';

/** A way of packing that Node brings nothing for. */
export interface PackOrder {
  /**
   * `xz-sha256`, `xz-x86` and `xz-big` are xz with another check, filter or dictionary; `lzma` is the format before
   * xz.
   */
  readonly how: 'bz2' | 'xz' | 'xz-none' | 'xz-crc32' | 'xz-sha256' | 'xz-x86' | 'xz-big' | 'lzma';
  readonly level?: number;
  readonly bytes: Uint8Array;
}

const PYTHON = `
import base64, bz2, json, lzma, sys
CHECKS = {"xz-none": lzma.CHECK_NONE, "xz-crc32": lzma.CHECK_CRC32, "xz-sha256": lzma.CHECK_SHA256}
LZMA2 = {"id": lzma.FILTER_LZMA2, "preset": 6}
FILTERS = {"xz-x86": [{"id": lzma.FILTER_X86}, LZMA2], "xz-big": [dict(LZMA2, dict_size=1 << 27)]}
def pack(how, level, data):
    if how == "bz2":
        return bz2.compress(data, level)
    if how == "lzma":
        return lzma.compress(data, lzma.FORMAT_ALONE)
    if how in FILTERS:
        return lzma.compress(data, lzma.FORMAT_XZ, filters=FILTERS[how])
    return lzma.compress(data, lzma.FORMAT_XZ, CHECKS.get(how, lzma.CHECK_CRC64), level)
orders = json.load(sys.stdin)
print(json.dumps([base64.b64encode(pack(how, level, base64.b64decode(data))).decode() for how, level, data in orders]))
`;

/** Packs by Python's bz2 and lzma, all in one start of it. */
export function packByPython(orders: readonly PackOrder[]): Buffer[] {
  const input = orders.map(({ how, level = 6, bytes }) => [
    how,
    level,
    Buffer.from(bytes).toString('base64'),
  ]);
  const output = execFileSync('python3', ['-I', '-c', PYTHON], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return (JSON.parse(output) as string[]).map((text) => Buffer.from(text, 'base64'));
}

import type { ByteSource } from '../../model/artifact.js';

const WINDOW = 64 * 1024;

/** Reads bits, the highest of each byte first. Past the end there are zeros: whoever reads asks `isPastEnd`. */
export class BitReader {
  private window: Uint8Array = new Uint8Array(0);
  private at = 0;
  /** Bytes of the source that went into a window. */
  private loaded = 0;
  private held = 0;
  private count = 0;
  private missing = 0;

  constructor(private readonly source: ByteSource) {}

  private nextByte(): number {
    if (this.at === this.window.length) {
      const length = Math.min(WINDOW, this.source.size - this.loaded);
      if (length === 0) {
        this.missing += 8;
        return 0;
      }
      this.window = this.source.read(this.loaded, length);
      this.loaded += length;
      this.at = 0;
    }
    const byte = this.window[this.at] ?? 0;
    this.at += 1;
    return byte;
  }

  /** The next `width` bits, at most 24, without taking them. */
  peek(width: number): number {
    while (this.count < width) {
      this.held = ((this.held << 8) | this.nextByte()) & 0xffffffff;
      this.count += 8;
    }
    return (this.held >>> (this.count - width)) & ((1 << width) - 1);
  }

  skip(width: number): void {
    this.count -= width;
  }

  read(width: number): number {
    const bits = this.peek(width);
    this.skip(width);
    return bits;
  }

  /** An unsigned number of 32 bits. */
  read32(): number {
    return this.read(16) * 0x10000 + this.read(16);
  }

  /** Leaves out what is left of a byte that was begun. */
  align(): void {
    this.skip(this.count % 8);
  }

  /** True when bits were taken that the source does not have. */
  get isPastEnd(): boolean {
    return this.missing > this.count;
  }

  /** True when nothing is left; of use at the end of a byte. */
  get isAtEnd(): boolean {
    return this.loaded === this.source.size && this.at === this.window.length && this.count <= this.missing;
  }
}

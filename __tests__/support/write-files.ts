import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder; keys are paths with `/`. One that begins with `#!` can be executed. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    const isProgram = Buffer.from(content).subarray(0, 2).toString() === '#!';
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode: isProgram ? 0o755 : 0o644 });
  }
}

import { HOLE } from '../values/value.js';

/** A command that a recipe of a build (meson.build, CMakeLists.txt, build.rs) starts. */
export interface RecipeCommand {
  readonly path: string;
  readonly line: number;
  /** Words that are not known are {@link HOLE}. */
  readonly words: readonly string[];
}

/** The same command as Python starts it, for who follows Python. */
export function asPython({ words: [first = HOLE, ...words] }: RecipeCommand): string {
  const list = [first, ...words].map((word) => JSON.stringify(word)).join(', ');
  return `import subprocess\nsubprocess.run([${list}], check=True)\n`;
}

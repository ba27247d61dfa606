import { type CommandTrait, commandTraits } from '../facts/command-traits.js';
import type { Sighting } from '../machine/sighting.js';
import type { SourceFile } from '../reading/read-sources.js';
import { isUnasked } from '../values/reach.js';

/** What has no honest use in any language. */
const HOSTILE: readonly CommandTrait[] = ['reverse-shell', 'fetches-and-runs', 'encoded'];
const STARTS = /\b(?:system|popen|Popen|getoutput|check_call|check_output|call|run)\s*\(/;
const LONGEST = 4_000;

/**
 * Lines that start a hostile command in files of which the parser had to skip a part: whether Python reads such a file is
 * not known, so what stands there is taken at its word.
 */
export function unreadLines(files: readonly SourceFile[], known: readonly Sighting[]): Sighting[] {
  return files.flatMap(({ path, reach, text, tree }) => {
    if (text === undefined || tree === undefined || tree.errors === 0 || !isUnasked(reach)) return [];
    return text.split('\n').flatMap((line, index): Sighting[] => {
      if (line.length > LONGEST || !STARTS.test(line) || /^\s*#/.test(line)) return [];
      const traits = commandTraits(line);
      const isKnown = known.some((one) => one.path === path && one.line === index + 1);
      if (isKnown || !HOSTILE.some((trait) => traits.has(trait))) return [];
      const step = { file: path, line: index + 1, layer: 0, text: 'a line that does not parse' };
      const shown = { name: 'a line that does not parse', labels: new Set<never>(), steps: [step] };
      return [
        { ...shown, behaviour: 'starts-process', reach, path, line: index + 1, layer: 0, text: line.trim() },
      ];
    });
  });
}

import { join } from 'node:path';
import type { Asked } from './asked.js';
import { refuse, shownIn, textOf, type Reader } from './projects.js';
import { tomlLeaves } from './toml-leaves.js';

/** What pdm takes along into whatever it runs, and options that its project adds to `pdm run`. */
const PDM_RUN = /^tool\.pdm\.scripts\._\.(?:env|working_dir)/;
const PDM_RUN_OPTION = /^tool\.pdm\.options\.run\.\d+$/;

const FIX = 'Take it out, or start the installer itself: depsec gate -- pip …';

/**
 * Refuses variables, and another folder to work in, that a tool gives to the installer it starts: that is often found
 * without the shims, and would follow them past the gate.
 * @param inner the installer
 * @param project the folder of the project
 */
export function checkInnerSettings(inner: string, asked: Asked, project: string, reader: Reader): void {
  const { tool, place, draft } = reader;
  if (asked.values.setting !== undefined)
    refuse(draft, 'command line', `gives ${inner} variables or a folder of its own`, FIX);
  if (tool !== 'pdm') return;
  const path = join(project, 'pyproject.toml');
  for (const leaf of tomlLeaves(textOf(path, place.files) ?? '') ?? [])
    if (PDM_RUN.test(leaf.path) || (PDM_RUN_OPTION.test(leaf.path) && /^--[ew]/.test(leaf.value)))
      refuse(
        draft,
        `${shownIn(place, path)}:${leaf.line()}`,
        `gives ${inner} variables or a folder of its own`,
        FIX,
      );
}

import { ATTRIBUTE_MUTATIONS } from './attributes.js';
import { BUILTIN_MUTATIONS } from './builtins.js';
import { CALL_MUTATIONS } from './calls.js';
import { ENCODING_MUTATIONS } from './encodings.js';
import { LAYOUT_MUTATIONS } from './layout.js';
import type { Mutation } from './mutation.js';
import { NAME_MUTATIONS } from './names.js';
import { SIBLING_MUTATIONS } from './siblings.js';
import { STRUCTURE_MUTATIONS } from './structure.js';
import { TEXT_MUTATIONS } from './texts.js';

/** Every way in which a program is written otherwise. */
export const MUTATIONS: readonly Mutation[] = [
  ...NAME_MUTATIONS,
  ...ATTRIBUTE_MUTATIONS,
  ...BUILTIN_MUTATIONS,
  ...CALL_MUTATIONS,
  ...TEXT_MUTATIONS,
  ...ENCODING_MUTATIONS,
  ...STRUCTURE_MUTATIONS,
  ...LAYOUT_MUTATIONS,
  ...SIBLING_MUTATIONS,
];

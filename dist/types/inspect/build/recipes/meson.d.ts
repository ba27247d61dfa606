import { type Recipe } from './recipe.js';
/** Reads a meson.build. */
export declare function readMeson(text: string): Recipe;

import { type Recipe } from './recipe.js';
/** Reads a CMakeLists.txt, or a file that one includes. */
export declare function readCmake(text: string): Recipe;

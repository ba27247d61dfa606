import { type Recipe } from './recipe.js';
/** Reads a build.rs: `Command::new("python3").arg("gen.py")`, to the end of the statement. */
export declare function readRust(text: string): Recipe;

// The ESM build of web-tree-sitter calls `createRequire` at load, which bundles do not offer; its CommonJS
// build only wants `__dirname`, and since the engine's bytes are handed in it never looks there.
(globalThis as { __dirname?: string }).__dirname ??= '.';
// eslint-disable-next-line @typescript-eslint/no-require-imports
import treeSitter = require('web-tree-sitter');
export = treeSitter;

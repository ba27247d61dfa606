import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/resolve/shims.ts
import { basename } from "node:path";
var TOOLS = ["pip", "uv", "uvx", "pdm", "poetry"];
var NEWEST_MINOR = 20;
function toolNamed(name) {
  const plain = name.toLowerCase().replace(/\.exe$/, "");
  return TOOLS.find((tool) => tool === plain) ?? (/^pip3?(?:\.\d+)?$/.test(plain) ? "pip" : void 0);
}
function gatedTool(file, args) {
  const tool = toolNamed(basename(file));
  if (tool !== void 0) return { tool, start: [file] };
  if (!/^(?:python|pypy|py)[\d.]*(?:\.exe)?$/i.test(basename(file))) return void 0;
  const at = args.findIndex((word) => word === "-m" || !/^-[a-zA-Z]+$/.test(word));
  const module = args[at] === "-m" ? toolNamed(args[at + 1] ?? "") : void 0;
  return module === void 0 ? void 0 : { tool: module, start: [file, ...args.slice(0, at + 2)] };
}
function shimNames() {
  const minors = Array.from({ length: NEWEST_MINOR + 1 }, (_, minor) => `pip3.${minor}`);
  return [...TOOLS, "pip3", ...minors];
}
function shimProgram(name, { node, script }, isWindows) {
  if (isWindows)
    return {
      filename: `${name}.cmd`,
      text: `@"${node}" "${script}" ${name} %*\r
@exit /b %ERRORLEVEL%\r
`
    };
  const quoted = [node, script].map((path) => `'${path.replaceAll("'", `'\\''`)}'`).join(" ");
  return { filename: name, text: `#!/bin/sh
exec ${quoted} ${name} "$@"
` };
}

export {
  gatedTool,
  shimNames,
  shimProgram
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/resolve/installers/shims.ts
import { basename } from "node:path";
var TOOLS = ["pip", "uv", "uvx", "pdm", "poetry"];
var NEWEST_MINOR = 20;
function toolNamed(name) {
  const plain = name.toLowerCase().replace(/\.exe$|\.__(?:main|pip-runner)__$/, "");
  return TOOLS.find((tool) => tool === plain) ?? (/^pip3?(?:\.\d+)?$/.test(plain) ? "pip" : void 0);
}
var VALUED = /^(?:-[bBdEhiIOPqsSuvVx]*[WX]|--check-hash-based-pycs)$/;
var WHOLE = /^(?:-[bBdEhiIOPqsSuvVx]+|-[bBdEhiIOPqsSuvVx]*[WX].+|--check-hash-based-pycs=.*)$/;
function optionsEnd(args) {
  let at = 0;
  for (; at < args.length; at += 1) {
    const word = args[at] ?? "";
    if (VALUED.test(word)) at += 1;
    else if (!WHOLE.test(word)) break;
  }
  return at;
}
var MODULE = /^-([bBdEhiIOPqsSuvVx]*)m(.*)$/;
function withoutFolder(module) {
  return `import sys; sys.path[:1] == [""] and sys.path.pop(0); import runpy; runpy.run_module("${module}", run_name="__main__", alter_sys=True)`;
}
function gatedTool(file, args) {
  const tool = toolNamed(basename(file));
  if (tool !== void 0) return { tool, start: [file], taken: 0 };
  if (!/^(?:python|pypy|py)[\d.]*(?:\.exe)?$/i.test(basename(file))) return void 0;
  const at = optionsEnd(args);
  const [, letters = "", attached = ""] = MODULE.exec(args[at] ?? "") ?? [];
  const isApart = attached === "";
  const module = isApart ? args[at + 1] ?? "" : attached;
  const named = MODULE.test(args[at] ?? "") ? toolNamed(module) : void 0;
  if (named === void 0) return void 0;
  const flags = [...args.slice(0, at), ...letters === "" ? [] : [`-${letters}`]];
  return { tool: named, start: [file, ...flags, "-c", withoutFolder(module)], taken: at + (isApart ? 2 : 1) };
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

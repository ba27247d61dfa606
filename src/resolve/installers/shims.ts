import { basename } from 'node:path';

/** An installer whose arguments and files are read before it starts. */
export const TOOLS = ['pip', 'uv', 'uvx', 'pdm', 'poetry'] as const;
export type Tool = (typeof TOOLS)[number];

/** A tool, and the words by which it is started. */
export interface StartedTool {
  readonly tool: Tool;
  readonly start: readonly string[];
  /** How many of the arguments `start` stands for. */
  readonly taken: number;
}

/** The node that runs depsec, and the program it runs in place of a tool. */
export interface ShimSelf {
  readonly node: string;
  readonly script: string;
}

const NEWEST_MINOR = 20;

/** A module of a tool's package by which Python starts it, such as `pip.__main__`, is that tool. */
function toolNamed(name: string): Tool | undefined {
  const plain = name.toLowerCase().replace(/\.exe$|\.__(?:main|pip-runner)__$/, '');
  return TOOLS.find((tool) => tool === plain) ?? (/^pip3?(?:\.\d+)?$/.test(plain) ? 'pip' : undefined);
}

/** Options of Python's with their value in a word of its own. */
const VALUED = /^(?:-[bBdEhiIOPqsSuvVx]*[WX]|--check-hash-based-pycs)$/;
/** Options in one word, a value included. */
const WHOLE = /^(?:-[bBdEhiIOPqsSuvVx]+|-[bBdEhiIOPqsSuvVx]*[WX].+|--check-hash-based-pycs=.*)$/;

/** Where Python's own options end. */
function optionsEnd(args: readonly string[]): number {
  let at = 0;
  for (; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (VALUED.test(word)) at += 1;
    else if (!WHOLE.test(word)) break;
  }
  return at;
}

/** Letters of Python's that take no value, then `m`, then the module where it is written in the same word. */
const MODULE = /^-([bBdEhiIOPqsSuvVx]*)m(.*)$/;

/** `python -m pip` starts a `pip/` of the working directory before any other; this starts the one that is installed. */
function withoutFolder(module: string): string {
  return `import sys; sys.path[:1] == [""] and sys.path.pop(0); import runpy; runpy.run_module("${module}", run_name="__main__", alter_sys=True)`;
}

/** The tool a command line starts: by its name or path, or as a module of Python. */
export function gatedTool(file: string, args: readonly string[]): StartedTool | undefined {
  const tool = toolNamed(basename(file));
  if (tool !== undefined) return { tool, start: [file], taken: 0 };
  if (!/^(?:python|pypy|py)[\d.]*(?:\.exe)?$/i.test(basename(file))) return undefined;
  const at = optionsEnd(args);
  const [, letters = '', attached = ''] = MODULE.exec(args[at] ?? '') ?? [];
  const isApart = attached === '';
  const module = isApart ? (args[at + 1] ?? '') : attached;
  const named = MODULE.test(args[at] ?? '') ? toolNamed(module) : undefined;
  if (named === undefined) return undefined;
  const flags = [...args.slice(0, at), ...(letters === '' ? [] : [`-${letters}`])];
  return { tool: named, start: [file, ...flags, '-c', withoutFolder(module)], taken: at + (isApart ? 2 : 1) };
}

/** The names the tools are started by. */
export function shimNames(): readonly string[] {
  const minors = Array.from({ length: NEWEST_MINOR + 1 }, (_, minor) => `pip3.${minor}`);
  return [...TOOLS, 'pip3', ...minors];
}

/** The program that stands for a tool on PATH. */
export function shimProgram(
  name: string,
  { node, script }: ShimSelf,
  isWindows: boolean,
): { readonly filename: string; readonly text: string } {
  if (isWindows)
    return {
      filename: `${name}.cmd`,
      text: `@"${node}" "${script}" ${name} %*\r\n@exit /b %ERRORLEVEL%\r\n`,
    };
  const quoted = [node, script].map((path) => `'${path.replaceAll("'", `'\\''`)}'`).join(' ');
  return { filename: name, text: `#!/bin/sh\nexec ${quoted} ${name} "$@"\n` };
}

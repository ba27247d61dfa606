import { TomlError } from 'smol-toml';

/** The 1-based line on which reading TOML failed; undefined where that is not what failed. */
export function brokenLine(error: unknown): { readonly line: number } | undefined {
  return error instanceof TomlError ? { line: error.line } : undefined;
}

import { join } from 'node:path';
import type { Files } from '../model/effects.js';
import { isFile } from '../model/file-presence.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where uv keeps the tools that it installs. */
function toolFolder(variables: Variables, home: string | undefined): string | undefined {
  const { UV_TOOL_DIR: given, XDG_DATA_HOME: data, APPDATA: roaming } = variables;
  if (given !== undefined && given !== '') return given;
  if (roaming !== undefined && roaming !== '') return join(roaming, 'uv', 'data', 'tools');
  if (data !== undefined && data !== '') return join(data, 'uv', 'tools');
  return home === undefined ? undefined : join(home, '.local', 'share', 'uv', 'tools');
}

/** The notes that uv keeps of its tools, by which it looks for newer ones later. */
export function receiptPaths(
  variables: Variables,
  home: string | undefined,
  files: Files,
): readonly string[] {
  const folder = toolFolder(variables, home);
  try {
    return folder === undefined
      ? []
      : files
          .list(folder)
          .map((name) => join(folder, name, 'uv-receipt.toml'))
          .filter((path) => isFile(path, files));
  } catch {
    return [];
  }
}

/** A receipt that names the gate got its other settings from it too, of which one would stay. */
export function withoutGateSettings(receipt: string, gate: string): string {
  return receipt.includes(`"${gate}/`) ? receipt.replace(/^keyring-provider = "disabled"\n/m, '') : receipt;
}

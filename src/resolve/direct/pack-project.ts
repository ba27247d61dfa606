import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeProject, packageInfo } from '../../archive/project-metadata.js';
import { packTarGz, type PackedFile } from '../../archive/write-tar.js';
import type { Workspace } from '../../model/effects.js';

/** A project as a source distribution of depsec's own making: what is read is what a child may be handed. */
export interface PackedProject {
  /** `name-version.tar.gz` */
  readonly filename: string;
  /** `file:` address in the run's own folder. */
  readonly url: string;
  readonly name: string;
  readonly version: string;
  /** True when only a build would tell the name or version: pip must not be asked for this one. */
  readonly isGuess: boolean;
  /** Packs the same files under a name and version that a build told. */
  rename(name: string, version: string): PackedProject;
}

/** Stands for a version that only a build would tell; a local version label can't be one of an index (PEP 440). */
const DYNAMIC_VERSION = '0+dynamic';

/**
 * Packs the files of a project folder (see `readTree`) as an sdist. Its PKG-INFO is depsec's: final when pyproject.toml
 * tells the dependencies (PEP 621), and then nothing of it has to be built to resolve it.
 *
 * @param wanted what the line calls it
 * @param fallback what to call it when nothing does
 * @param folder an empty folder of the run's own
 */
export function packProject(
  files: readonly PackedFile[],
  wanted: string | undefined,
  fallback: string,
  folder: string,
  workspace: Pick<Workspace, 'write'>,
): PackedProject {
  const text = (path: string): string | undefined => {
    const found = files.find((file) => file.path === path);
    return found === undefined ? undefined : Buffer.from(found.bytes).toString('utf8');
  };
  const description = describeProject(text);
  const own = files.filter(({ path }) => path !== 'PKG-INFO');
  const pack = (name: string, version: string, isGuess: boolean): PackedProject => {
    const info = { path: 'PKG-INFO', bytes: Buffer.from(packageInfo(name, version, description)) };
    const stem = `${name.replace(/-/g, '_')}-${version}`;
    const path = join(folder, `${stem}.tar.gz`);
    workspace.write(path, packTarGz(stem, [info, ...own]));
    const rename = (told: string, at: string): PackedProject => pack(told, at, false);
    return { filename: `${stem}.tar.gz`, url: pathToFileURL(path).href, name, version, isGuess, rename };
  };
  const loose = fallback.replace(/[^\w.]+/g, '-').replace(/^\W+|\W+$/g, '');
  const name = description.name ?? wanted ?? (loose || 'project');
  return pack(name, description.version ?? DYNAMIC_VERSION, !description.isStatic);
}

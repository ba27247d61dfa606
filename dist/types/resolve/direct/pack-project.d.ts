import { type PackedFile } from '../../archive/write-tar.js';
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
/**
 * Packs the files of a project folder (see `readTree`) as an sdist. Its PKG-INFO is depsec's: final when pyproject.toml
 * tells the dependencies (PEP 621), and then nothing of it has to be built to resolve it.
 *
 * @param wanted what the line calls it
 * @param fallback what to call it when nothing does
 * @param folder an empty folder of the run's own
 */
export declare function packProject(files: readonly PackedFile[], wanted: string | undefined, fallback: string, folder: string, workspace: Pick<Workspace, 'write'>): PackedProject;

import type { Services } from '../../model/effects.js';
import { Failure } from '../../model/failure.js';
import type { InstallPlace } from './install-place.js';
import type { Interpreter } from '../interpreter.js';
import type { ReadyWheel } from './ready-wheel.js';
export interface InstallScene {
    readonly interpreter: Interpreter;
    readonly place: InstallPlace;
    readonly services: Services;
    readonly root: string;
    readonly signal: AbortSignal;
}
/** The failure of an install that was interrupted before pip changed anything. */
export declare function interruptedEarly(): Failure;
/** One line of a `--require-hashes` file. */
export declare function pin({ name, version, sha256 }: Pick<ReadyWheel, 'name' | 'version' | 'sha256'>): string;
/**
 * Installs exactly these wheels: copies them to a folder while checking their hashes, has pip install just those bytes,
 * even over the same version, holds what lies there then against them, and records where they came from.
 * @throws Failure `not-installed` or `install-interrupted`, which says what was changed
 */
export declare function installWheels(wheels: readonly ReadyWheel[], scene: InstallScene): Promise<void>;

import type { Machine } from '../model/effects.js';
import { type PipPlace } from './pinned-pip.js';
/** @param assets the folder the bundle and its pinned pip lie in */
export declare function createMachine(assets: string, pipPlace: PipPlace): Machine;

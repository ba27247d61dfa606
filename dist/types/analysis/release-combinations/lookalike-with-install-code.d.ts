import type { ReleaseCombination } from './release-combination.js';
export declare const lookalikeWithInstallCode: ReleaseCombination;

import { type SetupArguments } from '../model/setup-arguments.js';
/** `[tool.setuptools]`, and what its commands are told by `[tool.distutils]`. */
export declare function ofSetuptools(tool: unknown): SetupArguments;
/** A setup.cfg as what it tells setuptools or pbr. */
export declare function ofSetupCfg(text: string): SetupArguments;

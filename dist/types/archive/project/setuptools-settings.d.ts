import { type SetupArguments } from '../../model/setup-arguments.js';
/** `[tool.setuptools]`, and the options of its commands in `[tool.distutils]`. */
export declare function ofSetuptools(tool: unknown): SetupArguments;
/** A setup.cfg as what it tells setuptools or pbr. */
export declare function ofSetupCfg(text: string): SetupArguments;

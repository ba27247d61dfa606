import { loadTestPython } from './python.js';

/** The parser as every run has it, loaded once for each test file. */
export const python = await loadTestPython();

const { mkdtempSync, realpathSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Gives a run of the tests a temporary folder of its own; `remove-test-folder.cjs` removes it with all that tests left there. */
module.exports = () => {
  process.env.TMPDIR = mkdtempSync(join(realpathSync(tmpdir()), 'depsec-tests-'));
};

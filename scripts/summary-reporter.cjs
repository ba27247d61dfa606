/** Prints what failed once more at the end, where it is found, and the totals on a line of their own that any CI can read. */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, results) {
    const broken = results.testResults.filter((suite) => suite.testExecError !== undefined).length;
    const failed = results.numFailedTests + broken;
    const skipped = results.numPendingTests + results.numTodoTests;
    for (const { testFilePath, testExecError, testResults } of results.testResults) {
      const names = testResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
      for (const name of testExecError === undefined ? names : ['did not run'])
        process.stdout.write(`\nfailed: ${testFilePath}: ${name}`);
    }
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
  }
};

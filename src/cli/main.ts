import { failureExitCode } from '../verdict/exit-code.js';
import { failedReport } from '../verdict/failed-report.js';
import { json } from '../report/json.js';
import { helpText } from '../options/help.js';
import { parseArguments } from '../options/parse.js';
import { auditCommand } from './audit-command.js';
import type { CliEffects } from './effects.js';
import { explainRule } from './explain.js';
import { asFailure, failureText } from './failure-text.js';
import { interruptedExitCode } from './interruption.js';

/**
 * The command line: the arguments after `depsec` in, the process's exit code out. Standard output gets the report
 * or the text that was asked for, and nothing else. Never throws.
 */
export async function main(argv: readonly string[], effects: CliEffects): Promise<number> {
  try {
    return await run(argv, effects);
  } catch (error) {
    const failure = asFailure(error, effects.signal);
    if (asksForJson(argv)) await effects.stdout.write(json(failedReport(failure, effects.tool)));
    await effects.stderr.write(failureText(failure, argv.includes('-v') || argv.includes('--verbose')));
    return failure.code === 'interrupted'
      ? interruptedExitCode(effects.signal)
      : failureExitCode(failure.code);
  }
}

async function run(argv: readonly string[], effects: CliEffects): Promise<number> {
  const parsed = parseArguments(argv);
  switch (parsed.command) {
    case 'help':
      await effects.stdout.write(helpText(parsed.topic));
      return 0;
    case 'version':
      await effects.stdout.write(`depsec ${effects.tool.version}\n`);
      return 0;
    case 'explain':
      await effects.stdout.write(explainRule(parsed.rule, await effects.loadRules()));
      return 0;
    case 'audit':
      return await auditCommand(parsed.options, effects);
  }
}

/** Also when the rest of the arguments makes no sense, a program that reads JSON is given JSON. */
function asksForJson(argv: readonly string[]): boolean {
  const at = argv.indexOf('--format');
  return argv[0] === 'audit' && (argv.includes('--format=json') || (at > 0 && argv[at + 1] === 'json'));
}

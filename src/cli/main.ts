import { asFailure } from '../verdict/as-failure.js';
import { failureExitCode } from '../verdict/exit-code.js';
import { failedReport } from '../verdict/failed-report.js';
import { json } from '../report/json.js';
import { startTrail, type Trail } from '../log/trail.js';
import { helpText } from '../options/help.js';
import { parseArguments } from '../options/parse.js';
import { toRequest, toScanRequest } from '../options/request.js';
import { JUDGING } from '../options/table.js';
import type { CliEffects } from './effects.js';
import { explainRule } from './explain.js';
import { failureText } from './failure-text.js';
import { gateCommand } from './gate-command.js';
import { installWith } from './install-command.js';
import { interruptedExitCode } from './interruption.js';
import { logCommand } from './log-command.js';
import { withInput } from './standard-input.js';
import { verifyCommand } from './verify-command.js';
import { reportCommand } from './report-command.js';

/**
 * The command line: the arguments after `depsec` in, the process's exit code out. Standard output gets the report
 * or the text that was asked for, and nothing else. Never throws.
 */
export async function main(argv: readonly string[], effects: CliEffects): Promise<number> {
  try {
    return await run(argv, effects);
  } catch (error) {
    const failure = asFailure(error, effects.signal);
    const own = ownWords(argv);
    if (asksForJson(own)) await effects.stdout.write(json(failedReport(failure, effects.tool)));
    await effects.stderr.write(failureText(failure, own.includes('-v') || own.includes('--verbose')));
    return effects.signal.aborted ? interruptedExitCode(effects.signal) : failureExitCode(failure.code);
  }
}

async function run(argv: readonly string[], effects: CliEffects): Promise<number> {
  const parsed = parseArguments(argv);
  const trail = (): Trail =>
    startTrail(
      effects.log,
      {
        command: parsed.command,
        tool: effects.tool,
        arguments: argv.slice(1),
        folder: effects.workingDirectory,
      },
      () => effects.now(),
    );
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
      return await reportCommand(
        {
          name: 'audit',
          toRequest: (options, config, place) => withInput(toRequest(options, config, place), effects),
          run: (request, hooks) => effects.audit(request, hooks),
        },
        parsed.options,
        effects,
        trail(),
      );
    case 'install':
      return await reportCommand(installWith(parsed.options, effects), parsed.options, effects, trail());
    case 'gate':
      return await gateCommand(parsed.options, effects, trail());
    case 'verify':
      return await verifyCommand(parsed.options, effects);
    case 'log':
      return await logCommand(parsed.options, effects);
    case 'scan':
      return await reportCommand(
        { name: 'scan', toRequest: toScanRequest, run: (request, hooks) => effects.scan(request, hooks) },
        parsed.options,
        effects,
        trail(),
      );
  }
}

/** The arguments meant for depsec: what follows `--` belongs to the gated command. */
function ownWords(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}

/** A program that reads JSON gets JSON even if the rest of the arguments makes no sense. */
function asksForJson(argv: readonly string[]): boolean {
  const at = argv.indexOf('--format');
  return (
    JUDGING.some((name) => name === argv[0]) &&
    (argv.includes('--format=json') || (at > 0 && argv[at + 1] === 'json'))
  );
}

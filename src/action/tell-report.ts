import type { ActionEffects } from './effects.js';
import { plainLine } from './log.js';
import { namedPath, type Plan } from './plan.js';
import { publish } from './publish.js';
import type { Report } from '../model/report.js';
import { workflowCommand } from '../report/annotations.js';
import { asFailure } from '../verdict/as-failure.js';

/** Publishes the report. If that fails, the failure becomes an annotation and is returned. */
export async function tellReport(
  report: Report,
  plan: Plan | undefined,
  effects: ActionEffects,
): Promise<Report['error']> {
  try {
    const settings = {
      rules: await effects.loadRules(),
      reports: plan?.options.reports ?? [],
      folder: plan?.folder ?? '',
      token: effects.token(),
    };
    const root = plan?.request.root ?? effects.workspace;
    await publish(report, settings, {
      print: (line) => {
        effects.print(line);
      },
      setOutput: (name, value) => {
        effects.setOutput(name, value);
      },
      writeSummary: (markdown) => effects.writeSummary(markdown),
      writeOwn: (name, content) => effects.writeOwn(name, content),
      writeNamed: (path, content) => {
        effects.writeFile(namedPath(path, root, effects.files), content);
      },
    });
    return undefined;
  } catch (error) {
    const failure = asFailure(error);
    const message = plainLine(`${failure.what} ${failure.why} ${failure.fix}`);
    effects.print(workflowCommand({ level: 'error', title: 'depsec could not publish its report', message }));
    return failure;
  }
}

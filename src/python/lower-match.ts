import { fieldOf, type ExpressionLowering } from './lower-expression.js';
import { capturesOf } from './match-captures.js';
import type { RawNode } from './raw-tree.js';
import type { Expression, Statement } from './syntax.js';

/** What of the lowering of statements a `match` needs. */
interface MatchLowering extends Pick<ExpressionLowering, 'expression'> {
  readonly nameOf: (node: RawNode) => string;
  readonly block: (node: RawNode | undefined) => Statement[];
}

/** Stands for the subject of a `match`: no name of Python. */
const SUBJECT = 'match subject';

/** `match`: every case may hold, and its captures are parts of the subject. */
export function matched(node: RawNode, to: MatchLowering): Statement[] {
  const at = node.start;
  const name = (text: string): Expression => ({ kind: 'name', at, name: text });
  const subjects = node.children.filter(({ field }) => field === 'subject').map(to.expression);
  const part: Expression = { kind: 'group', at, parts: [name(SUBJECT)] };
  const itemAt = (of: Expression, index: number): Expression => ({
    kind: 'index',
    at,
    of,
    index: { kind: 'number', at, value: index },
  });
  // `match a, b:` is about both.
  const whole = subjects.length === 1 ? itemAt(name(SUBJECT), 0) : name(SUBJECT);
  const cases = fieldOf(node, 'body')?.children ?? [];
  return [
    { kind: 'assign', at, targets: [name(SUBJECT)], value: { kind: 'list', at, items: subjects } },
    ...cases.flatMap((child): Statement[] => {
      const patterns = child.children.filter(({ type }) => type === 'case_pattern');
      // `case a, b:` without brackets: several patterns of one sequence.
      const captured = patterns.flatMap((one, index) => capturesOf(one, patterns.length > 1 ? [index] : []));
      const guard = fieldOf(child, 'guard');
      const binds: Statement[] = captured.map((capture) => ({
        kind: 'assign',
        at,
        targets: [name(to.nameOf(capture.name))],
        value: capture.path === undefined ? part : capture.path.reduce(itemAt, whole),
      }));
      const condition = guard === undefined ? {} : { condition: to.expression(guard) };
      const body = [...binds, ...to.block(fieldOf(child, 'consequence'))];
      return [{ kind: 'branch', at: child.start, ...condition, body }];
    }),
  ];
}

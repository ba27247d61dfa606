import { isLater } from '../../python/syntax.js';
import { walk } from '../../python/walk.js';
import { credentialLabels } from '../values/sources.js';
import { UNKNOWN, label, type Callable, type Value } from '../values/value.js';

/** An object of a class whose fields its own annotations list, as whoever makes it fills them: a dataclass and its kin. */
export function freshObject(type: Callable): Value {
  const fields = new Map<string, Value>();
  const { declared = [], names } = type.members ?? {};
  for (const name of declared) {
    const told = credentialLabels(name);
    const hasValue = names?.get(name)?.text !== undefined;
    if (told.length > 0 && !hasValue) fields.set(name, label(UNKNOWN, ['parameter', ...told]));
  }
  return { ...UNKNOWN, fields, type };
}

/** Attributes of an object that hold what its maker signs in with. */
export const credentialsOf = ({ fields }: Value): readonly string[] =>
  [...(fields ?? [])].flatMap(([name, { labels }]) => (labels.has('credential') ? [name] : []));

/** Whether a method looks at one of the attributes of its object: what it did for one that had none says little. */
export function asksFor(node: Callable['node'], names: readonly string[]): boolean {
  if (names.length === 0 || node.kind !== 'function') return false;
  if (isLater(node.body)) {
    const { source } = node.body;
    return names.some((name) => source.includes(`.${name}`));
  }
  let found = false;
  walk(node.body, {
    expression: (one) => {
      found ||= one.kind === 'attribute' && names.includes(one.name);
    },
  });
  return found;
}

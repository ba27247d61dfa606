import { changesSoFar } from '../values/changes.js';
import { inside } from '../../python/walk.js';
import { isLater, type Expression, type Statement } from '../../python/syntax.js';
import type { Frame } from './machine-parts.js';
import { meansTheSame } from './signature.js';
import { ownerOf, rebindingsSoFar, setName } from './names.js';
import { HOLE, type Value } from '../values/value.js';

type Loop = Statement & { kind: 'loop' };

/**
 * Collects the names that code reads before it has bound them itself: what one round of a loop may take from the round
 * before. A name counts as bound where nothing can keep the binding from running; in doubt it counts as read.
 */
class ReadFirst {
  readonly names = new Set<string>();

  read(expression: Expression, bound: Set<string>): void {
    switch (expression.kind) {
      case 'name':
        if (!bound.has(expression.name)) this.names.add(expression.name);
        return;
      case 'comprehension': {
        const inner = new Set(bound);
        for (const { target, iterable, conditions } of expression.clauses) {
          this.read(iterable, inner);
          this.bind(target, inner);
          for (const condition of conditions) this.read(condition, inner);
        }
        this.read(expression.element, inner);
        return;
      }
      case 'lambda':
        for (const { value } of expression.parameters) if (value !== undefined) this.read(value, bound);
        this.read(expression.body, new Set([...bound, ...expression.parameters.map(({ name }) => name)]));
        return;
      default:
        for (const part of inside(expression)) this.read(part, bound);
    }
  }

  private bind(target: Expression, bound: Set<string>): void {
    if (target.kind === 'name') bound.add(target.name);
    else if (target.kind === 'list') for (const item of target.items) this.bind(item, bound);
    else this.read(target, bound);
  }

  private readStatement(statement: Statement, bound: Set<string>): void {
    switch (statement.kind) {
      case 'assign':
        this.read(statement.value, bound);
        for (const target of statement.targets) {
          if (statement.operator !== undefined) this.read(target, bound);
          this.bind(target, bound);
        }
        return;
      case 'expression':
      case 'return':
        this.read(statement.value, bound);
        return;
      case 'branch':
        if (statement.condition !== undefined) this.read(statement.condition, bound);
        this.readAll(statement.body, new Set(bound));
        return;
      case 'loop':
        this.readLoop(statement, bound);
        return;
      case 'with':
        for (const { value, target } of statement.items) {
          this.read(value, bound);
          if (target !== undefined) this.bind(target, bound);
        }
        this.readAll(statement.body, bound);
        return;
      case 'try':
        for (const block of [statement.body, ...statement.handlers]) this.readAll(block, new Set(bound));
        return;
      case 'class':
        for (const expression of [...statement.decorators, ...statement.bases]) this.read(expression, bound);
        this.readAll(statement.body, new Set(bound));
        bound.add(statement.name);
        return;
      case 'function':
        for (const expression of statement.decorators) this.read(expression, bound);
        for (const { value } of statement.parameters) if (value !== undefined) this.read(value, bound);
        if (!isLater(statement.body)) this.readAll(statement.body, new Set(bound));
        bound.add(statement.name);
        return;
      case 'import':
      case 'declaration':
      case 'outer':
    }
  }

  readAll(body: readonly Statement[], bound: Set<string>): void {
    for (const statement of body) this.readStatement(statement, bound);
  }

  readLoop({ target, over, body }: Loop, bound: ReadonlySet<string>): void {
    const inner = new Set(bound);
    this.read(over, inner);
    if (target !== undefined) this.bind(target, inner);
    this.readAll(body, inner);
  }
}

const READ_FIRST = new WeakMap<Loop, ReadonlySet<string>>();

/** Names that a round of a loop reads as the round before may have left them. */
export function readFirst(loop: Loop): ReadonlySet<string> {
  const known = READ_FIRST.get(loop);
  if (known !== undefined) return known;
  const reader = new ReadFirst();
  reader.readLoop(loop, new Set());
  READ_FIRST.set(loop, reader.names);
  return reader.names;
}

/**
 * Remembers the texts that a loop may add to. The function it returns is to be called after the loop, and leaves open how
 * those go on that grew: how many rounds a loop takes is not known.
 */
export function watchTexts(loop: Loop, { scope }: Frame): () => void {
  const before = [...readFirst(loop)].flatMap((name) => {
    const owner = ownerOf(scope, name);
    const text = owner.names.get(name)?.text;
    return text === undefined ? [] : [{ name, owner, text }];
  });
  return () => {
    for (const { name, owner, text } of before) {
      const value = owner.names.get(name);
      if (value?.text === undefined || value.text === text || value.text.endsWith(HOLE)) continue;
      if (value.text.startsWith(text)) setName(owner, name, { ...value, text: value.text + HOLE });
      else if (value.text.endsWith(text)) setName(owner, name, { ...value, text: HOLE + value.text });
    }
  };
}

/**
 * Looks at what is bound before a round of a loop; asked after it, says whether the round left anything that can make
 * the next one differ. Nothing is left when no name that is read first means something else, nor one that a function
 * reads from around it, and no object or file has changed.
 */
export function watchRound(loop: Loop, { machine, scope }: Frame): () => boolean {
  const bound = (name: string): Value | undefined => ownerOf(scope, name).names.get(name);
  const before = [...readFirst(loop)].map((name) => [name, bound(name)] as const);
  const [changes, rebindings] = [changesSoFar(), rebindingsSoFar(scope)];
  return () => {
    if (changesSoFar() !== changes || rebindingsSoFar(scope) !== rebindings) return true;
    return before.some(([name, value]) => !meansTheSame(value, bound(name), machine));
  };
}

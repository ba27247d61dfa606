import { lineAt, type Argument, type Expression, type SyntaxTree } from './syntax.js';
import { walk, type Place } from './walk.js';

export interface ImportFact {
  /** Dotted; with leading dots for relative imports. `from a import b` is `a.b`. */
  readonly name: string;
  readonly line: number;
  readonly place: Place;
}

export interface CallFact {
  /** Dotted and resolved through imports and plain aliases: `s()` after `from os import system as s` is `os.system`. */
  readonly name: string;
  readonly line: number;
  readonly place: Place;
  readonly args: readonly Argument[];
  /** The call is a whole statement: nothing takes its result. */
  readonly isStatement: boolean;
}

export interface StringFact {
  readonly text: string;
  readonly line: number;
  readonly place: Place;
}

/** What one file says, for rules that look at a file on its own. */
export interface FileFacts {
  readonly imports: readonly ImportFact[];
  readonly calls: readonly CallFact[];
  readonly strings: readonly StringFact[];
  /** Names of functions and classes, wherever they are defined. */
  readonly definitions: readonly string[];
  /** Places the parser had to skip. */
  readonly errors: number;
}

type Aliases = ReadonlyMap<string, string>;

const BUILTINS = new Set(['exec', 'eval', 'compile', '__import__', 'open', 'getattr', 'globals', 'print']);

/** Dotted name of an expression, or undefined when it is computed. */
export function dottedName(expression: Expression, aliases: Aliases): string | undefined {
  if (expression.kind === 'name') {
    const known = aliases.get(expression.name);
    if (known !== undefined) return known;
    return BUILTINS.has(expression.name) ? `builtins.${expression.name}` : expression.name;
  }
  if (expression.kind === 'attribute') {
    const of = dottedName(expression.of, aliases);
    return of === undefined ? undefined : `${of}.${expression.name}`;
  }
  if (expression.kind === 'call') {
    const called = dottedName(expression.called, aliases);
    const [first] = expression.args;
    if (called === 'builtins.__import__' && first?.value.kind === 'text') return first.value.text;
    return called === undefined ? undefined : `${called}()`;
  }
  return undefined;
}

function collectAliases(tree: SyntaxTree): Aliases {
  const aliases = new Map<string, string>();
  walk(tree.body, {
    statement: (statement) => {
      if (statement.kind === 'import') {
        const { module, name, alias } = statement;
        if (name === undefined && alias === undefined) return;
        if (name === '*') return;
        aliases.set(alias ?? name ?? module, name === undefined ? module : `${module}.${name}`);
      } else if (statement.kind === 'assign' && statement.operator === undefined) {
        const [target] = statement.targets;
        if (target?.kind !== 'name' || !/^(?:name|attribute)$/.test(statement.value.kind)) return;
        const value = dottedName(statement.value, aliases);
        if (value !== undefined && value.includes('.') && !aliases.has(target.name))
          aliases.set(target.name, value);
      }
    },
  });
  return aliases;
}

/** Reads the facts of one parsed text. Names are resolved file-wide, without regard to scope. */
export function extractFacts(tree: SyntaxTree): FileFacts {
  const aliases = collectAliases(tree);
  const imports: ImportFact[] = [];
  const calls: CallFact[] = [];
  const strings: StringFact[] = [];
  const definitions: string[] = [];
  const alone = new Set<Expression>();
  const line = (at: number): number => lineAt(tree.lines, at);
  walk(tree.body, {
    statement: (statement, place) => {
      if (statement.kind === 'expression') alone.add(statement.value);
      if (statement.kind === 'import') {
        const name =
          statement.name === undefined ? statement.module : `${statement.module}.${statement.name}`;
        imports.push({ name, line: line(statement.at), place });
      } else if (statement.kind === 'function' || statement.kind === 'class')
        definitions.push(statement.name);
    },
    expression: (expression, place) => {
      const { at } = expression;
      if (expression.kind === 'text') strings.push({ text: expression.text, line: line(at), place });
      if (expression.kind !== 'call') return;
      const name = dottedName(expression.called, aliases);
      if (name !== undefined) {
        const isStatement = alone.has(expression);
        calls.push({ name, line: line(at), place, args: expression.args, isStatement });
      }
    },
  });
  return { imports, calls, strings, definitions, errors: tree.errors };
}

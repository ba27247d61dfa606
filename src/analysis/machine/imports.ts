import { isLater, type ImportStatement } from '../../python/syntax.js';
import { textValue } from '../values/constants.js';
import { executeAll } from './execute.js';
import { invoke } from './invoke.js';
import type { Frame } from './machine-parts.js';
import { type Scope, type Unit, UNKNOWN, type Value } from '../values/value.js';
import { bind, reference } from './names.js';
import { sight } from './sight.js';

/** Runs a module of the package once and gives its names. */
export function runModule(unit: Unit, frame: Frame): Scope {
  const { modules } = frame.machine;
  const known = modules.get(unit.path);
  if (known !== undefined) return known;
  const scope: Scope = { names: new Map(), stars: [], unit, returns: [] };
  modules.set(unit.path, scope);
  executeAll(unit.tree.body, { ...frame, scope, isConditional: false });
  return scope;
}

/** A module that is no part of the package, but was written by it to a file of that name: what stands there runs. */
function importWritten(module: string, frame: Frame, at: number): void {
  const { machine } = frame;
  if (machine.files.written.length === 0) return;
  const name = `${module.slice(module.lastIndexOf('.') + 1)}.py`;
  const file = machine.files.written.find(({ path = '' }) => path === name || path.endsWith(`/${name}`));
  if (file === undefined || (file.text === undefined && file.labels.size === 0)) return;
  const { labels, steps, host, text } = file;
  const code = { ...UNKNOWN, labels, steps, ...(host && { host }), ...(text !== undefined && { text }) };
  machine.outside.call({ name: 'builtins.exec', args: [code], keywords: new Map(), at, frame });
}

/** The value of a module by its dotted name: one of the package, or a reference to something outside. */
export function importModule(module: string, frame: Frame, at = 0): Value {
  const unit = frame.machine.resolve(frame.scope.unit.path, module, frame.reach);
  if (unit !== undefined) return { ...UNKNOWN, module: runModule(unit, frame) };
  importWritten(module, frame, at);
  const { shipped } = frame.machine;
  const native = shipped.isPlain ? shipped.findNative(frame.scope.unit.path, module) : undefined;
  if (native !== undefined)
    sight(frame, 0, {
      behaviour: 'loads-native',
      name: 'import',
      labels: new Set(['shipped']),
      steps: [],
      text: native,
    });
  return reference(module);
}

/**
 * A name of a module, or what its `__getattr__` (PEP 562) makes of it. One whose words say that it has no part in anything
 * is left alone: it looks up what is loaded late, and stands for all of that.
 */
export function moduleMember({ names }: Scope, name: string, frame: Frame): Value | undefined {
  const known = names.get(name);
  const computed = names.get('__getattr__')?.callable;
  if (known !== undefined || computed?.node.kind !== 'function' || name.startsWith('__')) return known;
  return isLater(computed.node.body) ? undefined : invoke(computed, [textValue(name)], new Map(), frame);
}

/** Parts of a dotted name that are followed. */
const MOST_PARTS = 40;

function importDotted(statement: ImportStatement, frame: Frame): void {
  const { module, alias } = statement;
  const value = importModule(module, frame, statement.at);
  if (alias !== undefined) {
    bind(frame.scope, alias, value);
    return;
  }
  const [first = module, ...rest] = module.split('.', MOST_PARTS);
  const top = rest.length === 0 ? value : importModule(first, frame);
  let owner = top;
  let path = first;
  for (const segment of rest) {
    path = `${path}.${segment}`;
    const next = path === module ? value : importModule(path, frame);
    if (owner.module !== undefined && next.module !== undefined) owner.module.names.set(segment, next);
    owner = next;
  }
  bind(frame.scope, first, top);
}

/** Binds what an import statement brings in, running modules of the package as Python would. */
export function executeImport(statement: ImportStatement, frame: Frame): void {
  const { module, name } = statement;
  if (name === undefined) {
    importDotted(statement, frame);
    return;
  }
  const from = importModule(module, frame, statement.at);
  if (name === '*') {
    if (from.module === undefined) frame.scope.stars.push(module);
    else for (const [key, value] of from.module.names) bind(frame.scope, key, value);
    return;
  }
  const joined = module.endsWith('.') ? `${module}${name}` : `${module}.${name}`;
  const member = from.module === undefined ? undefined : moduleMember(from.module, name, frame);
  bind(frame.scope, statement.alias ?? name, member ?? importModule(joined, frame));
}

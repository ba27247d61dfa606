import { setField } from '../values/changes.js';
import { lineOf } from './class-line.js';
import type { Call } from './machine-parts.js';
import { type Scope, UNKNOWN, type Callable, type Value } from '../values/value.js';

/** The object or class that the code in a scope works for. */
function selfOf(scope: Scope | undefined): Value | undefined {
  if (scope === undefined) return undefined;
  return scope.names.get('self') ?? scope.names.get('cls') ?? selfOf(scope.parent);
}

/** The class in whose body the function of a scope was defined. */
function definedIn(scope: Scope | undefined, line: readonly Callable[]): Callable | undefined {
  if (scope === undefined) return undefined;
  return line.find(({ members }) => members === scope) ?? definedIn(scope.parent, line);
}

/** `super()` and `super(C, self)`: an object as the bases of a class see it. */
export function superOf({ args: [given, of], frame }: Call): Value | undefined {
  const self = of ?? selfOf(frame.scope);
  if (self === undefined) return undefined;
  const own = self.type ?? self.callable;
  const type = given?.callable ?? definedIn(frame.scope, own === undefined ? [] : lineOf(own));
  if (type === undefined || type.node.kind !== 'class') return self;
  const members: Scope = { ...type.scope, names: new Map(), stars: [], returns: [] };
  const seen: Callable = { node: type.node, scope: type.scope, members, bases: type.bases ?? [], self };
  return self.type === undefined ? { ...self, callable: seen } : { ...self, type: seen };
}

/** The first class from outside that a class derives from. */
export function outerBase(type: Callable | undefined): string | undefined {
  const line = type === undefined ? [] : lineOf(type);
  for (const { bases = [] } of line) for (const { ref } of bases) if (ref !== undefined) return ref;
  return undefined;
}

/** Under which an object of the package remembers what its base was opened for. */
const OPENED = '[opened]';

/** Notes the host that the part of an object which is not of the package was opened for. */
export function noteOpened(object: Value | undefined, host: string | undefined): void {
  const { fields } = object?.type?.self ?? object ?? UNKNOWN;
  if (host !== undefined && fields !== undefined) setField(fields, OPENED, { ...UNKNOWN, host });
}

/** The literal host that an object was opened for, be it by a class it derives from. */
export function openedHost(object: Value | undefined): string | undefined {
  return object?.host ?? object?.fields?.get(OPENED)?.host;
}

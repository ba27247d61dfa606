import { boundTo, memberOf } from './attributes.js';
import type { Reach } from '../../model/finding.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
import type { Python } from '../../python/parser.js';
import type { PlugIn } from '../reading/plug-ins.js';
import { asPython } from './recipe-command.js';
import { isUnasked } from '../values/reach.js';
import { NO_KEYWORDS, UNKNOWN, type Callable, type Scope, type Unit, type Value } from '../values/value.js';
import { COMMAND_METHODS } from '../facts/command-methods.js';
import { markDropped } from './answers.js';
import { withDownloadTraits } from './checked-downloads.js';
import { createMachine, rootFrame } from './create-machine.js';
import { executeAll } from './execute.js';
import { asksFor, credentialsOf, freshObject } from './fresh-object.js';
import { callImplicit } from './implicit-methods.js';
import { runModule } from './imports.js';
import { invoke } from './invoke.js';
import { PARSE_COST } from './layers.js';
import { interestIn, interestOf, isLive, moduleOf, type Interest } from './live-functions.js';
import type { Frame, Machine, Outside } from './machine-parts.js';
import type { Sighting } from './sighting.js';
import type { PackageSources } from './package-sources.js';
import { onTheSide, spend } from './spend.js';
import { leftOut } from './version-tests.js';
import { outerBase } from './super-calls.js';
import { callUnknown } from './unknown-callers.js';

export interface PackageRun {
  readonly sightings: readonly Sighting[];
  /** Files that run unasked and were not followed to their end: what they do was not judged. */
  readonly cut: readonly string[];
  /** What code that builds the package told of what is installed. */
  readonly setups: readonly SetupArguments[];
  /** Archives that its code imports from or has installed. */
  readonly mounted: readonly string[];
}

/** Evaluations that what has to be called may cost, and all its loops over many items. */
const CALLED_BUDGET = 500_000;
const CALLED_LOOPS = 250_000;
/** Evaluations that importing files may cost which are read for what they call. */
const CALLERS_BUDGET = 200_000;

/**
 * What takes nothing from its caller comes first, then what stands last: helpers stand before what calls them, and are
 * then known with the arguments they really get.
 */
function callersFirst(callables: readonly Callable[]): Callable[] {
  const asks = ({ node }: Callable): number =>
    node.kind === 'class' ? 0 : Number(node.parameters.some(({ name }) => name !== 'self' && name !== 'cls'));
  return [...callables].reverse().sort((a, b) => asks(a) - asks(b));
}

/** What is of interest to a function; one that a function elsewhere made, such as a decorator, sees what is there. */
function around({ scope }: Callable, module: Scope, interests: readonly Interest[]): readonly Interest[] {
  if (scope.parent === undefined || scope.unit.path === module.unit.path) return interests;
  return [...interests, interestOf(scope.names), interestOf(moduleOf(scope).names)];
}

/** Calls what nothing called yet and what matters: functions, and the methods of a fresh object of every class. */
function callTheRest(scope: Scope, frame: Frame, more: readonly Interest[] = []): void {
  const interest = interestOf(scope.names);
  for (const callable of callersFirst([...scope.names.values()].flatMap(({ callable: one }) => one ?? []))) {
    // What another module defines is called there, but for a function that it made for this one.
    if (callable.scope.unit.path !== scope.unit.path && callable.scope.parent === undefined) continue;
    const { node } = callable;
    if (node.kind === 'class') callLiveMethods(callable, frame, [interest, ...more]);
    else if (
      !frame.machine.calls.memo.has(node) &&
      (node.kind === 'lambda' || isLive(node, around(callable, scope, [interest, ...more])))
    )
      spend(frame, () => {
        callUnknown(callable, frame);
      });
  }
}

/**
 * What `__init__` leaves in the object decides which of the other methods are worth following; where one of them is, it is
 * followed itself, for what it was given.
 */
function callLiveMethods(type: Callable, frame: Frame, module: readonly Interest[]): void {
  const names: ReadonlyMap<string, Value> = type.members?.names ?? new Map<string, Value>();
  const members = interestOf(names);
  let interests = [...module, members];
  let isMade = false;
  callMethods(type, frame, (_name, method, self) => {
    const { node } = method;
    if (node.kind !== 'function') return true;
    if (node.name !== '__init__' && !isMade) {
      isMade = true;
      interests = [...interests, interestOf(self.fields ?? new Map<string, Value>())];
    }
    const isWorth = (one: Callable | undefined): boolean =>
      one?.node.kind === 'function' && isLive(one.node, around(one, type.scope, interests));
    return (
      isWorth(method) ||
      (node.name === '__init__' && [...names.values()].some((one) => isWorth(one.callable)))
    );
  });
}

type Chosen = (name: string, method: Callable, self: Value) => boolean;

function callMethods(type: Callable, frame: Frame, chosen: Chosen): void {
  if (frame.machine.calls.spared.has(type.node) && isUnasked(frame.reach)) return;
  const self = freshObject(type);
  const own = [...(type.members?.names.entries() ?? [])];
  const inherited = type.members?.names.has('__init__') === true ? undefined : memberOf(type, '__init__');
  const methods = [...own, ...(inherited === undefined ? [] : [['__init__', inherited] as const])].sort(
    ([a], [b]) => Number(b === '__init__') - Number(a === '__init__'),
  );
  for (const [name, { callable: method }] of methods) {
    if (method === undefined || method.node.kind === 'class' || !chosen(name, method, self)) continue;
    const wasCalled = name !== '__init__' && frame.machine.calls.memo.has(method.node);
    if (wasCalled && !asksFor(method.node, credentialsOf(self))) continue;
    spend(frame, () => {
      callUnknown(boundTo(self, method, type), frame);
    });
  }
}

/** Methods of the classes of a build that are called without its own code doing so. */
const HOOKS: ReadonlySet<string> = new Set([
  ...COMMAND_METHODS,
  ...['__init__', '__new__', '__del__'],
  // hatch's build, metadata and version hooks
  ...['initialize', 'finalize', 'clean', 'update', 'dependencies', 'get_version_data'],
]);
const BACKEND_HOOKS = /^(?:build_|get_requires_for_|prepare_metadata_|pdm_build_|build$|dynamic_metadata)/;

/** Hooks that pytest or a Jupyter server calls by their names; those at the end of a run report it to where options say. */
const PLUGIN_HOOKS = /^_?load_jupyter_server_extension$|^pytest_(?!unconfigure$|terminal_summary$)\w+$/;

/** Started beside the module that starts them: they see what it does later. */
function runStarted(frame: Frame): void {
  for (const { callable, args, keywords = NO_KEYWORDS, ...how } of frame.machine.pending.started.splice(0)) {
    frame.machine.calls.memo.delete(callable.node);
    spend(frame, () => {
      invoke(callable, args, keywords, { ...frame, ...how, isStarted: true, isQuiet: true });
    });
  }
}

/** What code outside was handed by functions that were followed, as it may call it one day. */
function callRegistered(frame: Frame): void {
  for (const callable of frame.machine.pending.registered.splice(0))
    if (!frame.machine.calls.memo.has(callable.node))
      spend(frame, () => {
        callUnknown(callable, { ...frame, isRegistered: true });
      });
}

function runEntry(unit: Unit, frame: Frame): void {
  spend(frame, () => {
    runModule(unit, frame);
  });
  runStarted(frame);
  const scope = frame.machine.modules.get(unit.path);
  if (scope === undefined || !isUnasked(frame.reach)) return;
  for (const [name, { callable, type }] of scope.names) {
    // `build-backend = "module:object"` (PEP 517)
    if (frame.reach === 'install' && type?.scope.unit.path === unit.path)
      callMethods(type, frame, (method) => BACKEND_HOOKS.test(method));
    if (callable === undefined || callable.scope.unit.path !== unit.path) continue;
    // Every start of a project calls it.
    if (callable.node.kind === 'class' && outerBase(callable) === 'django.apps.AppConfig')
      callMethods(callable, frame, (method) => method === 'ready');
    if (PLUGIN_HOOKS.test(name) && callable.node.kind === 'function')
      spend(frame, () => {
        callUnknown(callable, frame);
      });
    if (frame.reach !== 'install') continue;
    if (callable.node.kind === 'class') callMethods(callable, frame, (method) => HOOKS.has(method));
    else if (BACKEND_HOOKS.test(name))
      spend(frame, () => {
        callUnknown(callable, frame);
      });
  }
}

/** What a tool does with a plug-in: a class is made and its methods are called, a function is called. */
function runPlugIn({ module, object }: PlugIn, { map }: PackageSources, machine: Machine): void {
  const path = map.resolve('', module);
  const scope = path === undefined ? undefined : machine.modules.get(path);
  if (scope === undefined) return;
  const frame = rootFrame(machine, scope.unit, 'import');
  const named = object
    .split('.')
    .reduce<Value | undefined>(
      (owner, name) => (owner?.callable?.members ?? owner?.module ?? scope).names.get(name),
      UNKNOWN,
    )?.callable;
  if (named?.node.kind === 'class') callMethods(named, frame, () => true);
  else if (named !== undefined)
    spend(frame, () => {
      callUnknown(named, frame);
    });
  runStarted(frame);
}

/** A line of a file that is no Python itself, and runs as such. */
interface Line {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

function runLines(machine: Machine, lines: readonly Line[], reach: Reach): void {
  for (const { path, line, text } of lines) {
    machine.budget.left -= PARSE_COST;
    if (machine.budget.left <= 0) {
      machine.files.cut.add(path);
      return;
    }
    const tree = machine.python.parse(text);
    if ('code' in tree) continue;
    const unit: Unit = {
      path,
      tree: { ...tree, lines: Array.from({ length: line }, () => 0) },
      layer: 0,
      outerLine: line,
    };
    const frame = rootFrame(machine, unit, reach);
    spend(frame, () => {
      executeAll(tree.body, frame);
    });
    runStarted(frame);
  }
}

/** What has to be called, of all modules. */
function callAll(machine: Machine, paths: ReadonlySet<string>, more: readonly Interest[]): void {
  for (const path of paths) {
    const scope = machine.modules.get(path);
    if (scope?.unit.layer !== 0) continue;
    const frame = rootFrame(machine, scope.unit, 'call');
    callTheRest(scope, frame, more);
    runStarted(frame);
    callRegistered(frame);
  }
}

/** Reads files that were of no interest before and call functions of these names, and runs what an import of them runs. */
function runCallers(
  machine: Machine,
  sources: PackageSources,
  names: ReadonlySet<string>,
  when: 'anywhere' | 'import',
): string[] {
  if (names.size === 0) return [];
  const paths = sources.callersOf(names, when).map(({ path }) => path);
  onTheSide(machine, CALLERS_BUDGET, () => {
    for (const path of paths) {
      const unit = machine.unitAt(path, 'import');
      if (unit !== undefined) runEntry(unit, rootFrame(machine, unit, 'import'));
    }
  });
  return paths;
}

/**
 * Runs a package in the abstract: what the installer, the interpreter's start and an import would run, soonest first,
 * then every function nobody called. Nothing of the package is executed.
 */
export function runPackage(python: Python, outside: Outside, sources: PackageSources): PackageRun {
  const machine = createMachine(python, outside, sources);
  runLines(machine, sources.startLines, 'start');
  for (const { path, reach } of sources.files) {
    const unit = machine.unitAt(path, reach);
    if (unit === undefined || reach === 'never') continue;
    runEntry(reach === 'install' ? { ...unit, isMain: true } : unit, rootFrame(machine, unit, reach));
  }
  const recipes = sources.recipes.map((one) => ({ ...one, text: asPython(one) }));
  runLines(machine, recipes, 'install');
  for (const plugIn of sources.plugIns) runPlugIn(plugIn, sources, machine);
  callImplicit(machine);
  machine.budget.left = CALLED_BUDGET;
  machine.budget.loops = Math.min(machine.budget.loops, CALLED_LOOPS);
  const inOrder = [...sources.files.map(({ path }) => path), ...machine.modules.keys()];
  const paths = new Set(inOrder);
  callAll(machine, paths, []);
  const { contacting, senders } = machine.calls;
  const importing = runCallers(machine, sources, contacting, 'import');
  const sending = runCallers(machine, sources, senders, 'anywhere');
  if (senders.size > 0)
    callAll(machine, new Set([...paths, ...importing, ...sending]), [interestIn(senders)]);
  const withAnswer = markDropped(machine.calls.answers);
  const sightings = [...machine.sightings.values()].map((one) =>
    withDownloadTraits(withAnswer(one), machine),
  );
  return {
    sightings,
    cut: [...new Set([...machine.files.cut, ...leftOut(machine)])],
    setups: machine.files.setups,
    mounted: [...machine.files.mounted],
  };
}

import { BUILD_COMMANDS, COMMAND_METHODS } from '../facts/command-methods.js';
import { findPackages } from './found-packages.js';
import { readSetup } from './setup-arguments.js';
import { attributeOf } from '../machine/attributes.js';
import { invoke } from '../machine/invoke.js';
import { sight } from '../machine/sight.js';

import type { Call, Frame } from '../machine/machine-parts.js';
import { NO_KEYWORDS, UNKNOWN, type Callable, type Value } from '../values/value.js';

/** A name that is not known may be any. */
const isOfBuild = (command: string): boolean => command.startsWith('\0') || BUILD_COMMANDS.test(command);

/** Calls those methods of an object that its own class has. */
function callMethods(object: Value, names: readonly string[], frame: Frame): void {
  for (const name of names) {
    const { callable } = attributeOf(object, name, frame);
    if (callable !== undefined) invoke(callable, [], NO_KEYWORDS, frame);
  }
}

/** What a class itself says of its methods: which of them a distribution is asked for differs from version to version. */
const ownMethods = ({ members }: Callable): readonly string[] =>
  [...(members?.names.keys() ?? [])].filter((name) => !name.startsWith('__'));

/** Files that are placed where something starts them. */
function noteAutostart({ keywords, frame, at, name }: Call): void {
  const places = (keywords.get('data_files')?.items ?? []).flatMap(({ items }) => items?.[0] ?? []);
  for (const { labels, steps, text } of places)
    if (labels.has('autostart-path'))
      sight(frame, at, { behaviour: 'writes-autostart', name, labels, steps, text });
}

/** The commands handed to `setup` run their methods when pip builds, and so does the distribution they belong to. */
function setUp(call: Call): undefined {
  const { keywords, frame } = call;
  if (frame.reach === 'install') {
    noteSetup(call);
    noteAutostart(call);
  }
  for (const [command, made] of keywords.get('cmdclass')?.entries ?? []) {
    const { callable } = made;
    // `type(name, bases, methods)`
    if (callable === undefined && isOfBuild(command)) callMethods(made, COMMAND_METHODS, frame);
    if (callable?.node.kind !== 'class') continue;
    if (!isOfBuild(command)) {
      frame.machine.calls.spared.add(callable.node);
      continue;
    }
    callMethods(invoke(callable, [], NO_KEYWORDS, frame), COMMAND_METHODS, frame);
  }
  const { callable: distribution } = keywords.get('distclass') ?? UNKNOWN;
  if (distribution?.node.kind === 'class')
    callMethods(invoke(distribution, [], NO_KEYWORDS, frame), ownMethods(distribution), frame);
}

/** A build calls it once; what it copies is noted there too. */
const MOST_SETUPS = 300;

function noteSetup(call: Call): void {
  const { setups, cut } = call.frame.machine.files;
  if (setups.length <= MOST_SETUPS) setups.push(readSetup(call));
  // What further ones tell is not read: the build is not judged to its end.
  else cut.add(call.frame.scope.unit.path);
}

/** Calls that tell a build what is installed, and those by which that is found. */
export const SETUP_CALLS: Readonly<Record<string, (call: Call) => Value | undefined>> = {
  ...Object.fromEntries(
    [
      'setuptools',
      'distutils.core',
      'setuptools.distutils.core',
      'setuptools._distutils.core',
      'numpy.distutils.core',
      'skbuild',
    ].map((module) => [`${module}.setup`, setUp]),
  ),
  'setuptools.find_packages': findPackages(false),
  'setuptools.PackageFinder.find': findPackages(false),
  'setuptools.discovery.PackageFinder.find': findPackages(false),
  'setuptools.find_namespace_packages': findPackages(true),
  'setuptools.PEP420PackageFinder.find': findPackages(true),
  'setuptools.discovery.PEP420PackageFinder.find': findPackages(true),
};

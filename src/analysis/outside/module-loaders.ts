import { folderOf } from '../reading/package-map.js';
import { siteOf, type Call } from '../machine/machine-parts.js';
import { runModule } from '../machine/imports.js';
import { parseLayer } from '../machine/layers.js';
import { type Unit, UNKNOWN, wholeText, type Value } from '../values/value.js';
import { installedPath } from '../machine/shipped-files.js';
import { sight } from '../machine/sight.js';
import { noteMounted } from './mounted-archives.js';
import { fileNamedIn, shippedContent } from './written-files.js';
import { blend } from '../values/blend.js';

/** A module loaded by the path of its file: it runs as if it had been imported. */
function loadByPath(path: Value | undefined, call: Call): Value | undefined {
  const { machine, reach } = call.frame;
  const found = path?.text === undefined ? undefined : machine.shipped.find(path.text, siteOf(call.frame));
  if (found === undefined) noteWritten(path, call);
  else noteMounted(path?.text, call);
  const unit = found === undefined ? undefined : (machine.unitAt(found, reach) ?? unnamed(found, path, call));
  return unit === undefined ? undefined : { ...UNKNOWN, module: runModule(unit, call.frame) };
}

/** A module that code wrote before it is loaded runs what it was made of. */
function noteWritten(path: Value | undefined, call: Call): void {
  const file = path === undefined ? undefined : fileNamedIn([path], call);
  if (file === undefined || file.labels.size === 0) return;
  const { host, labels, steps } = file;
  sight(call.frame, call.at, {
    behaviour: 'runs-code',
    name: call.name,
    labels,
    steps,
    host,
    text: path?.text,
  });
}

/** A file that holds Python and does not say so in its name. */
function unnamed(found: string, path: Value | undefined, call: Call): Unit | undefined {
  const unit = parseLayer(shippedContent(path, false, call), call.at, call.frame);
  return unit === undefined ? undefined : { ...unit, path: found, layer: 0 };
}

const ARCHIVE = /\.(?:zip|egg|whl|pyz|bin|dat|tmp)$/i;

/** Whether a file was written of what had to be decoded; what was fetched to build with is another matter. */
function isDecoded(path: Value, call: Call): boolean {
  const file = fileNamedIn([path], call);
  return file?.labels.has('decoded') === true && !file.labels.has('network');
}

/** `sys.path.insert(0, folder)`, `__path__.append(folder)`: modules are found there from now on. */
const addRoot = (call: Call): Value | undefined => {
  const given = call.args.at(-1);
  for (const item of given?.items ?? []) addRoot({ ...call, args: [item] });
  const text = given?.text;
  const { machine } = call.frame;
  const folder = text === undefined ? undefined : machine.shipped.findFolder(text, siteOf(call.frame));
  if (folder !== undefined && machine.roots.length < 20) machine.roots.push(folder);
  if (folder === undefined) noteMounted(text, call);
  // An archive that was put together before modules are found in it.
  if (given !== undefined && ARCHIVE.test(text ?? '') && isDecoded(given, call)) noteWritten(given, call);
  return undefined;
};

/** A data file of a package, by package and relative path. */
function resource(call: Call): Value {
  const [owner, name] = call.args;
  const module = owner?.module?.unit.path ?? resolved(wholeText(owner), call) ?? call.frame.scope.unit.path;
  const inside = name?.text ?? wholeText(call.keywords.get('resource'));
  return blend([], { text: installedPath(folderOf(module) + (inside ?? '')) });
}

function resolved(name: string | undefined, call: Call): string | undefined {
  const { machine, scope, reach } = call.frame;
  return name === undefined ? undefined : machine.resolve(scope.unit.path, name, reach)?.path;
}

/** Ways to reach code and data of the package other than `import`. */
export const MODULE_LOADERS: Readonly<Record<string, (call: Call) => Value | undefined>> = {
  'importlib.util.spec_from_file_location': (call) =>
    loadByPath(call.args[1] ?? call.keywords.get('location'), call),
  'importlib.machinery.SourceFileLoader': (call) => loadByPath(call.args[1], call),
  'runpy.run_path': (call) => loadByPath(call.args[0] ?? call.keywords.get('path_name'), call),
  'runpy.run_module': (call) => {
    const { machine, scope, reach } = call.frame;
    const unit = machine.resolve(scope.unit.path, wholeText(call.args[0]) ?? '', reach);
    return unit === undefined ? undefined : { ...UNKNOWN, module: runModule(unit, call.frame) };
  },
  'sys.path.insert': addRoot,
  'sys.path.append': addRoot,
  'sys.path.extend': addRoot,
  'zipimport.zipimporter': addRoot,
  'pkg_resources.working_set.add_entry': addRoot,
  'site.addsitedir': addRoot,
  '__path__.insert': addRoot,
  '__path__.append': addRoot,
  'imp.load_source': (call) => loadByPath(call.args[1], call),
  'imp.load_module': (call) => loadByPath(call.args[2], call),
  'importlib.util.module_from_spec': ({ args: [spec] }) => (spec?.module === undefined ? undefined : spec),
  'pkg_resources.resource_filename': resource,
  'importlib.resources.files': resource,
  'importlib.resources.path': resource,
  'pkgutil.get_data': (call) => shippedContent(resource(call), true, call),
  'pkg_resources.resource_string': (call) => shippedContent(resource(call), true, call),
  'importlib.resources.read_binary': (call) => shippedContent(resource(call), true, call),
  'importlib.resources.read_text': (call) => shippedContent(resource(call), false, call),
};

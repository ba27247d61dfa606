import type { Call } from './calls.js';
import { runModule } from './imports.js';
import { installedPath } from './shipped-files.js';
import { shippedContent } from './written-files.js';
import { UNKNOWN, blend, wholeText, type Value } from './value.js';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A module loaded by the path of its file: it runs as if it had been imported. */
function loadByPath(path: Value | undefined, call: Call): Value | undefined {
  const { machine, scope, reach } = call.frame;
  const found = path?.text === undefined ? undefined : machine.shipped.find(path.text, scope.unit.path);
  const unit = found === undefined ? undefined : machine.unitAt(found, reach);
  return unit === undefined ? undefined : { ...UNKNOWN, module: runModule(unit, call.frame) };
}

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

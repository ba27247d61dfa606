import type { Call } from '../machine/machine-parts.js';
import { parseJson, parseToml } from '../values/data-formats.js';
import type { Value } from '../values/value.js';
import { shippedContent } from './written-files.js';

/** Reads a file of the package that was opened: what stands in it was fixed when the package was packed. */
const readBy =
  (parse: (values: readonly Value[]) => Value | undefined) =>
  (call: Call): Value | undefined => {
    const [opened] = call.args;
    if (opened === undefined) return undefined;
    const content = opened.ref === 'builtins.open()' ? shippedContent(opened, false, call) : opened;
    return content === undefined ? undefined : parse([content]);
  };

/** Settings that a package brings along, addresses among them. */
export const SHIPPED_SETTINGS: Readonly<Record<string, (call: Call) => Value | undefined>> = {
  'json.load': readBy(parseJson),
  'tomllib.load': readBy(parseToml),
  'tomli.load': readBy(parseToml),
  'toml.load': readBy(parseToml),
};

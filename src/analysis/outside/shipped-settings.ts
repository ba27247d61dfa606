import { replace } from '../machine/assign.js';
import { placeFrame, type Call } from '../machine/machine-parts.js';
import { parseCsv, parseJson, parseNamedCsv, parseToml } from '../values/data-formats.js';
import { blend } from '../values/blend.js';
import { textValue } from '../values/constants.js';
import { parseIni, parseYaml } from '../values/settings-text.js';
import { UNKNOWN, wholeText, type Value } from '../values/value.js';
import { shippedContent } from './written-files.js';

/** Reads a file of the package that was opened: what stands in it was fixed when the package was packed. */
const readBy =
  (parse: (values: readonly Value[]) => Value | undefined) =>
  (call: Call): Value | undefined => {
    const [opened] = call.args;
    if (opened === undefined) return undefined;
    const content = opened.ref === 'builtins.open()' ? shippedContent(opened, false, call) : opened;
    if (content === undefined) return undefined;
    // What is too long to be read keeps where it comes from.
    return content.text === undefined && content.labels.has('shipped') ? blend([content]) : parse([content]);
  };

/** `parser.read(path)`, `parser.read_string(text)`: the parser holds what stands there from now on. */
const readInto =
  (isText: boolean) =>
  (call: Call): Value | undefined => {
    const { receiver, place } = call;
    const [given] = call.args;
    const parsed = (given?.items ?? [given]).flatMap((source) => {
      const content = isText ? source : shippedContent(source, false, call);
      return (content === undefined ? undefined : parseIni([content])) ?? [];
    });
    if (parsed.length === 0 || receiver === undefined || place === undefined) return undefined;
    const entries = new Map([receiver, ...parsed].flatMap((one) => [...(one.entries ?? [])]));
    replace(place, { ...receiver, entries }, placeFrame(call));
    return UNKNOWN;
  };

/** `parser.get(section, key)` */
const settingOf = ({ receiver, args: [section, key] }: Call): Value | undefined =>
  receiver?.entries?.get(wholeText(section) ?? '')?.entries?.get((wholeText(key) ?? '').toLowerCase());

/** `parser.sections()` */
const sectionsOf = ({ receiver }: Call): Value | undefined =>
  receiver?.entries === undefined
    ? undefined
    : {
        ...UNKNOWN,
        items: [...receiver.entries.keys()]
          .filter((name) => name !== 'DEFAULT')
          .map((name) => textValue(name)),
      };

const PARSERS = ['ConfigParser', 'RawConfigParser', 'SafeConfigParser'].map(
  (name) => `configparser.${name}()`,
);

/** Settings that a package brings along, addresses among them. */
export const SHIPPED_SETTINGS: Readonly<Record<string, (call: Call) => Value | undefined>> = {
  'json.load': readBy(parseJson),
  'csv.reader': readBy(parseCsv),
  'csv.DictReader': readBy(parseNamedCsv),
  'tomllib.load': readBy(parseToml),
  'tomli.load': readBy(parseToml),
  'toml.load': readBy(parseToml),
  ...Object.fromEntries(
    ['load', 'safe_load', 'full_load', 'unsafe_load'].map((name) => [`yaml.${name}`, readBy(parseYaml)]),
  ),
  ...Object.fromEntries(
    PARSERS.flatMap((parser) => [
      [`${parser}.read`, readInto(false)],
      [`${parser}.read_file`, readInto(false)],
      [`${parser}.read_string`, readInto(true)],
      [`${parser}.get`, settingOf],
      [`${parser}.sections`, sectionsOf],
    ]),
  ),
};

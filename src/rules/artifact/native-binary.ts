import type { ArtifactRule } from './artifact-rule.js';

const MAGIC: readonly (readonly [string, RegExp])[] = [
  ['ELF', /^\x7fELF/],
  ['Windows PE', /^MZ/],
  ['Mach-O', /^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/],
  ['Java archive or class', /^\xca\xfe\xba\xbe\x00\x00/],
];
const TEXT =
  /\.(?:py|pyi|txt|md|rst|json|toml|cfg|html?|css|js|ts|c|h|cpp|pyx|pxd|ya?ml|svg|png|jpe?g|gif|pem|mo|po|csv)$/i;

/** Native programs and libraries: depsec cannot read what they do. */
export const nativeBinary: ArtifactRule = {
  doc: {
    id: 'native-binary',
    title: 'Contains native code',
    why: 'Machine code is opaque to depsec. Most compiled extensions are honest; this only says what was not read.',
    remedy: 'Nothing, unless the package has no reason to ship native code.',
    example: 'pkg/_speedups.so',
    technique: 'T1027.002',
  },
  severity: 'INFO',
  match: (view) =>
    view.paths
      .filter((path) => !TEXT.test(path))
      .flatMap((path) => {
        const head = Buffer.from(view.head(path)).toString('latin1', 0, 8);
        const found = MAGIC.find(([, magic]) => magic.test(head));
        return found === undefined ? [] : [{ path, text: found[0] }];
      }),
};

import type { ArtifactRule } from './artifact-rule.js';
import { nativeKind } from './program-magic.js';

const TEXT =
  /\.(?:py|pyi|txt|md|rst|json|toml|cfg|html?|css|js|ts|c|h|cpp|pyx|pxd|ya?ml|svg|png|jpe?g|gif|pem|mo|po|csv)$/i;

/** Native programs and libraries: depsec cannot read what they do. */
export const nativeBinary: ArtifactRule = {
  doc: {
    id: 'native-binary',
    title: 'Contains native code',
    why: 'depsec cannot read machine code. Most compiled extensions are honest; this only says what was not read.',
    remedy: 'Nothing, unless the package has no reason to ship native code.',
    example: 'pkg/_speedups.so',
    technique: 'T1027.002',
  },
  severity: 'INFO',
  match: (view) =>
    view.paths
      .filter((path) => !TEXT.test(path))
      .flatMap((path) => {
        const found = nativeKind(view.head(path));
        return found === undefined ? [] : [{ path, text: found }];
      }),
};

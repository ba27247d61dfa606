import type { ArtifactRule } from './artifact-rule.js';
import { nativeKind } from './program-magic.js';

const HARMLESS =
  /\.(?:txt|md|rst|json|toml|cfg|ini|csv|html?|css|ya?ml|svg|png|jpe?g|gif|ico|bmp|webp|mp3|wav|ttf|woff2?|pdf)$/i;

/** A file, or the artifact itself, that is not what its suffix says. */
export const suffixLies: ArtifactRule = {
  doc: {
    id: 'suffix-lies',
    title: 'Is not what its suffix says',
    why: 'Some programs go by the name of a file, others by its content. Native code named like a picture or text is meant to be overlooked.',
    remedy: 'Do not install the package.',
    example: 'pkg/logo.png, which is a Windows program',
    technique: 'T1036.008',
  },
  severity: 'LOW',
  match: (view) => [
    ...(view.openedAs === undefined
      ? []
      : [{ path: '', text: `the archive is ${view.openedAs}, which its name does not say` }]),
    ...view.paths
      .filter((path) => HARMLESS.test(path))
      .flatMap((path) => {
        const kind = nativeKind(view.head(path));
        return kind === undefined || (kind === 'Windows PE' && !isWindowsProgram(view.head(path)))
          ? []
          : [{ path, text: `${path.slice(path.lastIndexOf('/') + 1)} is ${kind}` }];
      }),
  ],
};

/** `MZ` begins words too: the header's own length, and the zeros in it, tell a program. */
function isWindowsProgram(head: Uint8Array): boolean {
  return head.length > 0x40 && head.subarray(0, 0x40).includes(0);
}

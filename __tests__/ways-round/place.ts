import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildableSdist } from '../support/buildable-project.js';
import { listen, type Listening } from '../support/listen.js';
import { startIndex, type LoopbackIndex, type OfferedFile } from '../support/loopback-index.js';
import { BLOCKED_CODE, dynamicSdist, offered, wheel } from '../support/own-packages.js';
import { makeProject } from '../support/run-audit.js';
import { writeFiles } from '../support/write-files.js';

/** What no server, child or message may get to know. */
export const SECRET = 'secret-4711';

/** Whether a case means harm, or does the same for honest reasons. */
export type Intent = 'attack' | 'twin';

/** Code that leaves the marker when it is run; on attacks beside code that no reviewer lets pass. */
export function markingCode(marker: string, intent: Intent): string {
  const mark = `try: open(${JSON.stringify(marker)}, "a").close()\nexcept OSError: pass`;
  return intent === 'attack' ? `${BLOCKED_CODE}\n${mark}` : mark;
}

/** The files of an unpacked project whose metadata only its back end tells. */
export function projectFiles(marker: string, intent: Intent): Readonly<Record<string, string>> {
  const metadata = 'Metadata-Version: 2.1\\nName: evil\\nVersion: 1.0\\n';
  return {
    'pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
    'backend.py': `import os
${markingCode(marker, intent)}
def prepare_metadata_for_build_wheel(folder, config_settings=None):
    os.mkdir(os.path.join(folder, "evil-1.0.dist-info"))
    for name, text in (("METADATA", "${metadata}"), ("WHEEL", "Wheel-Version: 1.0\\n")):
        with open(os.path.join(folder, "evil-1.0.dist-info", name), "w") as file: file.write(text)
    return "evil-1.0.dist-info"
`,
  };
}

/** The server of somebody else: files of an index, and any text. */
export interface Elsewhere {
  /** `http://127.0.0.1:PORT/simple/` */
  readonly index: LoopbackIndex;
  /** Address of the evil source distribution. */
  readonly file: string;
  /** Address of a bad source distribution of `both`, which the honest index has as well. */
  readonly both: string;
  /** Address of a text, as a requirements file. */
  text(content: string): string;
}

/** Everything a case may need: an honest index, somebody else's, and a place for the marker. */
export interface Place {
  readonly intent: Intent;
  readonly marker: string;
  readonly index: LoopbackIndex;
  readonly elsewhere: Elsewhere;
  /** The bytes of the package in question. */
  readonly evil: OfferedFile;
  close(): Promise<void>;
}

const texts = new Map<string, string>();

function textServer(): Promise<Listening> {
  const server = createServer((request, response) => {
    const text = texts.get(request.url ?? '');
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(text ?? '');
  });
  return listen(server);
}

/** Opens a place for one case. */
export async function openPlace(intent: Intent): Promise<Place> {
  const marker = join(mkdtempSync(join(tmpdir(), 'depsec-marker-')), 'ran');
  writeFileSync(join(dirname(marker), 'netrc'), `machine evil.invalid login me password ${SECRET}\n`);
  const evil = dynamicSdist('evil', '1.0', { code: markingCode(marker, intent) });
  const cached = buildableSdist({ name: 'cached', marker, isBad: intent === 'attack' });
  const both = dynamicSdist('both', '2.0', { code: markingCode(marker, intent) });
  const there = await startIndex({ files: [evil, both, offered(cached), wheel('dep', '1.0')] });
  const file = new URL('../files/evil-1.0.tar.gz', there.url).href;
  const outer = wheel('outer', '1.0', [intent === 'attack' ? `evil @ ${file}` : 'dep']);
  const index = await startIndex({ files: [wheel('dep', '1.0'), wheel('both', '1.0'), outer] });
  const server = await textServer();
  return {
    intent,
    marker,
    index,
    evil,
    elsewhere: {
      index: there,
      file,
      both: new URL('../files/both-2.0.tar.gz', there.url).href,
      text: (content) => {
        texts.set(`/${texts.size}.txt`, content);
        return `${server.url}/${texts.size - 1}.txt`;
      },
    },
    close: async () => {
      await Promise.all([server.close(), index.close(), there.close()]);
    },
  };
}

/** Writes a project; contents may be bytes. */
export function writeProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = makeProject({});
  writeFiles(root, files);
  return root;
}

/** A git repository with these files in its one commit. */
export function makeRepository(files: Readonly<Record<string, string>>): string {
  const root = writeProject(files);
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e@evil.invalid', ...args], { cwd: root });
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'one');
  return root;
}

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { listen } from './listen.js';

/** What a registry knows of one version of one package. */
export interface Published {
  readonly name: string;
  readonly version: string;
  readonly tarball: Uint8Array;
  readonly bin?: Readonly<Record<string, string>>;
  /** The answer of the attestations endpoint; undefined where there is none. */
  readonly attestations?: unknown;
}

/** npm's registry on the loopback address, as far as `npx` and `verify --provenance` ask it. */
export interface NpmRegistry {
  readonly url: string;
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** @param folder in front of every path, as mirrors have it */
export async function startNpmRegistry(published: () => Published, folder = ''): Promise<NpmRegistry> {
  const asked: string[] = [];
  let base = '';
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const { name, version, tarball, attestations } = published();
    const file = `${name}/-/${name}-${version}.tgz`;
    const json = (value: unknown): void => {
      response.writeHead(value === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value ?? { error: 'Not found' }));
    };
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    const release = { name, version, bin: published().bin, dist: { tarball: base + file, integrity } };
    if (path === `${folder}/${name}`)
      json({ name, 'dist-tags': { latest: version }, versions: { [version]: release } });
    else if (path === `${folder}/${name}/${version}`) json(release);
    else if (path === `${folder}/-/npm/v1/attestations/${name}@${version}`) json(attestations);
    else if (path === `${folder}/${file}`) response.end(tarball);
    else json(undefined);
  });
  const listening = await listen(server);
  base = `${listening.url}${folder}/`;
  return {
    url: base,
    asked,
    close: listening.close,
  };
}

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/gate/routes.ts
function pagePath(upstream, project = "") {
  return `/${upstream}/simple/${project}`;
}
function filePath(candidate, filename) {
  return `/file/${candidate}/${encodeURIComponent(filename)}`;
}
function parseRoute(path) {
  const page = /^\/(\d+)\/simple\/(?:([A-Za-z0-9._-]+)\/?)?$/.exec(path);
  if (page !== null) return { kind: "page", upstream: Number(page[1]), project: page[2] ?? "" };
  const file = /^\/file\/(\d+)\/[^/]+$/.exec(path);
  if (file === null) return void 0;
  return { kind: path.endsWith(".metadata") ? "metadata" : "file", candidate: Number(file[1]) };
}

export {
  pagePath,
  filePath,
  parseRoute
};

import { compare, valid } from '@renovatebot/pep440';
import { z } from 'zod';
import type { ProjectFacts } from '../model/facts.js';
import type { HttpRequest } from '../model/http.js';
import { normalizeName } from '../model/project-name.js';

const Text = z.string().nullish();

/** The part of a project's document in the JSON API of an index that depsec reads. */
const ProjectDocument = z.object({
  info: z.object({
    author: Text,
    author_email: Text,
    maintainer: Text,
    maintainer_email: Text,
    summary: Text,
    description: Text,
    home_page: Text,
    project_urls: z.record(z.string(), Text).nullish(),
  }),
  releases: z.record(z.string(), z.array(z.object({ upload_time_iso_8601: Text }))).nullish(),
});

/**
 * The address of a project's JSON document next to a simple index: `…/simple/` gives `…/pypi/NAME/json`. Undefined for an
 * index whose address does not end in `/simple/`: whether it has such documents is then unknown.
 */
export function projectJsonUrl(index: string, name: string): string | undefined {
  if (!URL.canParse(index)) return undefined;
  const url = new URL(index);
  if (!/^https?:$/.test(url.protocol) || !/\/simple\/?$/.test(url.pathname)) return undefined;
  url.pathname = url.pathname.replace(
    /\/simple\/?$/,
    `/pypi/${encodeURIComponent(normalizeName(name))}/json`,
  );
  url.search = '';
  url.hash = '';
  return url.href;
}

/** A request for a project's document. */
export function projectJsonRequest(url: string, idleTimeout: number): HttpRequest {
  return { url, headers: { accept: 'application/json' }, maxBytes: 20 * 1024 * 1024, idleTimeout };
}

/** The text of a field; empty for `UNKNOWN`, which old tools wrote for a missing value. */
function textOf(value: string | null | undefined): string {
  const text = (value ?? '').trim();
  return text === 'UNKNOWN' ? '' : text;
}

function isSameVersion(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [valid(one), valid(other)];
  return a !== null && b !== null && compare(a, b) === 0;
}

/** The earliest of some times, as ISO 8601 in UTC. */
function earliest(times: readonly (string | null | undefined)[]): string | undefined {
  return times
    .flatMap((time) => (time && !Number.isNaN(Date.parse(time)) ? new Date(time).toISOString() : []))
    .sort()[0];
}

/**
 * Reads the JSON document of a project. Its texts are those of the newest release, whatever `version` is.
 * @returns undefined if the document does not have that form
 */
export function readProjectFacts(document: unknown, version: string): ProjectFacts | undefined {
  const parsed = ProjectDocument.safeParse(document);
  if (!parsed.success) return undefined;
  const { info, releases } = parsed.data;
  const uploaded = Object.entries(releases ?? {}).filter(([, files]) => files.length > 0);
  const uploadsOf = (entries: typeof uploaded): readonly (string | null | undefined)[] =>
    entries.flatMap(([, files]) => files.map((file) => file.upload_time_iso_8601));
  const firstUpload = earliest(uploadsOf(uploaded));
  const releaseUpload = earliest(uploadsOf(uploaded.filter(([key]) => isSameVersion(key, version))));
  const links = [info.home_page, ...Object.values(info.project_urls ?? {})].map(textOf);
  return {
    ...(firstUpload === undefined ? {} : { firstUpload }),
    ...(releaseUpload === undefined ? {} : { releaseUpload }),
    releaseCount: uploaded.length,
    summary: textOf(info.summary),
    descriptionLength: textOf(info.description).length,
    links: [...new Set(links.filter((link) => /^https?:\/\//i.test(link)))],
    hasAuthor: [info.author, info.author_email, info.maintainer, info.maintainer_email].some(
      (text) => textOf(text) !== '',
    ),
  };
}

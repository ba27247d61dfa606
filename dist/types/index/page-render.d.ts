import type { ProjectPage } from './project-page.js';
/** The media types of a page (PEP 691). */
export declare const JSON_TYPE = "application/vnd.pypi.simple.v1+json";
export declare const HTML_TYPE = "application/vnd.pypi.simple.v1+html";
/** Serves JSON to whoever prefers it, HTML to everybody else. */
export declare function prefersJson(accept: string): boolean;
/** Writes a PEP 691 page. */
export declare function renderJsonPage(name: string, page: ProjectPage): string;
/** Writes a PEP 503 page. */
export declare function renderHtmlPage(name: string, page: ProjectPage): string;

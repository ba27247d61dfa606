import { type ProjectPage } from './project-page.js';
/**
 * Reads a PEP 503 HTML project page, or any page of links as `--find-links` accepts.
 * Links that are no addresses are left out, as pip does.
 * @param base the address the page came from; `<base href>` overrides it
 * @throws PageError when the page declares an unknown major version (PEP 629), or a base longer than any address
 */
export declare function parseHtmlPage(text: string, base: string): ProjectPage;

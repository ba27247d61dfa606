import { type ProjectPage } from './project-page.js';
/**
 * Reads a PEP 691 JSON project page.
 * @param base the address the page came from, for relative file addresses
 * @throws PageError when it is not JSON, lacks required fields or has another major version
 */
export declare function parseJsonPage(text: string, base: string): ProjectPage;

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  parseUrl
} from "./chunk-X47OYJQJ.js";

// src/index/link.ts
var OF_CLOUDS = ["100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254"];
function isLocalHost(host) {
  const name = host.replace(/^\[|\]$/g, "").replace(/\.$/, "").toLowerCase();
  if (/^(?:.*\.)?localhost$|^localhost\.localdomain$|^ip6-(?:localhost|loopback)$/.test(name)) return true;
  if (OF_CLOUDS.includes(name)) return true;
  if (/^(\d+\.){3}\d+$/.test(name)) return /^(127\.|0\.|169\.254\.)/.test(name);
  return name.includes(":") && /^(::1?$|fe[89ab]|::ffff:)/.test(name);
}
function linkProblem(from, to) {
  const [page, file] = [parseUrl(from), parseUrl(to)];
  if (page === void 0 || file === void 0) return "a link to something that is no address";
  if (page.protocol === "file:" && file.protocol === "file:") return void 0;
  if (file.protocol !== "https:" && file.protocol !== "http:") return `a link to the scheme ${file.protocol}`;
  if (page.protocol === "https:" && file.protocol === "http:") {
    return `a link from https down to http at ${file.host}`;
  }
  if (isLocalHost(file.hostname) && !isLocalHost(page.hostname)) {
    return `a link from ${page.host} to the local address ${file.host}`;
  }
  return void 0;
}

export {
  isLocalHost,
  linkProblem
};

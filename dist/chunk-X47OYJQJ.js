import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/index/parse-url.ts
function parseUrl(text, base) {
  return URL.canParse(text, base) ? new URL(text, base) : void 0;
}
function withoutCredentials(url) {
  const parsed = parseUrl(url);
  if (parsed === void 0) return url;
  parsed.username = "";
  parsed.password = "";
  parsed.search = "";
  parsed.hash = "";
  return parsed.href;
}
function isBelowAny(url, places) {
  const bare = withoutCredentials(url);
  return places.map(withoutCredentials).some((place) => bare === place || bare.startsWith(place.endsWith("/") ? place : `${place}/`));
}
function isSamePlace(one, other) {
  const bare = (address) => withoutCredentials(address).replace(/\/*$/, "");
  return bare(one) === bare(other);
}

export {
  parseUrl,
  withoutCredentials,
  isBelowAny,
  isSamePlace
};

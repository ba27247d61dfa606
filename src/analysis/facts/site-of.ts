/** Second-level names of countries below which everybody registers, as in `co.uk` and `com.br`. */
const REGISTRY = /^(?:com?|org?|net?|ac|edu?|go[bv]?|gv|id|in|info|web|ltd|plc|me)\.[a-z]{2}$/;
/** Below which each host is somebody else's: hosting and clouds. */
const SHARED =
  /\.(?:(?:github|gitlab|netlify|vercel|fly|deno|surge|onrender|railway|repl|glitch|pages|workers|herokuapp|azurewebsites|windows|amazonaws|googleapis|appspot|cloudfunctions|run|web|firebaseapp|firebaseio|blogspot|pythonanywhere|000webhostapp)\.(?:io|app|dev|com|net|org|me|sh|co))$/;
const NUMERIC = /^[\d.]+$/;

/**
 * Whose host it is, as far as its name tells: the part that somebody registered. Close to what the public suffix list
 * (https://publicsuffix.org) says, without its ten thousand entries.
 */
export function siteOf(host: string): string {
  if (NUMERIC.test(host) || SHARED.test(host)) return host;
  const labels = host.split('.');
  return labels.slice(REGISTRY.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}

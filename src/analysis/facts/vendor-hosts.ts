/**
 * Hosts of well-known makers of tools, where nobody but the maker can put a program. Hosts on which others have files,
 * pages, forums or models of their own are none, however well known.
 */
const VENDORS: ReadonlySet<string> = new Set([
  ...['bootstrap.pypa.io', 'install.python-poetry.org', 'astral.sh'],
  ...['repo.anaconda.com', 'repo.continuum.io', 'micro.mamba.pm'],
  ...['sh.rustup.rs', 'win.rustup.rs', 'static.rust-lang.org'],
  ...['nodejs.org', 'deb.nodesource.com', 'get.pnpm.io', 'dl.google.com', 'sdk.cloud.google.com'],
  ...['get.docker.com', 'download.docker.com', 'dl.k8s.io', 'get.helm.sh', 'releases.hashicorp.com'],
  ...['download.pytorch.org', 'developer.download.nvidia.com', 'awscli.amazonaws.com', 'corretto.aws'],
  ...['aka.ms', 'dot.net', 'go.microsoft.com', 'download.microsoft.com', 'packages.microsoft.com'],
  ...['download.visualstudio.microsoft.com', 'builds.dotnet.microsoft.com', 'msedgedriver.microsoft.com'],
  ...['chromedriver.storage.googleapis.com', 'cdn.playwright.dev'],
  ...['download.mozilla.org', 'archive.mozilla.org', 'download.java.net', 'api.adoptium.net'],
  ...['ftp.gnu.org', 'archive.apache.org', 'downloads.apache.org', 'dlcdn.apache.org', 'cmake.org'],
]);

/** Addresses in a text, whatever their scheme. */
const ADDRESSES = /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s'"<>|;&)]*/gi;
/** The host of an address that goes over TLS, without login or port, up to where its path begins or it ends. */
const SECURE = /^https:\/\/([a-z\d.-]+)(?:\/|$)/i;

/** Where the releases of setuptools lay, which `ez_setup.py` of older source distributions fetches. */
const SETUPTOOLS = /^https?:\/\/pypi\.python\.org\/packages\/source\/[ds]\/(?:setuptools|distribute)\//i;

const isVendors = (address: string): boolean =>
  SETUPTOOLS.test(address) || VENDORS.has(SECURE.exec(address)?.[1]?.toLowerCase() ?? '');

/**
 * Whether a text names addresses, and each of them leads to a vendor over TLS: what comes from there is the vendor's own. A
 * host that is known in part only is none.
 */
export function leadsToVendorsOnly(text: string): boolean {
  const addresses = text.match(ADDRESSES) ?? [];
  return addresses.length > 0 && addresses.every((address) => isVendors(address));
}

/** One program that fetches one address, for one shell that runs what comes: nothing before, beside or behind. */
const PIPED =
  /^\s*(?:(?:\/bin\/)?(?:ba|da|z)?sh\s+-c\s+|powershell(?:\.exe)?(?:\s+-\w+(?:\s+(?:Bypass|RemoteSigned))?)*\s+)?["']?(?:curl|wget|irm|iwr|Invoke-RestMethod|Invoke-WebRequest)(?:\s+-{1,2}[a-z][\w.=-]*|\s+["']?=https["']?)*\s+["']?(https:[^\s"'<>|;&)`$\uFFFC]+)["']?(?:\s+-[a-z-]+)*\s*\|\s*(?:(?:sudo\s+(?:-E\s+)?)?(?:ba|da|z)?sh|iex)(?:\s+[\w.=/-]+)*["']?\s*$/i;

/** Options by which the other end is not looked at, or that take further options from a file. */
const UNCHECKED = /\s(?:-[a-z]*k[a-z]*|--(?:insecure|no-check-certificate|config)\b)/i;

/** Whether a command does no more than run the installer of a vendor, as the vendor's own instructions say. */
export function runsVendorInstaller(command: string): boolean {
  const address = PIPED.exec(command)?.[1];
  return address !== undefined && leadsToVendorsOnly(address) && !UNCHECKED.test(command);
}

/** One program that fetches what vendors have, and nothing else: no shell, no part that is not known. */
const FETCH_ALONE = /^\s*(?:\S*\/)?(?:curl|wget)(?:\.exe)?\s[^|;&<>`$\uFFFC]*$/;

/** Whether what a command prints or leaves is a vendor's own. */
export function fetchesFromVendors(command: string): boolean {
  return FETCH_ALONE.test(command) && leadsToVendorsOnly(command) && !UNCHECKED.test(command);
}

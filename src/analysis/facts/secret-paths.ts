import { anyOf } from './any-of.js';

/** Files and folders in which programs keep keys, passwords, cookies and wallets. */
export const SECRET_PATHS = anyOf(
  [
    // cloud, code forges and registries
    /(?:^|[\\/])\.(?:ssh|aws|gnupg|kube|docker|azure)(?:[\\/]|$)/,
    /(?:^|[\\/])\.git[\\/]config$/,
    /[\\/.](?:ssh[\\/]|aws[\\/]credentials|git-credentials|npmrc\b|pypirc\b|netrc\b|kube[\\/]config|docker[\\/]config\.json|gnupg\b)/,
    /\bid_(?:rsa|ed25519|dsa)\b/,
    /\.cargo[\\/]credentials/,
    /credentials\.tfrc\.json/,
    /[\\/]\.pgpass\b/,
    /\.config[\\/]gh[\\/]hosts/,
    /state\.vscdb/,
    /(?:^|[\\/])\.env(?:\.\w+)?\uFFFC?$/,
    // the system itself
    /\/etc\/(?:passwd|shadow)\b/,
    /\/var\/run\/secrets\//,
    /\/proc\/(?:self|\d+)\/environ\b/,
    /Keychains[\\/]/,
    /System32[\\/]+config[\\/]+SAM\b/,
    /FileZilla/,
    /\.(?:bash|zsh)_history\b/,
    // what assistants keep
    /\.(?:codex|continue|gemini|claude|aider\S{0,40}|openai)[\\/]\S{0,100}(?:auth|credential|config|token|oauth)\S{0,60}\.json/,
    /[\\/]openai[\\/]auth\.json/,
    /\.aider\.conf\.yml/,
    // browsers
    /Login Data/,
    /Local State/,
    /Local Storage[\\/]+leveldb/,
    /\bleveldb\b/,
    /\bcookies\.sqlite\b/,
    /\\(?:Google\\+Chrome|Microsoft\\+Edge|BraveSoftware)/,
    /Web Data\b/,
    /\.config[\\/](?:solana|gcloud|google-chrome|chromium|BraveSoftware|microsoft-edge|opera)\b/,
    /Application Support[\\/](?:Google[\\/]Chrome|BraveSoftware|Microsoft Edge|Firefox|com\.operasoftware)/,
    /key4\.db/,
    /logins\.json/,
    /Firefox[\\/]+Profiles/,
    /Opera Software[\\/]/,
    /User Data[\\/]+Default/,
    /Local Extension Settings/,
    // wallets
    /wallet\.dat/,
    /\bExodus\b.{0,200}wallet/,
    /[\\/]\.?(?:electrum|Electrum|Ethereum|atomic|Coinomi|Guarda|Jaxx|Armory|bitcoin|Zcash|Exodus)[\\/]/,
    /\.ethereum\b/,
    // messengers and games
    /discord(?:canary|ptb)\b/,
    /Telegram Desktop[\\/]+tdata/,
    /launcher_accounts\.json/,
    /\w\.session(?:-journal)?$/,
    /\uFFFC\.session$/,
    /\.minecraft\b/,
    /_accounts\.json/,
  ],
  'i',
);

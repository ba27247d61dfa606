import { anyOf } from './any-of.js';

/** Files and folders from which something is run, or believed, that nobody starts. */
export const AUTOSTART_PATHS = anyOf(
  [
    // repositories, editors and their assistants
    /[\\/]hooks[\\/](?:pre|post)-(?:commit|checkout|merge|push|rewrite|receive)$/,
    /\.git[\\/]hooks[\\/]/,
    /\.vscode[\\/](?:tasks|settings)\.json/,
    /(?:^|[\\/])\.github[\\/]workflows[\\/]/,
    /\.cursor[\\/](?:rules|mcp)/,
    /\.cursorrules$/,
    /\.windsurfrules$/,
    /\.claude[\\/]/,
    /(?:^|[\\/])(?:CLAUDE|AGENTS|GEMINI)\.md$/,
    /copilot-instructions\.md/,
    // Python and its tools
    /site-packages[\\/](?:site|user)customize\.py/,
    /site-packages[\\/]\w+[\\/](?:\w+[\\/])*\w+\.py\b/,
    /site-packages[\\/][^\\/]+\.pth/,
    /\.ipython[\\/]\S{0,100}startup\b/,
    /\.jupyter[\\/]+(?:\S{0,100}_config\.py|custom[\\/]+custom\.js)/,
    /pip[\\/]pip\.(?:conf|ini)$/,
    /[\\/]\.pydistutils\.cfg$/,
    // logins and starts of the system
    /Start Menu[\\/]+Programs[\\/]+Startup/,
    /CurrentVersion\\+Run\b/,
    /[\\/]\.(?:bashrc|zshrc|zshenv|zlogin|bash_profile|bash_login|profile|zprofile)\b/,
    /^\.(?:bashrc|zshrc|zshenv|bash_profile)$/,
    /[\\/]\.config[\\/]fish[\\/](?:config\.fish|conf\.d[\\/])/,
    /PowerShell[\\/][\w.]*profile\.ps1$/,
    /\/etc\/(?:cron|init\.d|systemd|rc\.local|profile\.d|pam\.d|xdg\/autostart|environment$|bash\.bashrc|zsh)/,
    /\/etc\/ld\.so\.(?:preload|conf)/,
    // later steps of a job of GitHub Actions
    /^%GITHUB_(?:ENV|PATH)%$/,
    /LaunchAgents/,
    /LaunchDaemons/,
    /\.config\/autostart/,
    /systemd\/(?:user|system)\//,
    /[\\/]\.ssh[\\/](?:authorized_keys|config|rc|environment)\b/,
    /\/etc\/(?:hosts|sudoers)\b/,
    /drivers[\\/]etc[\\/]hosts\b/,
    /Software\\+Classes\\+[^\\]{1,100}\\+shell\\+open/,
    // other programs, and where they get packages and extensions from
    /^~[\\/]+\.(?:npmrc|yarnrc|condarc|gitconfig)/,
    /ExtensionInstall(?:Forcelist|Sources)\b/,
    /CurrentVersion\\+Internet Settings$/,
    /discord_desktop_core[^\\/]{0,60}[\\/]/,
    /[\\/]resources[\\/]app\.asar\b/,
  ],
  'i',
);

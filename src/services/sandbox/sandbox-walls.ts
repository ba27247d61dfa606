import type { Alias } from '../../model/sandbox.js';
import type { Mount } from './sandbox-mounts.js';

/** A command that puts up a sandbox and starts a program in it. */
export interface WalledCommand {
  readonly file: string;
  readonly args: readonly string[];
}

/** What is to run, and what it may see. */
export interface Walled {
  readonly mounts: readonly Mount[];
  readonly folder: string;
  readonly alias?: Alias | undefined;
  readonly command: readonly string[];
}

/**
 * Parts of /proc that belong to the whole machine. To its root they are writable files even without any capability, so
 * they are covered: bubblewrap leaves some of them open when it is started by root.
 */
const MACHINE_WIDE = ['sys', 'irq', 'bus', 'fs', 'acpi', 'scsi', 'asound'];

function coverProc(isThere: (path: string) => boolean): string[] {
  const folders = MACHINE_WIDE.map((name) => `/proc/${name}`).filter(isThere);
  const covered = folders.flatMap((path) => ['--tmpfs', path, '--remount-ro', path]);
  const trigger = '/proc/sysrq-trigger';
  return [...covered, ...(isThere(trigger) ? ['--ro-bind', '/dev/null', trigger] : [])];
}

/** bubblewrap (https://github.com/containers/bubblewrap): every namespace of its own, no capability. */
export function bubblewrapCommand(
  program: string,
  { mounts, folder, alias, command }: Walled,
  isThere: (path: string) => boolean,
): WalledCommand {
  const shown = mounts.flatMap((mount) => {
    if (mount.kind === 'link') return ['--symlink', mount.target, mount.path];
    return mount.kind === 'hide' ? ['--tmpfs', mount.path] : ['--ro-bind', mount.path, mount.path];
  });
  const walls = ['--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'];
  const proc = ['--proc', '/proc', ...coverProc(isThere)];
  const second = alias === undefined ? [] : ['--bind', alias.path, alias.at];
  const own = ['--dev', '/dev', ...second, '--bind', folder, folder, '--remount-ro', '/'];
  return { file: program, args: [...walls, ...shown, ...proc, ...own, '--chdir', folder, '--', ...command] };
}

/**
 * The same with util-linux alone. Arguments: an empty folder that becomes the root; what is shown, three words each;
 * `--`; the writable folder; what of it is visible at another path too, and that path; `setpriv`; the program.
 *
 * The read-only pass keeps each mount's own flags, which a user namespace may not take away.
 */
const SCRIPT = `
set -eu
path=$PATH
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
root=$1
shift
mount -t tmpfs -o mode=0755,nosuid,nodev walls "$root"
while [ "$1" != -- ]; do
  at="$root$2"
  case $1 in
    link) mkdir -p "\${at%/*}"; ln -s "$3" "$at" ;;
    hide) mkdir -p "$at"; mount -t tmpfs -o mode=0755,nosuid,nodev walls "$at" ;;
    show)
      if [ -d "$2" ]; then mkdir -p "$at"; else mkdir -p "\${at%/*}"; : > "$at"; fi
      mount --rbind "$2" "$at" ;;
  esac
  shift 3
done
folder=$2 aliased=$3 alias=$4 setpriv=$5
shift 5
mkdir -p "$root$folder" "$root$alias" "$root/dev/shm" "$root/proc"
while read -r _ _ _ _ point options _; do
  case $point in
    "$root"/*) mount -o "remount,bind,ro,\${options#r?,}" "$(printf '%b' "$point")" ;;
  esac
done < /proc/self/mountinfo
if [ -n "$alias" ]; then
  mount --bind "$aliased" "$root$alias"
  mkdir -p "$root$folder"
fi
mount --bind "$folder" "$root$folder"
for device in null zero full random urandom; do
  : > "$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
ln -s /proc/self/fd "$root/dev/fd"
mount -t tmpfs -o mode=1777,nosuid,nodev,noexec,size=64m walls "$root/dev/shm"
if mount -t proc -o nosuid,nodev,noexec proc "$root/proc" 2> /dev/null; then
  echo 0 > "$root/proc/sys/user/max_user_namespaces" || :
  for part in sysrq-trigger ${MACHINE_WIDE.join(' ')}; do
    if [ -e "$root/proc/$part" ]; then
      mount --bind "$root/proc/$part" "$root/proc/$part"
      mount -o remount,bind,ro,nosuid,nodev,noexec "$root/proc/$part"
    fi
  done
fi
mount -o remount,bind,ro,nosuid,nodev "$root"
cd "$root"
pivot_root . .
umount -l .
cd "$folder"
PATH=$path exec "$setpriv" --no-new-privs --inh-caps=-all --bounding-set=-all -- "$@"
`;

/** The programs of util-linux the walls are made of, by their absolute paths. */
export interface UtilLinux {
  readonly unshare: string;
  readonly setpriv: string;
  readonly shell: string;
}

/**
 * @param root an empty folder
 * @param endsWithParent what runs inside is killed when depsec is gone, which `setpriv` older than 2.33 cannot arrange
 */
export function unshareCommand(
  programs: UtilLinux,
  root: string,
  walled: Walled,
  endsWithParent: boolean,
): WalledCommand {
  const { mounts, folder, alias, command } = walled;
  const shown = mounts.flatMap((mount) => [
    mount.kind,
    mount.path,
    mount.kind === 'link' ? mount.target : '',
  ]);
  const own = ['--user', '--map-root-user', '--mount', '--pid', '--net', '--ipc', '--uts'];
  const file = endsWithParent ? programs.setpriv : programs.unshare;
  return {
    file,
    args: [
      ...(endsWithParent ? ['--pdeathsig', 'KILL', '--', programs.unshare] : []),
      ...own,
      '--fork',
      '--kill-child',
      '--',
      programs.shell,
      '-c',
      SCRIPT,
      'sh',
      root,
      ...shown,
      '--',
      folder,
      alias?.path ?? '',
      alias?.at ?? '',
      programs.setpriv,
      ...command,
    ],
  };
}

/**
 * Python: whether an install has left a package in part, by its folder `….dist-info`. pip writes INSTALLER last but one,
 * and the RECORD that programs are listed in last; before that there is the wheel's own. Some installers write no INSTALLER.
 */
export const IS_HALF = `
def is_half(info):
    import csv, os
    if os.path.exists(os.path.join(info, "INSTALLER")):
        return False
    def read(name):
        with open(os.path.join(info, name), newline="", encoding="utf-8", errors="replace") as file:
            return file.read()
    try:
        names = [row[0] for row in csv.reader(read("RECORD").splitlines()) if row]
    except OSError:
        return True
    try:
        has_programs = "_scripts]" in read("entry_points.txt")
    except OSError:
        has_programs = False
    if has_programs and not any(name.startswith("..") for name in names):
        return True
    files = (os.path.join(os.path.dirname(info), *name.split("/")) for name in names if not name.endswith(".pyc"))
    return not all(map(os.path.lexists, files))
`;

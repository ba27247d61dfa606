/** What the files of an unbuilt project say of it. */
export interface ProjectDescription {
    /** As written; absent when only a build would tell. */
    readonly name?: string;
    /** Valid by PEP 440; absent when only a build would tell. */
    readonly version?: string;
    /** True when its dependencies are known without building it (PEP 621). */
    readonly isStatic: boolean;
    /** Core metadata fields beside name and version, one per line. */
    readonly fields: readonly string[];
}
type Read = (path: string) => string | undefined;
/**
 * Describes a project from its own files without running any: `[project]` of pyproject.toml (PEP 621), else PKG-INFO
 * of an unpacked sdist, else whatever names it.
 *
 * @param read the text of a file at the top of the project; undefined when there is none
 */
export declare function describeProject(read: Read): ProjectDescription;
/**
 * The PKG-INFO to pack a project with, in place of any it has: final (PEP 643) when its dependencies are known,
 * otherwise one that says nothing but name and version.
 */
export declare function packageInfo(name: string, version: string, description: ProjectDescription): string;
export {};

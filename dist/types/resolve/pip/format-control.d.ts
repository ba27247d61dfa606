import type { ArtifactKind } from '../../model/artifact.js';
/** pip's `--no-binary` / `--only-binary` after all of them were applied in order. */
export interface FormatControl {
    readonly noBinary: readonly string[];
    readonly onlyBinary: readonly string[];
}
export interface FormatChoice {
    readonly name: 'no-binary' | 'only-binary';
    /** Comma-separated project names, `:all:` or `:none:`. */
    readonly value: string;
}
/** Applies the choices in order, each overriding the opposite one for the same project, as pip does. */
export declare function formatControl(choices: readonly FormatChoice[]): FormatControl;
/** The kind of file a project may not be taken from; a choice for the project itself comes before `:all:`. */
export declare function excludedKind(control: FormatControl, project: string): ArtifactKind | undefined;

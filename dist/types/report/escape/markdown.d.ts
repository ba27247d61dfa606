/**
 * Hostile text as Markdown prose that renders to exactly that text: no HTML, link, image, mention, reference, emphasis,
 * table cell or heading comes out of it. Must not be at the start of a line.
 */
export declare function prose(text: string, limit?: number): string;
/**
 * Hostile text as a Markdown code span, also inside a table cell. A backtick or a bar would end the span or the cell,
 * so it is written between two spans as an entity.
 */
export declare function code(text: string, limit?: number): string;
/** A name or version (see `visibleName`) as a code span. */
export declare function codeName(name: string): string;

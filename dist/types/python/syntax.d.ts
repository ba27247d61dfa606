/**
 * Python's syntax tree, reduced to what decides behaviour: names, values and the order things run in.
 * Types, comparisons and arithmetic that cannot carry a payload become `group`.
 * `at` is an offset into the text that was parsed (UTF-16 units).
 */
export interface Argument {
    /** Keyword, `*` or `**`; absent for a positional argument. */
    readonly name?: string;
    readonly value: Expression;
}
export interface Clause {
    readonly target: Expression;
    readonly iterable: Expression;
    readonly conditions: readonly Expression[];
}
export type Expression = 
/** `star` in a list: it stands for its items; in one that is assigned to it takes all that the others leave. */
{
    readonly kind: 'name';
    readonly at: number;
    readonly name: string;
    readonly star?: true;
} | {
    readonly kind: 'text';
    readonly at: number;
    readonly text: string;
}
/** One character a byte (ISO 8859-1). */
 | {
    readonly kind: 'bytes';
    readonly at: number;
    readonly text: string;
} | {
    readonly kind: 'number';
    readonly at: number;
    readonly value: number;
    /** The digits of an integer that a double does not hold exactly. */
    readonly whole?: bigint;
} | {
    readonly kind: 'format';
    readonly at: number;
    readonly parts: readonly Expression[];
} | {
    readonly kind: 'attribute';
    readonly at: number;
    readonly of: Expression;
    readonly name: string;
} | {
    readonly kind: 'call';
    readonly at: number;
    readonly called: Expression;
    readonly args: readonly Argument[];
} | {
    readonly kind: 'index';
    readonly at: number;
    readonly of: Expression;
    readonly index: Expression;
} | {
    readonly kind: 'slice';
    readonly at: number;
    readonly bounds: readonly (Expression | undefined)[];
}
/** A left-associative run of one operator, flattened: `a + b + c` has three operands. */
 | {
    readonly kind: 'operation';
    readonly at: number;
    readonly operator: string;
    readonly operands: readonly Expression[];
} | {
    readonly kind: 'list';
    readonly at: number;
    readonly items: readonly Expression[];
}
/** `*value` in a list, where that is more than a name. */
 | {
    readonly kind: 'spread';
    readonly at: number;
    readonly value: Expression;
} | {
    readonly kind: 'dict';
    readonly at: number;
    readonly pairs: readonly (readonly [Expression, Expression])[];
} | {
    readonly kind: 'comprehension';
    readonly at: number;
    /** Of a dictionary: the element is a list of key and value. */
    readonly isDictionary?: true;
    readonly element: Expression;
    readonly clauses: readonly Clause[];
} | {
    readonly kind: 'lambda';
    readonly at: number;
    readonly parameters: readonly Parameter[];
    readonly body: Expression;
}
/** `yield value`: the value is one of those the function gives out; `yield from`: each of it is. */
 | {
    readonly kind: 'yield';
    readonly at: number;
    readonly value: Expression;
    readonly isEach?: true;
}
/** `raise value`, and what a handler finds of what was raised. */
 | {
    readonly kind: 'raise';
    readonly at: number;
    readonly value: Expression;
} | {
    readonly kind: 'caught';
    readonly at: number;
} | {
    readonly kind: 'walrus';
    readonly at: number;
    readonly name: string;
    readonly value: Expression;
}
/** Either of the parts may be the value: `a if c else b`, `a or b`. */
 | {
    readonly kind: 'choice';
    readonly at: number;
    readonly parts: readonly Expression[];
}
/** Anything else: evaluated, its value is of no interest. `operators` stand between the parts of a comparison. */
 | {
    readonly kind: 'group';
    readonly at: number;
    readonly parts: readonly Expression[];
    readonly operators?: readonly string[];
};
export interface Parameter {
    readonly name: string;
    readonly value?: Expression;
    readonly star?: '*' | '**';
}
/** A function's body that was left out of the parse: its words said that it has no part in anything. */
export interface LaterBody {
    readonly source: string;
    /** Whether it has been parsed. */
    readonly isRead: () => boolean;
    /** Parses it, once; undefined when that passes a bound of the parser. */
    readonly read: () => readonly Statement[] | undefined;
}
export interface FunctionDefinition {
    readonly kind: 'function';
    readonly at: number;
    readonly name: string;
    readonly parameters: readonly Parameter[];
    readonly decorators: readonly Expression[];
    readonly body: readonly Statement[] | LaterBody;
}
export interface ClassDefinition {
    readonly kind: 'class';
    readonly at: number;
    readonly name: string;
    readonly bases: readonly Expression[];
    readonly metaclass?: Expression;
    /** What else is given by name, for `__init_subclass__`. */
    readonly keywords?: readonly (readonly [string, Expression])[];
    readonly decorators: readonly Expression[];
    readonly body: readonly Statement[];
}
/** `from M import N as A`; `import M as A` has no `name`; a star import has the name `*`. */
export interface ImportStatement {
    readonly kind: 'import';
    readonly at: number;
    /** Dotted, with leading dots for relative imports. */
    readonly module: string;
    readonly name?: string;
    readonly alias?: string;
}
export type Statement = FunctionDefinition | ClassDefinition | ImportStatement | {
    readonly kind: 'assign';
    readonly at: number;
    readonly targets: readonly Expression[];
    readonly value: Expression;
    /** Absent for `=`, otherwise the operator of an augmented assignment without `=`. */
    readonly operator?: string;
} | {
    readonly kind: 'expression';
    readonly at: number;
    readonly value: Expression;
}
/** `name: type`, with or without a value that is assigned next: a field where it stands in a class. Binds nothing. */
 | {
    readonly kind: 'declaration';
    readonly at: number;
    readonly name: string;
}
/** `global a, b`, `nonlocal a, b` */
 | {
    readonly kind: 'outer';
    readonly at: number;
    readonly names: readonly string[];
} | {
    readonly kind: 'return';
    readonly at: number;
    readonly value: Expression;
}
/** One branch of an `if`, or a block that runs or not: `condition` absent for `else`. */
 | {
    readonly kind: 'branch';
    readonly at: number;
    readonly condition?: Expression;
    /** Of `elif` and `else`: what the `if` above them asks. */
    readonly unless?: Expression;
    readonly body: readonly Statement[];
} | {
    readonly kind: 'loop';
    readonly at: number;
    readonly target?: Expression;
    readonly over: Expression;
    readonly body: readonly Statement[];
} | {
    readonly kind: 'with';
    readonly at: number;
    readonly items: readonly {
        readonly value: Expression;
        readonly target?: Expression;
    }[];
    readonly body: readonly Statement[];
} | {
    readonly kind: 'try';
    readonly at: number;
    readonly body: readonly Statement[];
    readonly handlers: readonly (readonly Statement[])[];
};
/** One parsed text. But for bodies read later, plain data: nothing of the parser is kept. */
export interface SyntaxTree {
    readonly body: readonly Statement[];
    /** Offset of each line's start, for {@link lineAt}. */
    readonly lines: readonly number[];
    /** How many places the parser had to skip; 0 when the grammar covers the whole text. */
    readonly errors: number;
}
/** Whether a body still has to be read. */
export declare function isLater(body: FunctionDefinition['body']): body is LaterBody;
/** 1-based line of an offset. */
export declare function lineAt(lines: readonly number[], offset: number): number;
/** Offsets at which the lines of `text` start. Expects `\n` newlines. */
export declare function lineStarts(text: string): number[];

/** Which variables of the environment a requirements file may expand, and their values. */
export interface Variables {
  readonly allowed: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** The outcome of an expansion. Only `value` ever holds the value of a variable; `problem` and `fix` never do. */
export type Expansion = { readonly value: string } | { readonly problem: string; readonly fix: string };

const VARIABLE = /\$\{([^{}]*)\}/g;

/** The texts between `${` and `}`. */
export function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(VARIABLE)].map(([, name = '']) => name);
}

function complaint(name: string, variables: Variables): Expansion | undefined {
  if (!/^[A-Z0-9_]{1,100}$/.test(name))
    return {
      problem:
        'holds ${…} around something other than the upper-case name of a variable, the only kind pip expands',
      fix: 'Name the variable in capital letters and allow it with --env NAME.',
    };
  if (!variables.allowed.includes(name))
    return {
      problem: `needs the value of the environment variable ${name}, which is not allowed`,
      fix: `If this file may have the value, allow it with --env ${name}.`,
    };
  const value = variables.values[name] ?? '';
  if (value === '')
    return {
      problem: `needs the value of the environment variable ${name}, which is not set`,
      fix: `Set ${name} in the environment.`,
    };
  if (/[\s"'\\\p{C}]/u.test(value))
    return {
      problem: `needs the environment variable ${name}, whose value has a blank, quote, backslash or control character`,
      fix: `Percent-encode the value of ${name}.`,
    };
  return undefined;
}

/**
 * Replaces each `${NAME}` of an option value by the variable's value, if that is allowed: a file of a pull request
 * could otherwise send any secret of the environment to a server of its choice.
 */
export function expandVariables(text: string, variables: Variables): Expansion {
  for (const name of variablesIn(text)) {
    const found = complaint(name, variables);
    if (found !== undefined) return found;
  }
  return { value: text.replace(VARIABLE, (_, name: string) => variables.values[name] ?? '') };
}

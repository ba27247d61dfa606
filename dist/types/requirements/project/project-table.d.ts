import { z } from 'zod';
/** What depsec reads of a pyproject.toml: PEP 621, PEP 735, and what uv, pdm, poetry and setuptools put beside. */
declare const Pyproject: z.ZodObject<{
    'build-system': z.ZodOptional<z.ZodUnknown>;
    project: z.ZodOptional<z.ZodObject<{
        name: z.ZodOptional<z.ZodString>;
        dependencies: z.ZodDefault<z.ZodArray<z.ZodString>>;
        'optional-dependencies': z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>;
        dynamic: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strip>>;
    'dependency-groups': z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        'include-group': z.ZodString;
    }, z.core.$strict>]>>>>;
    tool: z.ZodPrefault<z.ZodObject<{
        uv: z.ZodPrefault<z.ZodObject<{
            sources: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
            index: z.ZodDefault<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
            'dev-dependencies': z.ZodDefault<z.ZodArray<z.ZodString>>;
            'constraint-dependencies': z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$loose>>;
        pdm: z.ZodPrefault<z.ZodObject<{
            source: z.ZodDefault<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
            'dev-dependencies': z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>;
        }, z.core.$strip>>;
        poetry: z.ZodPrefault<z.ZodObject<{
            source: z.ZodDefault<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
            dependencies: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
            'dev-dependencies': z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
            group: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
                dependencies: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
            }, z.core.$strip>>>;
        }, z.core.$strip>>;
        setuptools: z.ZodPrefault<z.ZodObject<{
            dynamic: z.ZodPrefault<z.ZodObject<{
                dependencies: z.ZodCatch<z.ZodOptional<z.ZodObject<{
                    file: z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodString>]>;
                }, z.core.$strip>>>;
                'optional-dependencies': z.ZodCatch<z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
                    file: z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodString>]>;
                }, z.core.$strip>>>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Pyproject = z.infer<typeof Pyproject>;
/** A pyproject.toml by its schema, or the reason why it is none. */
export declare function readPyproject(text: string): Pyproject | {
    readonly problem: string;
    readonly line?: number;
};
/** Which of `dependencies` and `optional-dependencies` only a build tells; setuptools may name files for them. */
export declare function openFields({ project, tool }: Pyproject): readonly string[];
/** True for a requirement that means the project itself. */
export declare function isOwnName(name: string, { project }: Pyproject): boolean;
export {};

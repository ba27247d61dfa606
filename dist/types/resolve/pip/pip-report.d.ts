import { z } from 'zod';
declare const Item: z.ZodObject<{
    download_info: z.ZodObject<{
        url: z.ZodString;
    }, z.core.$strip>;
    requested: z.ZodDefault<z.ZodBoolean>;
    requested_extras: z.ZodOptional<z.ZodArray<z.ZodString>>;
    is_yanked: z.ZodDefault<z.ZodBoolean>;
    metadata: z.ZodObject<{
        name: z.ZodString;
        version: z.ZodString;
        requires_python: z.ZodOptional<z.ZodString>;
        requires_dist: z.ZodDefault<z.ZodArray<z.ZodString>>;
        provides_extra: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strip>;
}, z.core.$strip>;
declare const PipReport: z.ZodObject<{
    pip_version: z.ZodString;
    install: z.ZodArray<z.ZodObject<{
        download_info: z.ZodObject<{
            url: z.ZodString;
        }, z.core.$strip>;
        requested: z.ZodDefault<z.ZodBoolean>;
        requested_extras: z.ZodOptional<z.ZodArray<z.ZodString>>;
        is_yanked: z.ZodDefault<z.ZodBoolean>;
        metadata: z.ZodObject<{
            name: z.ZodString;
            version: z.ZodString;
            requires_python: z.ZodOptional<z.ZodString>;
            requires_dist: z.ZodDefault<z.ZodArray<z.ZodString>>;
            provides_extra: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    environment: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodString>>;
}, z.core.$strip>;
/** One release pip chose. */
export type Chosen = z.infer<typeof Item>;
/** pip's installation report (`pip install --report`, version 1). */
export type PipReport = z.infer<typeof PipReport>;
/**
 * Reads pip's installation report.
 * @throws Failure `resolution-failed` when it is not one
 */
export declare function parsePipReport(text: string): PipReport;
export {};

import { z } from 'zod';
/**
 * The part of an OSV record that depsec reads (https://ossf.github.io/osv-schema/). Unknown fields are ignored, as the
 * schema requires of readers.
 */
declare const Event: z.ZodObject<{
    introduced: z.ZodOptional<z.ZodString>;
    fixed: z.ZodOptional<z.ZodString>;
    last_affected: z.ZodOptional<z.ZodString>;
    limit: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
declare const Range: z.ZodObject<{
    type: z.ZodString;
    events: z.ZodArray<z.ZodObject<{
        introduced: z.ZodOptional<z.ZodString>;
        fixed: z.ZodOptional<z.ZodString>;
        last_affected: z.ZodOptional<z.ZodString>;
        limit: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const Affected: z.ZodObject<{
    package: z.ZodOptional<z.ZodObject<{
        ecosystem: z.ZodString;
        name: z.ZodString;
    }, z.core.$strip>>;
    severity: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
        type: z.ZodString;
        score: z.ZodString;
    }, z.core.$strip>>>>;
    ranges: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
        type: z.ZodString;
        events: z.ZodArray<z.ZodObject<{
            introduced: z.ZodOptional<z.ZodString>;
            fixed: z.ZodOptional<z.ZodString>;
            last_affected: z.ZodOptional<z.ZodString>;
            limit: z.ZodOptional<z.ZodString>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>>;
    versions: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
}, z.core.$strip>;
/** One OSV record. */
export declare const OsvRecord: z.ZodObject<{
    id: z.ZodString;
    modified: z.ZodString;
    withdrawn: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    aliases: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    summary: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    details: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    severity: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
        type: z.ZodString;
        score: z.ZodString;
    }, z.core.$strip>>>>;
    affected: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
        package: z.ZodOptional<z.ZodObject<{
            ecosystem: z.ZodString;
            name: z.ZodString;
        }, z.core.$strip>>;
        severity: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
            type: z.ZodString;
            score: z.ZodString;
        }, z.core.$strip>>>>;
        ranges: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
            type: z.ZodString;
            events: z.ZodArray<z.ZodObject<{
                introduced: z.ZodOptional<z.ZodString>;
                fixed: z.ZodOptional<z.ZodString>;
                last_affected: z.ZodOptional<z.ZodString>;
                limit: z.ZodOptional<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>>;
        versions: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$strip>>>>;
    references: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
        type: z.ZodString;
        url: z.ZodString;
    }, z.core.$strip>>>>;
    database_specific: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        severity: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$loose>>>;
}, z.core.$strip>;
export type OsvRecord = z.infer<typeof OsvRecord>;
export type OsvAffected = z.infer<typeof Affected>;
export type OsvRange = z.infer<typeof Range>;
export type OsvEvent = z.infer<typeof Event>;
/** The entries of a record about one project of the Python index; names are compared by PEP 503. */
export declare function affectedEntries(record: OsvRecord, project: string): readonly OsvAffected[];
/** Why a value is not an OSV record: path and reason on one line. */
export declare function recordProblem(error: z.ZodError): string;
export {};

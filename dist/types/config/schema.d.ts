import * as z from 'zod';
declare const ignore: z.ZodObject<{
    id: z.ZodString;
    package: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    path: z.ZodOptional<z.ZodString>;
    sha256: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    reason: z.ZodString;
    expires: z.ZodPreprocess<z.ZodISODate, unknown>;
}, z.core.$strict>;
/** The words for each part of an `[[ignore]]` entry, for error messages and docs/configuration.md. */
export declare const IGNORE_PARTS: Readonly<Record<keyof z.infer<typeof ignore>, string>>;
/** Sections and keys of a configuration file, in the order the documentation lists them. */
export declare const SECTIONS: {
    readonly advisories: {
        url: z.ZodDefault<z.ZodURL>;
        required: z.ZodDefault<z.ZodBoolean>;
        private: z.ZodDefault<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
    };
    readonly index: {
        private: z.ZodDefault<z.ZodArray<z.ZodURL>>;
        public: z.ZodDefault<z.ZodArray<z.ZodURL>>;
    };
    readonly cooldown: {
        days: z.ZodDefault<z.ZodLiteral<0>>;
    };
    readonly allowlist: {
        packages: z.ZodDefault<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
        curated_list: z.ZodDefault<z.ZodLiteral<"top-5000">>;
    };
    readonly denylist: {
        packages: z.ZodDefault<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
    };
    readonly general: {
        mode: z.ZodDefault<z.ZodEnum<{
            warn: "warn";
            block: "block";
            "audit-only": "audit-only";
        }>>;
    };
    readonly analysis: {
        enable_ai: z.ZodDefault<z.ZodBoolean>;
        ai_provider: z.ZodDefault<z.ZodLiteral<"anthropic">>;
        ai_model: z.ZodDefault<z.ZodString>;
        max_ai_analysis_time: z.ZodDefault<z.ZodNumber>;
        max_ai_packages: z.ZodDefault<z.ZodInt>;
        ai_private: z.ZodDefault<z.ZodBoolean>;
    };
    readonly thresholds: {
        block_score: z.ZodDefault<z.ZodNumber>;
        warn_score: z.ZodDefault<z.ZodNumber>;
    };
};
/** A whole configuration file; unknown keys are errors, missing ones get their default. */
export declare const fileSchema: z.ZodObject<{
    general: z.ZodPrefault<z.ZodObject<{
        mode: z.ZodDefault<z.ZodEnum<{
            warn: "warn";
            block: "block";
            "audit-only": "audit-only";
        }>>;
    }, z.core.$strict>>;
    analysis: z.ZodPrefault<z.ZodObject<{
        enable_ai: z.ZodDefault<z.ZodBoolean>;
        ai_provider: z.ZodDefault<z.ZodLiteral<"anthropic">>;
        ai_model: z.ZodDefault<z.ZodString>;
        max_ai_analysis_time: z.ZodDefault<z.ZodNumber>;
        max_ai_packages: z.ZodDefault<z.ZodInt>;
        ai_private: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>;
    thresholds: z.ZodPrefault<z.ZodObject<{
        block_score: z.ZodDefault<z.ZodNumber>;
        warn_score: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    allowlist: z.ZodPrefault<z.ZodObject<{
        packages: z.ZodDefault<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
        curated_list: z.ZodDefault<z.ZodLiteral<"top-5000">>;
    }, z.core.$strict>>;
    denylist: z.ZodPrefault<z.ZodObject<{
        packages: z.ZodDefault<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
    }, z.core.$strict>>;
    advisories: z.ZodPrefault<z.ZodObject<{
        url: z.ZodDefault<z.ZodURL>;
        required: z.ZodDefault<z.ZodBoolean>;
        private: z.ZodDefault<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
    }, z.core.$strict>>;
    index: z.ZodPrefault<z.ZodObject<{
        private: z.ZodDefault<z.ZodArray<z.ZodURL>>;
        public: z.ZodDefault<z.ZodArray<z.ZodURL>>;
    }, z.core.$strict>>;
    cooldown: z.ZodPrefault<z.ZodObject<{
        days: z.ZodDefault<z.ZodLiteral<0>>;
    }, z.core.$strict>>;
    ignore: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        package: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
        path: z.ZodOptional<z.ZodString>;
        sha256: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
        reason: z.ZodString;
        expires: z.ZodPreprocess<z.ZodISODate, unknown>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type FileContents = z.infer<typeof fileSchema>;
export {};

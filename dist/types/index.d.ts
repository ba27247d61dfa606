/** depsec as a library. Everything a program needs is exported here; nothing else is public. */
export { audit, install, render, scan, type AuditSettings, type InstallSettings, type RenderSettings, type ScanSettings, } from './library.js';
export { loadConfig, type ConfigSources } from './config/load.js';
export { Failure, type FailureCode, type FailureParts } from './model/failure.js';
export type { Installation } from './install.js';
export type { ConfigFile } from './config/config-file.js';
export type { Config } from './model/config.js';
export type { ProgressEvent } from './model/effects.js';
export type { Incomplete, Skipped } from './model/facts.js';
export type { Finding, Severity } from './model/finding.js';
export type { Unscanned } from './model/inspection.js';
export type { PackageReport, Report, ReportFormat, Verdict } from './model/report.js';
export type { AuditWatch, ScanWatch } from './model/watch.js';

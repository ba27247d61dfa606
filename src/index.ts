/** depsec as a library. Everything a program needs is exported here; nothing else is public. */
export {
  audit,
  install,
  scan,
  type AuditSettings,
  type InstallSettings,
  type ScanSettings,
} from './library.js';
export { loadConfig } from './config/load.js';
export { Failure, type FailureCode } from './model/failure.js';
export { FORMATS, type Renderer } from './report/formats.js';
export type { AuditWatch } from './audit.js';
export type { Installation } from './install.js';
export type { ScanWatch } from './scan.js';
export type { Config } from './model/config.js';
export type { ProgressEvent } from './model/effects.js';
export type { Finding, Severity } from './model/finding.js';
export type { PackageReport, Report, ReportFormat, Verdict } from './model/report.js';

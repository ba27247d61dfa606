export type { Report } from './model/report.js';

import offline from './jest.config.js';

/** Tests that need the live package index. @type {import('jest').Config} */
export default {
  ...offline,
  testMatch: ['<rootDir>/__tests__/online/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 1800000,
};

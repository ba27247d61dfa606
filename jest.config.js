/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/__tests__/online/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^(\\.{1,2}/.*)\\.cjs$': '$1' },
  moduleFileExtensions: ['ts', 'cts', 'js', 'cjs', 'mjs', 'json'],
  transform: {
    '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false, tsconfig: 'tsconfig.json' }],
    '^.+\\.cts$': ['ts-jest', { diagnostics: false, tsconfig: 'tsconfig.json' }],
  },
  // One less than there are cores is jest's own choice, which on two cores leaves one idle.
  maxWorkers: '100%',
  testTimeout: 120000,
  globalSetup: '<rootDir>/scripts/make-test-folder.cjs',
  globalTeardown: '<rootDir>/scripts/remove-test-folder.cjs',
  reporters: ['default', '<rootDir>/scripts/summary-reporter.cjs'],
};

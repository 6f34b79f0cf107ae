import {defineConfig} from 'vitest/config'

const conditions = ['postmortem-source', 'module', 'node', 'development']

export default defineConfig({
  // The packages of this workspace are tested as they are written, unbuilt.
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {
    // No test fails for being slow: these only end one that hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    include: ['bench/test/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      reporter: ['text', 'html'],
      reportsDirectory: '.cache/coverage'
    }
  }
})

import {defineConfig} from 'vitest/config'

const conditions = ['postmortem-source', 'module', 'node', 'development']

/** What makes documents by chance, installs, starts other programs, lets them take long, or replaces a module. */
const slow = [
  'packages/site/test/**/*.test.ts',
  'test/cli-timeout.test.ts',
  'test/corpus.test.ts',
  'test/editor/**/*.test.ts',
  'test/fuzz/**/*.test.ts',
  'test/homepage.test.ts',
  'test/hostile.test.ts',
  'test/install-from-git.test.ts',
  'test/packed*.test.ts',
  'test/parsers.test.ts',
  'test/pre-commit.test.ts',
  'test/recipes.test.ts',
  'test/regular-expressions.test.ts'
]

export default defineConfig({
  // The packages of this workspace are tested as they are written, unbuilt.
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {
    // No test fails for being slow: these only end one that hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['bench/test/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...slow],
          // Files share what a process has loaded and compiled.
          isolate: false
        }
      },
      {extends: true, test: {name: 'slow', include: slow}}
    ],
    reporters: ['default', './test/closing-line.ts'],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      reporter: ['text', 'html'],
      reportsDirectory: '.cache/coverage'
    }
  }
})

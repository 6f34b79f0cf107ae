import {afterEach, expect, test, vi} from 'vitest'

afterEach(() => {
  vi.doUnmock('../../remark-lint-postmortem/src/homepage.ts')
  vi.resetModules()
})

test('messages point at the site once there is one, and programs read the installed pages', async () => {
  vi.doMock('../../remark-lint-postmortem/src/homepage.ts', () => ({
    homepage: 'https://sre.example/postmortem/'
  }))
  vi.resetModules()
  const {documentationOf, installedPageOf} =
    await import('../../remark-lint-postmortem/src/documentation.ts')
  expect(documentationOf('severity')).toBe('https://sre.example/postmortem/rules/severity/')
  expect(installedPageOf('severity')).toMatch(/^file:.*\/docs\/severity\.md$/)
})

test('messages point at the installed pages as long as there is none', async () => {
  const {documentationOf, installedPageOf} =
    await import('../../remark-lint-postmortem/src/documentation.ts')
  expect(documentationOf('severity')).toBe(installedPageOf('severity'))
})

import {expect, it} from 'vitest'
import {read, short} from './parse.ts'

it('reads labels in bold on lines of their own the same with CRLF', () => {
  const text = '# Outage\n\n**Timeline**\n**Impact**\n\nNobody & nothing.\nNo harm.\n'
  const shown = (value: string) =>
    read(value).sections.map(({heading, names}) => [
      names,
      heading.written,
      short(heading.position)
    ])
  expect(shown(text.replaceAll('\n', '\r\n'))).toEqual(shown(text))
  expect(read(text.replaceAll('\n', '\r\n')).blocks.map(({written: text}) => text)).toEqual(
    read(text).blocks.map(({written: text}) => text)
  )
})

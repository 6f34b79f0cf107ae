import {describe, expect, it} from 'vitest'
import {read, short} from './parse.ts'

describe('end of a document', () => {
  it.each([
    ['# Outage\n\nIt failed.\n', 'd.', '3:9-3:11'],
    ['# Outage\n\n**It failed**\n', 'ed**', '3:10-3:14'],
    ['# Outage\n\n#\n', '#', '3:1-3:2'],
    ['# Outage\n\na\nb\n', '\nb', '3:2-4:2'],
    ['# Outage\n\na\r\nb\r\n', '\r\nb', '3:2-4:2'],
    ['# Outage\n\na🚨', '🚨', '3:2-3:4'],
    ['# Outage\n\n```\na\n```\n', '``', '5:2-5:4'],
    ['# Outage\n\n<!-- a -->\n', '->', '3:9-3:11'],
    ['# Outage\n\n- ```\n  a\n', ' a\n', '4:2-5:1']
  ])('%j', (text, written, place) => {
    const {end} = read(text)
    expect([end?.written, short(end?.position)]).toEqual([written, place])
  })

  it.each([
    ['nothing', ''],
    ['a code block that is not closed', '# Outage\n\n```\na\n'],
    ['a fence and nothing else', '# Outage\n\n~~~'],
    ['a fence that is too short to close it', '# Outage\n\n````\na\n```'],
    ['a comment that is not closed', '# Outage\n\n<!-- a >\n\nb'],
    ['a tag that is not closed', '# Outage\n\n<pre>\n\nb'],
    ['a declaration that is not closed', '# Outage\n\n<!DOCTYPE\n\nb']
  ])('is not where something can be added: %s', (_, text) => {
    expect(read(text).end).toBeUndefined()
  })
})

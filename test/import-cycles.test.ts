import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {root} from './fixtures/list-fixtures.ts'

/** The files that a file imports by path, types among them. */
function importsOf(file: string): Array<string> {
  const text = readFileSync(path.join(root, file), 'utf8')
  return Array.from(text.matchAll(/^(?:im|ex)port\s[^'"]*?'(\.[^']*)'|\bimport\('(\.[^']*)'\)/gm))
    .map(([, static_, dynamic]) => path.posix.join(path.posix.dirname(file), static_ ?? dynamic!))
    .filter((target) => target.endsWith('.ts'))
}

/** Files in a circle, the first one again at its end; nothing if there is none. */
function findCycle(imports: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlyArray<string> {
  const done = new Set<string>()
  const path: Array<string> = []
  const visit = (file: string): ReadonlyArray<string> | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    path.push(file)
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next)
      if (cycle) return cycle
    }
    path.pop()
    done.add(file)
    return undefined
  }
  for (const file of imports.keys()) {
    const cycle = visit(file)
    if (cycle) return cycle
  }
  return []
}

const files = readdirSync(path.join(root, 'packages')).flatMap((name) => {
  const folder = path.posix.join('packages', name, 'src')
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
})
const imports = new Map(files.map((file) => [file, importsOf(file)]))

test('files are there, and what they import', () => {
  expect(files.length).toBeGreaterThan(100)
  const missing = [...imports.values()].flat().filter((target) => !imports.has(target))
  // The site is made with scripts of the project.
  expect(missing.filter((target) => !/\/node_modules\/|^scripts\//.test(target))).toEqual([])
})

test('no file imports itself through others, not even for a type', () => {
  expect(findCycle(imports)).toEqual([])
})

test('the model imports nothing of the project', () => {
  expect(imports.get('packages/mdast-util-postmortem/src/model.ts')).toEqual([])
})

test('a circle is found', () => {
  const circle = new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]) // prettier-ignore
  expect(findCycle(circle)).toEqual(['b', 'c', 'b'])
})

/** There are no files. */
export function lookAt(): string {
  return 'missing file'
}

/** There is nothing to read. */
export function readUpTo(): undefined {
  return undefined
}

/** Absolute path of a file whose path is from a folder. */
export function absolutePath(folder: string, file: string): string {
  const parts: Array<string> = []
  for (const part of (file.startsWith('/') ? file : `${folder}/${file}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

/** Path from a folder to a file in it. */
export function pathFrom(folder: string, file: string): string {
  const start = folder.endsWith('/') ? folder : `${folder}/`
  return file.startsWith(start) ? file.slice(start.length) : file
}

import path from 'node:path'

/**
 * Write the address of a file for a link in another one.
 *
 * @param file
 *   Path of the file from the working directory, with slashes.
 * @param folder
 *   Path of the folder of the other one from there.
 * @returns
 *   A relative address, in which no character means anything to Markdown or HTML.
 */
export function addressOf(file: string, folder: string): string {
  return path
    .relative(folder, file)
    .split(path.sep)
    .map((name) =>
      encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll(
        /[!'()*]/g,
        percentEncoded
      )
    )
    .join('/')
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

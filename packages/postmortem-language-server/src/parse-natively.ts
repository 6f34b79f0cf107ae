import type {Parser, Processor} from 'unified'
import nativeSyntax, {loadSatteri} from 'remark-preset-postmortem/native-syntax'

declare module 'vfile' {
  interface DataMap {
    /** Whether plugins of others may want the tree that they know. */
    postmortemHasChangingPlugins?: boolean
  }
}

/** Parse in machine code where `satteri` is installed beside the server. */
export async function parseNatively(): Promise<(this: Processor) => undefined> {
  const parse = await loadSatteri()
  return function (this: Processor): undefined {
    if (parse instanceof Error) return
    const parseUsually = this.parser as Parser
    nativeSyntax(parse).call(this)
    const parseFast = this.parser as Parser
    this.parser = (text, file) =>
      (file.data.postmortemHasChangingPlugins ? parseUsually : parseFast)(text, file)
  }
}

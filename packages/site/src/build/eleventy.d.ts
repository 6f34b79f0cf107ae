/** What is used of Eleventy, which has no types. */
declare module '@11ty/eleventy' {
  export interface Configuration {
    addTemplate(file: string, content: string, data: Readonly<Record<string, unknown>>): void
    addGlobalData(name: string, value: unknown): void
    addFilter(name: string, filter: (...values: Array<never>) => unknown): void
    addPassthroughCopy(copies: Readonly<Record<string, string>>): void
    addWatchTarget(target: string, options?: {resetConfig?: boolean}): void
    setTemplateFormats(formats: ReadonlyArray<string>): void
    setUseGitIgnore(isUsed: boolean): void
    on(event: string, listener: () => Promise<void> | void): void
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath?: string | false
        quietMode?: boolean
        runMode?: 'build' | 'serve'
        config: (configuration: Configuration) => Promise<void> | void
      }
    )
    init(): Promise<void>
    write(): Promise<unknown>
    watch(): Promise<void>
    serve(port: number): Promise<void>
  }
}

/** An example to load into the playground: a fixture, whose findings tests assert. */
interface PlaygroundExample {
  name: string
  title: string
  /** In the repository. */
  file: string
  preset?: string
}

/** Examples to load, the first where there is nothing else to show. */
export const examples: ReadonlyArray<PlaygroundExample> = [
  {name: 'bad', title: 'A bad one', file: 'fixtures/broken/checkout-outage.md'},
  {name: 'hasty', title: 'Hasty notes', file: 'fixtures/broken/hasty-notes.md'},
  {name: 'blame', title: 'One that blames', file: 'fixtures/broken/finger-pointing.md'},
  {name: 'template', title: 'A template, half filled', file: 'fixtures/broken/half-filled.md'},
  {name: 'japanese', title: 'One in Japanese', file: 'fixtures/broken/language-ja.md'},
  {
    name: 'google-sre',
    title: 'Google’s form, with faults',
    file: 'fixtures/broken/house-google-sre.md',
    preset: 'google-sre'
  },
  {
    name: 'canonical',
    title: 'The canonical one',
    file: 'fixtures/clean/canonical.md',
    preset: 'strict'
  }
]

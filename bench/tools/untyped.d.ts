declare module 'textlint-rule-no-empty-section' {
  import type {TextlintRuleModule} from '@textlint/types'

  const rule: TextlintRuleModule
  export default rule
}

declare module 'textlint-rule-terminology' {
  import type {TextlintRuleModule} from '@textlint/types'

  const rule: TextlintRuleModule
  export default rule
}

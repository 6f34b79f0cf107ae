import type {BlameShapes, BlameTables} from '../languages/blame-rows.ts'
import type {BlameWords} from '../languages/blame-words.ts'
import type {Grammar} from './grammar.ts'
import type {PhraseIndex} from './phrases.ts'
import type {WordSets} from './word-sets.ts'
import {grammarOf} from './grammar.ts'
import {indexPhrases} from './phrases.ts'
import {wordSets} from './word-sets.ts'

/** Words of a language, ready to be looked up. */
export interface Lexicon {
  grammar: Grammar
  subjects: WordSets<keyof BlameWords['subjects']>
  negation: WordSets<keyof BlameWords['negation']>
  agents: WordSets<keyof BlameWords['agents']>
  counterfactuals: WordSets<keyof BlameWords['counterfactuals']>
  verdicts: WordSets<keyof BlameWords['verdicts']>
  remedies: WordSets<keyof BlameWords['remedies']>
  hindsight: WordSets<keyof BlameWords['hindsight']>
  guards: WordSets<keyof BlameWords['guards']>
  acts: WordSets<keyof BlameWords['acts']>
  shapes: BlameShapes
  /** Tables by the first word of their phrases. */
  phrases: Readonly<Record<keyof BlameTables, PhraseIndex>>
}

/**
 * Make the words of a language ready to be looked up.
 *
 * @param words
 *   Words of blame of the language.
 */
export function lexiconOf(words: BlameWords): Lexicon {
  const tables = Object.entries(words.tables).map(([name, rows]) => [name, indexPhrases(rows)])
  return {
    grammar: grammarOf(words.grammar),
    subjects: wordSets(words.subjects),
    negation: wordSets(words.negation),
    agents: wordSets(words.agents),
    counterfactuals: wordSets(words.counterfactuals),
    verdicts: wordSets(words.verdicts),
    remedies: wordSets(words.remedies),
    hindsight: wordSets(words.hindsight),
    guards: wordSets(words.guards),
    acts: wordSets(words.acts),
    shapes: words.shapes,
    phrases: Object.fromEntries(tables) as Lexicon['phrases']
  }
}

import {defineRule} from '../src/core/rule.js'
import {unlikeOthers} from '../src/core/wording.js'
import {variedBesideSource} from '../src/pairs/names.js'
import {besideSource} from '../src/pairs/pair.js'

export default defineRule({
  id: 'name-mismatch',
  category: 'source',
  severity: 'warning',
  severityIfEdited: 'info',
  fix: 'unsafe',
  asks: ['pair'],
  leavesAlone: ['address', 'code', 'foreign-passage', 'mention'],
  summary:
    'A name of the source that the translation spells in two ways: *Mancinelli* in one sentence, *Mansinelli* in another.',
  rationale: `
Engines spell a name sentence by sentence, above all one that the source writes in another script.

Found are names that differ in a letter, long ones in two, where the sentences of both have a name in common that no other sentence has.
The spelling that the text has most of is expected; of as many, the first. Left alone: what differs in its ending, two names that the
source has, too, and what [\`mixed-names\`](mixed-names.md) finds without a source.`,
  examples: [
    {
      source: {zh: '曼西内利来了。\n\n他很高兴。\n\n昨天曼西内利走了。'},
      bad: 'Then Mancinelli came.\n\nHe was glad.\n\nYesterday ⟦Mansinelli⟧ left.',
      good: 'Then Mancinelli came.\n\nHe was glad.\n\nYesterday Mancinelli left.'
    },
    {
      source: {ru: 'Приехал Чемезов.\n\nОн был рад.\n\nВчера Чемезов уехал.'},
      bad: 'Then Chemezov came.\n\nHe was glad.\n\nYesterday ⟦Chermezov⟧ left.',
      good: 'Then Chemezov came.\n\nHe was glad.\n\nYesterday Chemezov left.'
    },
    {
      source: {zh: '山西很大。\n\n他很高兴。\n\n陕西很小。'},
      good: 'They say Shanxi is large.\n\nHe was glad.\n\nThey say Shaanxi is small.'
    },
    {
      source: {de: 'Dann kam Hartmann.\n\nEr war froh.\n\nGestern ging Harmann.'},
      good: 'Then Hartmann came.\n\nHe was glad.\n\nYesterday Harmann left.'
    }
  ],
  *check({pair}) {
    for (const {usual, other} of variedBesideSource(pair)) {
      const message = unlikeOthers(other.name, usual.name, usual.uses.length)
      for (const use of other.uses) yield {...besideSource(use), expected: usual.name, message}
    }
  }
})

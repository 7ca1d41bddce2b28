import {defineRule} from '../src/core/rule.js'
import {languageName} from '../src/language/any/tag.js'

export default defineRule({
  id: 'untranslated-passage',
  category: 'garble',
  severity: 'warning',
  severityIfEdited: 'info',
  fix: 'none',
  summary: 'Paragraphs in another language than the article.',
  rationale: `
A paragraph that the engine passed on as it was, or a text that is not in the language which was asked for. It is told by its
words: ten of them, at least. Where nobody says which language the article should be in, it is the one that most of it is in. What a document itself says to be in another language (\`<p lang="fr">\`) is meant.

What else such paragraphs show is judged by their own language, and nothing there by the article’s.`,
  examples: [
    {
      bad: `They left for the coast early on that morning, and it rained all day, so that nobody there saw them come.

⟦Il faut que nous partions demain matin avec toute la famille, dit le maire de la ville.⟧`
    },
    {
      bad: '⟦Der Bürgermeister sagte, dass er nicht wisse, was die Stadt wolle, und auf das Ende des Monats warte.⟧',
      language: 'en'
    },
    {
      bad: '⟦The mayor said that he did not know what the town wanted, so he will wait for the end of the month.⟧',
      language: 'de'
    },
    {
      good: `Il faut que nous partions demain matin avec toute la famille, dit le maire de la ville.

« Non », dit-elle.`
    },
    {
      good: 'It runs in these languages and in no others:\n\ncs, da, de, en, es, fi, fr, hu, it, ja, nb, nl, pl, ru, sv'
    },
    {
      good: 'The mayor of the town said “il faut que nous partions demain matin avec toute la famille” and was gone by noon.'
    }
  ],
  *check({language, passages, paragraphs}) {
    const first = paragraphs[0]?.start
    const end = paragraphs.at(-1)?.end
    for (const passage of passages) {
      const name = languageName(passage.language)
      const isWhole = passage.start === first && passage.end === end
      const message = isWhole
        ? `The text is in ${name}, not in ${languageName(language.tag)}: translate it, or correct its language`
        : `This passage is in ${name}, the rest of the text in ${languageName(language.tag)}: translate what was left`
      yield {start: passage.start, end: passage.end, message}
    }
  }
})

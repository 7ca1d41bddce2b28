/** What the prose of an article may be about. */
export type Topic = 'software' | 'translation'

/** Words that tell it, and parts of words, in lower case, with `_` for the space around and between them. */
export type TopicWords = Readonly<Record<Topic, string>>

/** Those that many languages have. */
const international: TopicWords = {
  software:
    'software github linux unix html javascript python markdown _git_ debian _http _url _api plugin plug_in browser _server cookie newsletter hashtag _app_',
  translation: 'l10n i18n'
}

/** The words of a topic in a language, as they stand in a text whose words have single spaces around them. */
export function wordsOn(topic: Topic, own?: TopicWords): string[] {
  const words = `${international[topic]} ${own?.[topic] ?? ''}`
  return words
    .trim()
    .split(' ')
    .map((word) => word.replaceAll('_', ' '))
}

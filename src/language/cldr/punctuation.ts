import cldr from './cldr.json' with {type: 'json'}

const marksOf: Readonly<Record<string, string>> = cldr.punctuation

/** Whether a language writes a mark that few languages have, as CLDR's exemplar characters say. */
export function isOwnMark(mark: string, language: string): boolean {
  if (/[\u3000\uFF01-\uFF5E]/.test(mark) && /^(?:zh|yue|ja|ko)$/.test(language)) return true
  return marksOf[language]?.includes(mark) ?? false
}

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u
const arabic = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const indic =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Telugu}\p{Script=Tamil}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u

/** The letters that a mark belongs to; undefined for `¿` and `¡`, which are Latin. */
export function scriptOf(mark: string): RegExp | undefined {
  if (/[¿¡]/.test(mark)) return undefined
  if (/[،؛؟۔]/.test(mark)) return arabic
  return /[।॥]/.test(mark) ? indic : eastAsian
}

const spanish =
  /[áéíóúñ]|(?<!\p{L})(?:de|la|el|los|las|un|una|es|son|en|por|para|con|que|quien|no|se|su|sus|al|del|lo|le|me|te|nos|mi|tu|como|cuando|donde|hay|ha|he|eres|hola|viva|vamos|gracias|buenos|buenas|feliz)(?!\p{L})/iu
const english =
  /(?<!\p{L})(?:the|a|an|of|to|and|is|are|was|were|you|your|i|he|she|it|we|they|what|why|how|where|when|who|do|does|did|have|has|will|can|not|this|that|my|please|thank|let)(?!\p{L})/iu

/** Whether words after `¿` or `¡` may be Spanish; a lone name or word may always be. */
export function isSpanish(text: string): boolean {
  const [words = ''] = /^[^?!\r\n]*/.exec(text) ?? []
  return spanish.test(words)
    ? !/(?<!\p{L})(?:the|is|are|you|what|where|why)(?!\p{L})/iu.test(words)
    : !english.test(words)
}

import {defineRule} from '../src/core/rule.js'
import {quoted} from '../src/core/wording.js'
import {isInAddress} from '../src/language/any/address.js'
import {isMention} from '../src/reading/mention.js'
import {matchesOf} from '../src/text/matches.js'

/** What a model’s own tokens look like, by what becomes of them. */
const patterns = {
  /** A word or character that the model does not know. */
  unknown: /(?:<unk>|\[unk\]|⁇(?<=\s.)(?=\s))(?:\s?(?:<unk>|\[unk\]|⁇))*/gi,
  /** Marks of where a text starts, ends, is padded or masked, and of its language. */
  control:
    /(?:<\/?(?:s|pad|bos|eos|mask)>|\[(?:PAD|CLS|SEP|MASK|EOS|BOS)\]|<\|(?:[a-z]{1,20}_[a-z_]{1,20}|endoftext|endofprompt|startoftext|pad|system|user|assistant|end)\|>|<2[a-z]{2,3}>|^__[a-z]{2,3}__(?=\s)|^[a-z]{3}_(?:Latn|Cyrl|Arab|Deva|Hans|Hant|Jpan|Grek|Hebr)(?=\s))/gim,
  /** Bytes that are no word of the model’s. */
  bytes: /(?:<0x[\dA-F]{2}>)+/gi,
  /** SentencePiece’s space; as bars of a chart it has other bars beside it. */
  space: /(?<![▁-█])▁(?![▁-█])[^\S\r\n]?/g,
  /** Joiners: of subwords, and of what stood without spaces. */
  subword: /@@[^\S\r\n](?=\p{L})(?<=\p{L}...)|##(?=\p{Ll}{2})(?<=\p{L}[^\S\r\n]?..)/gu,
  joiner: /[^\S\r\n]?@([-,./:–])@[^\S\r\n]?/g
}
const cheap = /[<[⁇▁@]|##|__|_[A-Z][a-z]{3}/
/** In UTF-16 units, the longest passage that is struck out. */
const struckOut = 300

const topic =
  /\b(?:token(?:s|i[sz]\w*)?|BERT|vocabular(?:y|ies)|language models?|subwords?|SentencePiece|BPE|special symbols?)\b/i

export default defineRule({
  id: 'token-residue',
  category: 'residue',
  severity: 'error',
  fix: 'safe',
  needs: /[<[⁇▁@#_]/,
  summary: 'A token of the translation model itself: `<unk>`, `▁`, `@@`, `</s>`.',
  rationale: `
Models read and write pieces of words, and signs for what has none. What should have been put together or taken out
afterwards is left: \`transl@@ ation\`, \`right @-@ wing\`, \`<pad>\`, \`__en__\`.

For an unknown word (\`<unk>\`, \`⁇\`) nobody but the source knows what stood there; several in a row are one finding.
Left alone: \`⁇\` at the end of a word, bars of charts (\`▁▂▃\`), headings, words struck out with \`<s>\`, names in a
chat (\`<|jo|>\`), addresses, and passages about tokens.`,
  examples: [
    {bad: 'The ⟦<unk> <unk>⟧ tribe met.', safety: 'none'},
    {bad: 'The ⟦⁇⟧ tribe met.', safety: 'none'},
    {bad: 'A transl⟦@@ ⟧ation.', good: 'A translation.'},
    {bad: 'A way of play⟦##⟧ing.', good: 'A way of playing.', safety: 'unsafe'},
    {bad: 'A right⟦ @-@ ⟧wing plan of 1⟦ @,@ ⟧000.', good: 'A right-wing plan of 1,000.'},
    {bad: 'They met.⟦</s>⟧', good: 'They met.'},
    {bad: '⟦<|im_start|>⟧They met.⟦<|endoftext|>⟧', good: 'They met.'},
    {good: '<|jo|> They met. <ann> They did not.'},
    {bad: '⟦<2en> ⟧They met.', good: 'They met.'},
    {bad: 'They⟦▁⟧met ⟦▁⟧there.', good: 'They met there.'},
    {bad: 'The caf⟦<0xC3><0xA9>⟧ is open.', good: 'The café is open.'},
    {good: 'What⁇ The chart ▁▂▃▅▇ rose, @jo said; jo@@example, @@ -1,3 +1,3 @@.'},
    {good: 'The plan is at https://example.org/plan##one, not here.'},
    {good: '##Heading\n\nThe <s>old</s> new plan is <s>late</s>.'},
    {good: 'The tokenizer writes <unk> for what it does not know, and “[MASK]” for a gap.'}
  ],
  *check({text}) {
    if (!cheap.test(text)) return
    for (const [kind, pattern] of Object.entries(patterns)) {
      for (const match of matchesOf(text, pattern)) {
        const [actual, sign = ''] = match
        const start = match.index
        let end = start + actual.length
        if (isMention(text, {start, end}, topic) || isStruckOut(text, start, end)) continue
        if (actual === '##' && isInAddress(text, start, end)) continue
        if (kind === 'unknown') {
          const [first = ''] = /^\S[^>\]]*[>\]]?/.exec(actual) ?? []
          yield {
            start,
            end,
            message: `${quoted(first)} stands for ${first === actual ? 'a word' : 'words'} that the translation engine did not know: check the source`
          }
          continue
        }
        const before = text.slice(Math.max(0, start - 1), start)
        if (kind === 'control' && /^\s?$/.test(before) && /[^\S\r\n]/.test(text.charAt(end))) end++
        const expected =
          kind === 'joiner'
            ? sign
            : kind === 'bytes'
              ? decode(actual)
              : kind === 'space' && /\S/.test(before)
                ? ' '
                : ''
        if (expected === undefined) continue
        const message = `${quoted(actual.trim())} is a code of the translation engine: ${expected.trim() ? `write ${quoted(expected)}` : expected ? 'write a space instead' : 'delete it'}`
        yield {start, end, expected, message, ...(actual === '##' && {safety: 'unsafe'})}
      }
    }
  }
})

/** Whether `<s>` or `</s>` strikes out a part of its line, rather than begin or end it. */
function isStruckOut(text: string, start: number, end: number): boolean {
  const tag = text.slice(start, end).toLowerCase()
  const before =
    text
      .slice(Math.max(0, start - struckOut), start)
      .split(/[\r\n]/)
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + struckOut).split(/[\r\n]/, 1)
  if (tag === '<s>') return before.trim() !== '' || /<\/s>\s*\S/i.test(after)
  return tag === '</s>' && before.includes('<s>') && (after.trim() !== '' || !/^\s*<s>/i.test(before))
}

function decode(actual: string): string | undefined {
  const bytes = Uint8Array.from(actual.matchAll(/x(..)/gi), ([, hex = '']) => Number.parseInt(hex, 16))
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.includes('\uFFFD') ? undefined : text
}

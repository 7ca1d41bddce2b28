import fc from 'fast-check'
import {expect, test} from 'vitest'
import {allRules} from '../rules/index.js'
import mojibake from '../rules/mojibake.js'
import {fix} from '../src/engine/fixer.js'
import encodings from '../src/language/any/encodings.json' with {type: 'json'}

const rules = Object.fromEntries(allRules.map(({id}) => [id, id === mojibake.id]))
const repair = (text: string) => fix(text, {rules}, 'safe').source

// From the tests of ftfy (Robyn Speer, Apache-2.0), without what ftfy does beside: quotation marks stay curly.
test.each([
  ['â\x9d¤', '❤'],
  ['âœ” No problems', '✔ No problems'],
  ['РґРѕСЂРѕРіРµ Р\x98Р·-РїРѕРґ #С„СѓС‚Р±РѕР»', 'дороге Из-под #футбол'],
  ['\x84Handwerk bringt dich überall hin\x93', '„Handwerk bringt dich überall hin“'],
  ['Hi guys í\xa0½í¸\x8d', 'Hi guys 😍'],
  ['Ä°stanbul', 'İstanbul'],
  ['The Mona Lisa doesnÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t have eyebrows.', 'The Mona Lisa doesn’t have eyebrows.'],
  ['#╨┐╤Ç╨░╨▓╨╕╨╗╤î╨╜╨╛╨╡╨┐╨╕╤é╨░╨╜╨╕╨╡', '#правильноепитание'],
  ['Europa, Ă�frica, Norte, AmĂ©rica Central', 'Europa, �frica, Norte, América Central'],
  ['MĂĄm dost tĹ\x99etĂ\xadho tisĂ\xadciletĂ\xad', 'Mám dost třetího tisíciletí'],
  ['a bigger-than-expected Г‚ВЈ5.8bn rights issue', 'a bigger-than-expected £5.8bn rights issue'],
  ['upgraded to â€œbb+â€? from â€œbbâ€?', 'upgraded to “bb+� from “bb�'],
  ['com especial atenÃ§Ã£o Ã s crianÃ§as', 'com especial atenção às crianças'],
  ['La rГ©gion se trouve Г lвЂ™ouest de lвЂ™Ukraine', 'La région se trouve à l’ouest de l’Ukraine'],
  ['Merci de t‚Äö√†√∂¬¨¬©l‚Äö√†√∂¬¨¬©charger', 'Merci de télécharger'],
  ['à¸ à¸²à¸©à¸²à¹„à¸—à¸¢', 'ภาษาไทย'],
  ['í•œêµ\xadì–´', '한국어'],
  ['Å iaip ÄÆdomu, kaip ÄÆsivaizduoji. VisÅ³ pirma', 'Šiaip įdomu, kaip įsivaizduoji. Visų pirma']
])('repairs %j', (broken, whole) => {
  expect(repair(broken)).toBe(whole)
})

// From the same source: what only looks broken.
test.each([
  'Charlotte Brontë…”',
  'AHÅ™, the new sofa',
  'There are a lot of Ã’s in mojibake text',
  'HÅØYA ER BLÅØYD',
  'ПоздравЂаво',
  'Con il corpo ammaccato,\xa0è come se',
  'Join ZZAJÉ’s Official Fan List',
  'MÄ£ÄM ÌÑÌ Q £ÄGÌ GÄLÄW',
  '├┤a┼┐a┼┐a┼┐a┼┐a',
  'ã†â€™ãƒâ€ ã¢â‚¬â„¢ãƒæ’ã‚â¢ãƒâ¢ã¢â‚¬å¡ã‚â¬ãƒâ€šã‚â'
])('leaves alone %j', (text) => {
  expect(repair(text)).toBe(text)
})

/** Names of languages in many languages, from CLDR by way of the platform. */
const tags = [
  'cs',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'is',
  'it',
  'ja',
  'ko',
  'lt',
  'lv'
]
tags.push('pl', 'pt', 'ro', 'ru', 'sk', 'sv', 'th', 'tr', 'uk', 'zh')
const names = tags.flatMap((tag) => {
  const display = new Intl.DisplayNames(tag, {type: 'language'})
  return tags.map((other) => display.of(other) ?? other)
})
const sentence = fc
  .array(fc.constantFrom(...names), {minLength: 1, maxLength: 8})
  .map((words) => words.join(', '))

test('leaves names of languages alone, in capitals and before marks, too', () => {
  fc.assert(
    fc.property(sentence, fc.constantFrom('', '…', '”', '…”', ' »', '™', '’', '?', '—'), (text, mark) => {
      expect(repair(`“${text}${mark} and`)).toBe(`“${text}${mark} and`)
      expect(repair(`${text.toUpperCase()}${mark}`)).toBe(`${text.toUpperCase()}${mark}`)
    })
  )
})

test('restores what was read in Windows-1252, once or twice', () => {
  const high = encodings['windows-1252']
  const misread = (text: string) =>
    Array.from(new TextEncoder().encode(text), (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : high.charAt(byte - 0x80)
    ).join('')
  fc.assert(
    fc.property(
      fc.constantFrom('naïve', 'cœur', 'Müller', 'tête-à-tête', 'Москва', '東京', 'it’s', '“quoted”'),
      sentence,
      (word, rest) => {
        const text = `“It’s ${word}” — ${rest}`
        expect(repair(misread(text))).toBe(text)
        // Twice over, some letters of other scripts come out as spaces, and stay.
        expect(repair(misread(misread(`“It’s ${word}”`)))).toBe(`“It’s ${word}”`)
      }
    )
  )
})

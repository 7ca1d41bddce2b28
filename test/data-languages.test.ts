import {describe, expect, test} from 'vitest'
import {lint, lintAll} from '../src/engine/linter.js'
import '../src/index.js'

/** Invented, as all that is planted in them. */
const articles: readonly (readonly [tag: string, text: string])[] = [
  [
    'da',
    'Byrådet mødtes tirsdag aften for at drøfte den nye bro over fjorden. Flere borgere sagde, at de havde ventet i mange år, og at arbejdet burde begynde nu. Borgmesteren lovede svar inden jul.'
  ],
  [
    'fi',
    'Kaupunginvaltuusto kokoontui tiistaina keskustelemaan uudesta sillasta. Monet asukkaat sanoivat odottaneensa vuosia, ja heidän mielestään työ pitäisi aloittaa heti. Pormestari lupasi vastauksen ennen joulua.'
  ],
  [
    'hu',
    'A városi tanács kedden este ülésezett, hogy megvitassa az új híd ügyét. Sok lakos azt mondta, hogy évek óta várnak rá, és hogy a munkát most kellene elkezdeni. A polgármester választ ígért karácsony előtt.'
  ],
  [
    'ro',
    'Consiliul local s-a întrunit marți seara pentru a discuta despre noul pod peste râu. Mulți locuitori au spus că așteaptă de ani de zile și că lucrările ar trebui să înceapă acum. Primarul a promis un răspuns înainte de Crăciun.'
  ],
  [
    'bg',
    'Общинският съвет се събра във вторник вечерта, за да обсъди новия мост над реката. Много жители казаха, че чакат от години и че работата трябва да започне сега. Кметът обеща отговор преди Коледа.'
  ],
  [
    'el',
    'Το δημοτικό συμβούλιο συνεδρίασε την Τρίτη το βράδυ για να συζητήσει τη νέα γέφυρα. Πολλοί κάτοικοι είπαν ότι περιμένουν χρόνια και ότι οι εργασίες πρέπει να αρχίσουν τώρα. Ο δήμαρχος υποσχέθηκε απάντηση πριν από τα Χριστούγεννα.'
  ],
  [
    'he',
    'מועצת העיר התכנסה ביום שלישי בערב כדי לדון בגשר החדש מעל הנהר. תושבים רבים אמרו שהם מחכים כבר שנים ושהעבודה צריכה להתחיל עכשיו. ראש העיר הבטיח תשובה לפני החג.'
  ],
  [
    'fa',
    'شورای شهر سه‌شنبه شب برای بحث درباره پل جدید روی رودخانه تشکیل جلسه داد. بسیاری از ساکنان گفتند که سال‌هاست منتظر هستند و کار باید اکنون آغاز شود. شهردار قول داد تا پایان سال پاسخ دهد.'
  ],
  [
    'id',
    'Dewan kota bertemu pada Selasa malam untuk membahas jembatan baru di atas sungai. Banyak warga mengatakan bahwa mereka telah menunggu bertahun-tahun dan pekerjaan harus dimulai sekarang. Wali kota menjanjikan jawaban sebelum akhir tahun.'
  ],
  [
    'vi',
    'Hội đồng thành phố họp vào tối thứ Ba để thảo luận về cây cầu mới bắc qua sông. Nhiều người dân nói rằng họ đã chờ đợi nhiều năm và công việc nên bắt đầu ngay bây giờ. Thị trưởng hứa sẽ trả lời trước cuối năm.'
  ],
  [
    'th',
    'สภาเมืองประชุมกันเมื่อเย็นวันอังคารเพื่อหารือเรื่องสะพานใหม่ข้ามแม่น้ำ ชาวบ้านหลายคนบอกว่าพวกเขารอมาหลายปีแล้วและงานควรเริ่มทันที นายกเทศมนตรีสัญญาว่าจะให้คำตอบก่อนสิ้นปี'
  ],
  [
    'sr-Latn',
    'Gradsko veće se sastalo u utorak uveče da bi razgovaralo o novom mostu preko reke. Mnogi stanovnici su rekli da čekaju godinama i da bi radovi trebalo da počnu sada. Gradonačelnik je obećao odgovor pre kraja godine.'
  ],
  [
    'zh-Hant',
    '市議會週二晚上開會討論橫跨河流的新橋。許多居民說他們已經等了好幾年，工程應該現在就開始。市長承諾在年底之前給出答覆。'
  ]
]
const planted: readonly (readonly [what: string, text: string, rule: string])[] = [
  ['an English line', 'She had worked in the same office for years.', 'untranslated-passage'],
  ['a remark', 'I apologize, but I cannot translate that text.', 'translator-note'],
  ['an entity', '&quot;1990&quot;', 'html-entity'],
  ['a broken encoding', 'â€œ1990â€', 'mojibake'],
  ['a placeholder', '{{name}}', 'placeholder'],
  ['residue of tokens', '1990 <unk>', 'token-residue'],
  ['a code fence', '```text', 'leftover-markdown']
]

describe.each(articles)('in %s, of which nobody wrote a lexicon,', (language, text) => {
  test('nothing is found in what is right, declared or not', () => {
    expect(lint(text, {language})).toEqual([])
    expect(lint(text)).toEqual([])
  })

  test.each(planted)('%s is found', (_, defect, rule) => {
    const source = `${text}\n\n${defect}\n\n${text}`
    for (const result of lintAll([{source, settings: {language}}, {source}]))
      expect('messages' in result && result.messages.map(({ruleId}) => ruleId)).toContain(rule)
  })
})

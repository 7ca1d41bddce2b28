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

/** Invented: the marks, numbers and abbreviations that people set who write the language. */
const punctuated: readonly (readonly [tag: string, text: string])[] = [
  [
    'el',
    'Πού πας; Δεν ξέρω. «Ναι», είπε η Μαρία· «θα έρθω αύριο». Το 3,5 % των 1.200 κατοίκων έφυγε.\n\nΤι ώρα είναι; Είναι 5 μ.μ., όχι 6.'
  ],
  [
    'he',
    'צה״ל הודיע כי ד"ר כהן, יו״ר הוועדה, יגיע מחר. "כן", אמר, "אני אבוא". מנכ"ל החברה לא הגיב.\n\nמה השעה? השעה 17:30.'
  ],
  [
    'fa',
    'او گفت: «من فردا می‌آیم.» آیا شما هم می‌آیید؟ بله، ساعت ۱۷:۳۰، با ۱٬۲۰۰ نفر؛ حدود ۵٫۵٪ بیشتر.\n\nآن‌ها رفتند.'
  ],
  ['hi', 'उसने कहा, "मैं कल आऊँगा।" क्या आप भी आएँगे? हाँ, 5.30 बजे। वहाँ 1,20,000 लोग थे।\n\n“ठीक है,” वह बोली।'],
  ['bn', 'সে বলল, “আমি কাল আসব।” তুমি কি আসবে? হ্যাঁ, বিকেল ৫টায়। সেখানে ১,২০,০০০ মানুষ ছিল।'],
  ['hy', '«Այո», — ասաց նա։ Ի՞նչ ժամ է։ Ժամը 17.30-ն է։ Նա գնաց, բայց մենք մնացինք՝ տանը։'],
  ['th', 'เขาพูดว่า “พรุ่งนี้ฉันจะมา” คุณจะมาไหม? ค่ะ เวลา 17.30 น. มีคน 1,200 คน ฯลฯ เด็ก ๆ ชอบมาก'],
  [
    'vi',
    'Anh ấy nói: “Ngày mai tôi sẽ đến.” Bạn có đến không? Có, lúc 17 giờ 30. Có 1.200 người, tăng 5,5%.\n\nHọ đã đi.'
  ],
  [
    'id',
    'Dia berkata, "Saya akan datang besok." Apakah Anda datang? Ya, pukul 17.30. Ada 1.200 orang, naik 5,5%. Anak-anak dan orang-orang itu pergi.'
  ],
  ['ms', 'Dia berkata, "Saya akan datang esok." Adakah anda datang? Ya, pukul 5.30 petang. Ada 1,200 orang.'],
  [
    'ca',
    '«Sí», va dir ella. L’home i l’«Avui» són aquí: són les 17.30 h. Col·legi, paral·lel. Hi havia 1.200 persones, un 5,5 % més.'
  ],
  [
    'ro',
    '„Da”, a spus ea. «Ziarul» a scris că „noul «Dacia» vine”. La ora 17.30 erau 1.200 de oameni, cu 5,5% mai mulți. Într-o zi, s-a dus.'
  ],
  [
    'hu',
    '„Igen” – mondta. A 17.30-kor kezdődő „»Nap« című” műsor 1200 főt vonzott, 5,5%-kal többet. Szt. István, stb.'
  ],
  [
    'fi',
    '”Kyllä”, hän sanoi. Kello 17.30 paikalla oli 1 200 ihmistä, 5,5 % enemmän. »Ei», sanoi toinen. – Tule tänne, hän huusi.'
  ],
  [
    'da',
    '»Ja,« sagde hun. Kl. 17.30 var der 1.200 mennesker, 5,5 % flere. „Nej,“ sagde han. Det er bl.a. sandt, f.eks. i dag.'
  ],
  [
    'nb',
    '«Ja», sa hun. Kl. 17.30 var det 1 200 mennesker, 5,5 prosent flere. – Nei, sa han. Det er bl.a. sant, f.eks. i dag.'
  ],
  ['sk', '„Áno,“ povedala. O 17.30 h tam bolo 1 200 ľudí, o 5,5 % viac. »Nie,« povedal. Napr. dnes, atď.'],
  ['hr', '„Da”, rekla je. U 17.30 bilo je 1200 ljudi, 5,5 % više. »Ne«, rekao je. Npr. danas, itd.'],
  ['sl', '»Da,« je rekla. Ob 17.30 je bilo 1200 ljudi, 5,5 % več. „Ne,“ je rekel. Npr. danes, itd.'],
  ['sr', '„Да“, рекла је. У 17.30 било је 1.200 људи, 5,5% више. „Не”, рекао је. Нпр. данас, итд.'],
  ['bg', '„Да“, каза тя. В 17,30 ч. имаше 1200 души, с 5,5 % повече. Напр. днес и т.н.'],
  ['lt', '„Taip“, – pasakė ji. 17.30 val. ten buvo 1 200 žmonių, 5,5 proc. daugiau. Pvz., šiandien ir t. t.'],
  [
    'lv',
    '“Jā,” viņa teica. Plkst. 17.30 tur bija 1200 cilvēku, par 5,5 % vairāk. «Nē,» viņš teica. „Labi,” viņa piebilda.'
  ],
  ['et', '„Jah,” ütles ta. Kell 17.30 oli seal 1200 inimest, 5,5% rohkem. Nt täna jne.'],
  ['is', '„Já,“ sagði hún. Kl. 17.30 voru þar 1.200 manns, 5,5% fleiri. T.d. í dag o.s.frv.'],
  ['ur', 'اس نے کہا: ”میں کل آؤں گا۔“ کیا آپ آئیں گے؟ جی ہاں، شام ۵ بجے۔ وہاں 1,200 لوگ تھے۔'],
  ['eu', '«Bai», esan zuen. 17:30ean 1.200 pertsona zeuden, % 5,5 gehiago. «Ez», esan zuen hark.'],
  ['mr', 'तो म्हणाला, “मी उद्या येईन.” तुम्ही येणार का? हो, ५ वाजता. तिथे १,२०,००० लोक होते.'],
  ['gu', 'તેણે કહ્યું, “હું કાલે આવીશ.” શું તમે આવશો? હા, 5 વાગ્યે. ત્યાં 1,20,000 લોકો હતા.'],
  ['ku', 'Wî got: «Ez ê sibê bêm.» Tu ê werî? Belê, saet 17.30. 1.200 kes li wir bûn.'],
  ['fil', 'Sabi niya, "Darating ako bukas." Darating ka ba? Oo, alas-5:30 ng hapon. May 1,200 tao roon.'],
  ['yo', 'Ó sọ pé, “Màá wá lọ́la.” Ṣé ẹ máa wá? Bẹ́ẹ̀ ni, ní aago márùn-ún.']
]

test.each(punctuated)('what people set in %s is neither an error nor a warning', (language, text) => {
  expect(lint(text, {language}).filter(({severity}) => severity !== 'info')).toEqual([])
})

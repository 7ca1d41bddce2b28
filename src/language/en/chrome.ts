/**
 * What web pages print around an article, as shapes of a line. A line is chrome if it is made of these pieces and
 * nothing else; a shape that ends in free text (a headline after `Read also:`) takes the rest of the line.
 */

const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const network =
  '(?:facebook|twitter|x|whatsapp|linkedin|telegram|viber|messenger|instagram|youtube|tiktok|pinterest|reddit|threads|bluesky|mastodon|google news|e-?mail)'
const text = '(?:article|story|post|page|news|video)'

/** What several shapes have in them. */
interface Parts {
  readonly date: string
  readonly time: string
  readonly network: string
  readonly networks: string
  readonly agency: string
  /** A headline: what is not a sentence that ends. */
  readonly rest: string
  readonly name: string
}

const exact: Parts = {
  date: `(?:\\d{4}[-/.]\\d\\d[-/.]\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${months},? \\d{4})`,
  time: '(?:,?[ T]?(?:- |at |à |um )?\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: \\(?(?:[a-z]{2,4}(?:[+-]\\d+)?)\\)?)?)',
  network,
  networks: `${network}(?:(?:, and|,| and| &| \\|)? ${network}){0,8}`,
  agency:
    '(?:AFP|AP|Reuters|EPA|Getty(?: Images)?|Shutterstock|iStock|Unsplash|DPA|ANSA|EFE|TASS|Xinhua|Bloomberg|Alamy|Wikimedia(?: Commons)?)',
  rest: '[^\\r\\n]{2,160}',
  name: '(?:\\b[A-Za-zÀ-ɏ]\\.|[^\\r\\n.!?]){2,60}(?= ?(?:$|\\|))'
}

/** How each part may begin, which is enough for a first look: V8 takes a fifth of the time to compile it. */
const loose: Parts = {
  date: '[a-z\\d]',
  time: '',
  network: '[a-z -]{1,12}',
  networks: '[a-z]',
  agency: '[a-z]',
  rest: '',
  name: ''
}

/** Every shape by what it is; each one is tried where the piece before it ended. */
const chrome = ({date, time, network, networks, agency, rest, name}: Parts): readonly string[] => [
  // The date stamp of a page or of the scraper that saved it.
  `(?:date|published|updated|posted|issued|modified|created|first published|publication date|last (?:updated|modified))(?: on| at)?:? ?${date}${time}?`,
  `\\d{4}-\\d\\d-\\d\\d${time}`,
  '\\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?) ago',
  // Share and follow buttons, and their counters.
  `share (?:this|the) ${text}(?: (?:on|via|with|to) ${networks})?`,
  `share(?: (?:on|via|with|to)|:)? ${networks}`,
  // Alone it may be the heading of a section.
  '(?:share|subscribe|comment|print|save|follow|tweet)(?= ?[|·•/])',
  '(?<=[|·•/] ?)(?:share|subscribe|comment|print|save|follow|tweet)',
  `(?:tweet|share) this(?: ${text})?`,
  `(?:connect with|follow|find|like) us(?: on ${networks})?`,
  `join us on ${networks}`,
  `(?:join|follow) our (?:${network} )?(?:channel|group|page)(?: on ${networks})?`,
  '(?:copy|get|copied) (?:the )?link(?: copied)?',
  `(?:print|save|bookmark|e-?mail) (?:this )?${text}`,
  '\\d[\\d,.]*[km]? (?:comments?|views|shares|likes|reads)(?: \\d[\\d,.]*)?',
  // Comments.
  '(?:(?:leave|post|write|add) (?:a|your) (?:comment|reply)|(?:view|show|read|see)(?: all)? comments?|no comments(?: yet)?|comments? ?\\(\\d+\\)|join the (?:conversation|discussion))',
  'your email address will not be published[^\\r\\n]{0,80}',
  // Subscriptions, accounts, cookies.
  '(?:sign up|subscribe|register)(?: now| here| today)?(?: (?:for|to))?(?: (?:our|the|your))?(?: [a-z-]{3,12}){0,3} newsletters?(?: here| now| today)?',
  'subscribe (?:now|today)|subscribe to our [a-z ]{3,40}',
  '(?:click|tap) here to (?:subscribe|share|comment|read more|join|follow)[^\\r\\n.]{0,60}',
  '(?:log|sign) in(?: or register)?(?: to [a-z ]{3,40})?',
  `(?:we|(?:this|our) (?:web ?)?site) uses? cookies${rest}`,
  '(?:accept|manage|reject)(?: all)? cookies|cookie (?:settings|preferences)',
  // Other articles and the rest of the page.
  `(?:read|watch) (?:also|more|next)(?: ?[:>»|] ?${rest})?|also read(?: ?[:>»|] ?${rest})?|see also(?=[\\s:]*$)`,
  `(?:related|recommended)(?: (?:articles?|stor(?:y|ies)|posts?|topics?|news|content|reading|videos?)):?|(?:recommended for you|you (?:may|might) also like):?|(?:don['’]t miss|up next|more on this(?: story)?): ?${rest}`,
  "most (?:read|popular|viewed)|trending(?: now)?|editor[’']s picks?",
  '(?:continue reading|read the (?:full|rest of the|whole) (?:article|story)|(?:show|load) more|back to (?:the )?top|skip to (?:main )?content)',
  'advertis(?:e|e?ment)s?|sponsored(?: content)?|(?:story|article) continues (?:below|after)(?: (?:the |this )?advertisement)?|scroll (?:down )?to continue(?: reading)?',
  'home(?: ?[>»›/] ?[A-Za-zÀ-ɏ& ]{2,30})+',
  // Reading aids.
  '\\d{1,2}[- ]min(?:ute)?s?(?: to)? read|(?:(?:estimated )?reading|read) time:? ?\\d{1,2} min(?:ute)?s?',
  `listen to (?:this|the) ${text}(?: \\d{1,2}(?::\\d\\d| min(?:ute)?s?))?`,
  // Credits.
  `(?:photos?|images?|pictures?|illustration|video)(?: (?:credits?|source|courtesy|by))? ?[:©] ?${name}`,
  `© ?(?:[^\\r\\n.!?/]{2,40}/ ?)?${agency}|(?:[A-Za-zÀ-ɏ. ]{2,40}/ ?)${agency}`,
  '(?:copyright|©|\\(c\\))(?: ?(?:copyright|©|\\(c\\)))? ?\\d{4}(?:[-–]\\d{4})?[^\\r\\n]{0,80}',
  'all rights reserved',
  `\\[ ?(?:source|editor|edited by|author|photo|tags) ?: ?[^\\]\\r\\n]{0,60}\\]`,
  `(?:source ?: ?[^\\r\\n.!?|]{2,40}[| ] ?)?(?:web |responsible )?editors?: ?${name}`,
  `(?:tags|filed under): ?${rest}`
]

/**
 * Pieces that engines leave in the source’s language, or that were set in the page’s own; by language, what points
 * to another article first, then the buttons.
 */
const foreignChrome: readonly (readonly [languages: string, other: string, button: string])[] = [
  [
    'fr',
    '(?:à )?lire (?:aussi|également|la suite)|voir aussi|sur le même sujet',
    "partager(?: (?:l['’]article|sur .{2,40}))?|publié le .{4,40}|mis à jour le .{4,40}|abonnez-vous(?: à .{2,40})?|s['’]abonner|suivez-nous(?: sur .{2,40})?|publicité|tous droits réservés|crédits? photo.{0,60}|écouter (?:cet |l['’])article"
  ],
  [
    'de',
    'lesen sie (?:auch|mehr|dazu)|mehr (?:dazu|zum thema)|auch interessant|das könnte sie auch interessieren|zum thema',
    '(?:veröffentlicht|aktualisiert) am .{4,40}|stand: .{4,40}|anzeige|werbung|(?:artikel )?teilen|(?:jetzt |newsletter )abonnieren|zur startseite|alle rechte vorbehalten|artikel anhören|lesezeit.{0,20}'
  ],
  [
    'es',
    'leer? más|le[ea] también|lea además|(?:te|le) puede interesar|ver (?:también|más)|noticias relacionadas|continuar leyendo',
    '(?:publicado|actualizado)(?: el)? .{4,40}|publicidad|compartir(?: en .{2,40})?|suscríb(?:ete|ase)(?: a .{2,40})?|síguenos(?: en .{2,40})?|todos los derechos reservados|tiempo de lectura.{0,20}'
  ],
  [
    'it',
    'leggi (?:anche|tutto|di più)|continua a leggere|potrebbe interessarti|articoli correlati',
    'pubblicato il .{4,40}|condividi(?: su .{2,40})?|pubblicità|iscriviti alla .{2,40}|seguici su.{0,40}|riproduzione riservata'
  ],
  [
    'pt',
    'leia (?:também|mais)|veja (?:também|mais)|saiba mais|continua depois da publicidade',
    '(?:publicado|atualizado) em .{4,40}|publicidade|compartilh(?:e|ar)|assine.{0,40}|siga-nos.{0,40}|todos os direitos reservados'
  ],
  [
    'ru',
    'чита(?:йте|ть) (?:также|далее|ещё|еще)|смотрите также|материалы по теме|по теме',
    'опубликовано.{0,40}|подпи(?:саться|сывайтесь|шитесь).{0,60}|поделиться.{0,40}|реклама|фото ?: .{2,60}|источник ?: .{2,60}|комментарии.{0,10}'
  ],
  ['uk', 'читайте (?:також|ще)|дивіться також', 'підпи(?:сатися|суйтесь|шіться).{0,60}|поділитися.{0,40}'],
  [
    'pl',
    '(?:prze)?czytaj (?:także|też|również|więcej|dalej)|zobacz (?:także|też|również)',
    'udostępnij|reklama|obserwuj nas.{0,40}'
  ],
  ['nl', 'lees (?:ook|verder|meer)', 'advertentie|deel dit artikel'],
  ['sv da nb', 'läs (?:också|även|mer)|l[eæ]s (?:også|mere?)', 'annons(?:e|ør)?|dela artikeln'],
  ['tr', 'ayrıca okuyun|devamını oku|ilgili haberler', 'paylaş|abone ol'],
  ['ro', 'cit(?:ește|iți) (?:și|mai mult)', 'distribuie|publicitate'],
  ['cs', 'čtěte (?:také|více|též)|přečtěte si (?:také|také)', 'sdílet|reklama'],
  ['ja', '関連記事|続きを読む|あわせて読みたい', '広告|シェアする|ツイート'],
  [
    'zh',
    '相关(?:阅读|新闻)|延伸阅读|閱讀更多',
    '责任编辑.{0,30}|编辑[:：].{0,30}|来源[:：].{0,30}|分享到.{0,30}'
  ],
  ['ko', '관련 ?기사', '무단 ?전재.{0,30}|공유하기'],
  ['ar', 'اقرأ (?:أيضا|أيضًا|المزيد)', 'شارك']
]

/** The outlet that a page’s title ends with: `Xi meets Blinken - Yahoo! News`. */
export const outlet =
  /[^\S\r\n]+[-–—|][^\S\r\n]+(?:(?:Yahoo!?|BBC|CBS|NBC|ABC|Fox|Sky|AP|ITV|Euro|Arab|Google|MSN|UN) ?News|(?:www\.)?[\w-]{2,30}\.(?:com|org|net|info|co\.\p{L}{2}|fr|de|es|it|ru|br)|CNN(?:\.com)?|Reuters|The Guardian|Al Jazeera(?: English)?|France 24|Euronews|Le Monde|DW|TASS|Xinhua|China Daily|Global Times|Bloomberg|POLITICO|The Independent|The New York Times|The Washington Post)$/u

function shapesOf(parts: Parts): string[] {
  const others = foreignChrome.flatMap(([, other, button]) => [
    `(?:${other})(?: ?[:：>»|] ?${parts.rest})?`,
    button
  ])
  return [...chrome(parts), ...others]
}

const shapes = shapesOf(exact).map(sticky)
/** Tells at once that a line is none, as nearly all are. */
const mayBeShape = sticky(shapesOf(loose).join('|'))
/** No part of each shape: V8 takes half a millisecond to compile it. */
const wordGoesOn = /[\p{L}\p{N}]/uy
const separators = /[\s|·•,/:.!…»>–—-]*/y

/** Whether a line is made of nothing but chrome. */
export function isChromeLine(line: string): boolean {
  let at = 0
  while (at < line.length) {
    const end = pieceEnd(line, at)
    if (end === undefined) return false
    separators.lastIndex = end
    at = end + (separators.exec(line)?.[0].length ?? 0)
  }
  return line !== ''
}

/** Where the longest piece that starts at an offset ends. */
function pieceEnd(line: string, at: number): number | undefined {
  mayBeShape.lastIndex = at
  if (!mayBeShape.test(line)) return undefined
  let longest: number | undefined
  for (const shape of shapes) {
    shape.lastIndex = at
    const length = shape.exec(line)?.[0].length ?? 0
    wordGoesOn.lastIndex = at + length
    if (length > 0 && !wordGoesOn.test(line)) longest = Math.max(longest ?? 0, at + length)
  }
  return longest
}

function sticky(shape: string): RegExp {
  return new RegExp(shape, 'iy')
}

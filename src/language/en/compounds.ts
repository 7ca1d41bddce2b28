/** How English joins words by a hyphen: what occurs only so, and what does before a noun. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Words that start or go on with a clause: behind a dash they are common, in a compound of two they are not. All are in
 * stopwords-iso 1.1’s English list.
 */
const functionWords = words(`
  a about above after again against all also although am among an and any are as at be because been before being both
  but by can could did do does during each either even every few for from had has have he her here hers him his how i if
  in into is it its just like many may me might more most much must my neither no nor not now of on only or other our
  over she should since so some still such than that the their them then there these they this those though through to
  too two under until up us very was we were what when where whether which while who whom whose why will with within
  without would yes yet you your`)

/** They stand only before a hyphen: re-elect, non-violent, semi-arid. */
const prefixes = words(`
  re non pre anti semi multi micro inter intra neo pseudo quasi bi tri hyper infra ultra mid co ex self
  anglo sino franco afro indo socio geo electro`)

const numbers = words(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half several multi single double`)
const units = words(`
  second minute hour day week month year decade century inch foot yard mile metre meter kilometre kilometer pound ton
  tonne litre liter gallon acre hectare degree dollar euro cent percent page word point part piece way person people man
  woman member seat star bed bedroom room story storey floor lane door game match goal run dimensional fold sided
  bodied legged wheel wheeled digit letter time track volume nation party state step stage tier thirds quarters`)
const tens = words('twenty thirty forty fifty sixty seventy eighty ninety')
const ones = words(
  'one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth'
)

/** Two lists whose words join crosswise, before a noun: high-level talks, free-range eggs. */
const qualities = words(`
  high higher highest low lower lowest full large small medium long longer short shorter middle top first second third
  part half world hard soft close fast slow free real big deep broad cross double single wide wild open`)
const measures = words(`
  level quality speed end tech risk profile ranking resolution scale sized size time income energy cost term range lived
  standing lasting running distance class hand rate degree grade round fledged length power density pressure frequency
  performance definition impact intensity volume value yield priced paid speed border edge fat carb ranked ended
  reaching rise street spirited cut flowing growing moving floating trade party person year aged bodied headed minded
  hearted eyed haired legged sided spread famous renowned leading`)

/** They stand only behind a hyphen if a noun follows: APS-based formats, medium-sized rivers. */
const seconds = words(`
  based related sized shaped oriented driven minded fledged dimensional eyed haired legged sided bodied hearted
  headed handed blooded speaking looking sounding backed owned funded sponsored friendly prone averse`)

/** Single compounds, by their first word. */
const single: Readonly<Record<string, ReadonlySet<string>>> = {
  so: words('called'),
  covid: words('19'),
  pro: words('russian ukrainian western european american democracy government kremlin independence'),
  post: words('war soviet modern industrial colonial doctoral graduate mortem pandemic traumatic'),
  e: words('mail mails commerce book books learning government sports bike bikes cigarette cigarettes'),
  x: words('ray rays'),
  t: words('shirt shirts'),
  u: words('turn turns boat boats'),
  vice: words('president chancellor chairman governor premier mayor'),
  north: words('east west eastern western'),
  south: words('east west eastern western'),
  decision: words('making maker makers'),
  policy: words('making maker makers')
}

/** Words between two hyphens: state-of-the-art, day-to-day, one-on-one. */
const links = words('of to by in on at for up the')

/** Two words with a hyphen between them that has a space at its side, and what stands around. */
export interface Joint {
  readonly left: string
  readonly right: string
  /** The word that follows behind a space, or the mark that follows. */
  readonly next: string
  /** Whether another such hyphen stands right before `left`, right after `right`. */
  readonly linked: {readonly before: boolean; readonly after: boolean}
}

/** Whether a word starts or goes on with a clause. */
export function isSmallWord(word: string): boolean {
  return functionWords.has(word.toLowerCase())
}

/** Whether two words belong together as an English compound, and can’t be the ends of two clauses. */
export function isCompound(joint: Joint): boolean {
  const left = joint.left.toLowerCase()
  const right = joint.right.toLowerCase()
  const {linked} = joint
  if (links.has(left) && linked.before) return true
  if (links.has(right) && linked.after) return true
  if (isSmallWord(right) && !ones.has(right)) return false
  if (prefixes.has(left)) return right.length > 1
  if (single[left]?.has(right)) return true
  if (tens.has(left) && ones.has(right)) return true
  if (units.has(left) && (/^olds?$/.test(right) ? linked.before : right === 'long')) return true
  if (numbers.has(left) || /^\d{1,3}$/.test(left)) {
    const beforeNoun = linked.after || (/^\p{L}/u.test(joint.next) && !isSmallWord(joint.next))
    return (beforeNoun || right === 'dimensional') && units.has(right) && joint.right === right
  }
  if (!linked.after && (!joint.next || isSmallWord(joint.next))) return false
  if (/^(?:well|ill)$/.test(left)) return /(?:ed|en|wn|ing|ought|rn|one|aid|ade|ept)$/.test(right)
  return seconds.has(right) || (qualities.has(left) && measures.has(right))
}

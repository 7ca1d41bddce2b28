import {abbreviations} from '../any/abbreviation.js'
import {Lexicon} from '../lexicon.js'
import {repetitions} from './repetitions.js'

/**
 * The words of English that rules know, by what they are and do. The closed classes are those of Universal Dependencies (DET,
 * ADP, AUX, PRON, CCONJ, SCONJ), checked word by word against two published lists, compromise 14.17’s lexicon (its tags
 * Preposition, Conjunction, Determiner, Pronoun, Possessive, Reflexive, Modal, Copula, QuestionWord) and stopwords-iso 1.1’s
 * English: all but *oneself* stand in the second. Left out of what the first has are old and clipped forms (*thou*, *cos*,
 * *thru*), rare ones (*circa*, *qua*) and words that are nouns, adjectives or adverbs as often (*round*, *plus*, *least*, *however*).
 */
export const lexicon = new Lexicon([
  ['article', 'the a an'],
  ['indefinite', 'a an'],
  ['possessive', 'my your his its our their', '*her* is an object too'],
  [
    'determiner',
    'this that these those each every some any no another both either neither such several whatever whichever'
  ],
  ['nominative', 'i he she we they'],
  ['objective', 'me him them us'],
  [
    'pronoun',
    'you it who whom whose which what myself yourself himself herself itself ourselves themselves oneself yourselves hers theirs ours yours whoever'
  ],
  [
    'preposition',
    'of to from with for at by in on into onto upon during among amongst between within without against despite toward towards via per through about after before under over behind beyond since until till amid amidst throughout unlike except versus',
    'compromise tags *against under over behind beyond* as adjectives; stopwords-iso has them'
  ],
  [
    'auxiliary',
    'is are was were am be been being has have had having do does did will would can could shall should may might must cannot'
  ],
  ['coordinator', 'and or but nor'],
  [
    'subordinator',
    'because although unless whereas if while whether when whenever where wherever whereby whilst though that than as'
  ],
  [
    'particle',
    'there here not why how so too very also then just only all many much more most few own same other ought yes no her up down out off onto along across around above below near inside outside again'
  ],
  ['needs a noun', 'the a an my our your their its every whose'],
  [
    'needs a clause',
    'and or nor but because although whereas unless than if whether which while',
    'or another of its kind'
  ],
  [
    'strong preposition',
    'of at from into onto upon among amongst during between toward towards via per despite versus',
    'a noun follows, but where a clause leaves them behind: *what it is made of*'
  ],
  [
    'weak preposition',
    'in on to for with by about as after before until since',
    'a noun follows, but after a verb with its particle, *it goes on*, or in a relative clause, *the town he lived in*'
  ],
  [
    'finite auxiliary',
    'is are was were has had could would should does did',
    'a clause starts with them only in a question'
  ],
  ['starts a clause', 'i you he she it we they there this that these those who what not'],
  [
    'relative',
    'what who whom whose which that whatever whoever whichever',
    'a clause starts with it, and its verb may end it'
  ],
  [
    'verb of saying',
    'said says say added adds asked asks replied replies answered answers explained explains noted notes stressed stresses emphasised emphasized emphasises emphasizes wrote writes told tells stated states declared declares insisted insists continued continues concluded concludes commented comments remarked remarks recalled recalls admitted admits warned warns claimed claims announced announces pointed_out points_out shouted whispered cried exclaimed quoted quotes reads believes believed complained complains argued argues suggested suggests promised joked jokes observed confirmed lamented predicted reported reports underlined underlines',
    'a quotation is their object, in the forms that reports use'
  ],
  ...abbreviations,
  ...repetitions,
  [
    'initialism',
    'U.S.S.R. U.S.A. U.S. U.K. e.g. i.e.',
    'with their stops, set closed; no person has these initials'
  ],
  ['initialism or initials', 'U.N. E.U. D.C. N.Y. L.A. B.C. A.D. M.D. Ph.D.'],
  ['half of the day', 'a.m. p.m. A.M. P.M.']
])

import type {Asking} from '../../article/article.js'
import {reading} from '../../article/reading.js'
import {wordsOf} from '../../article/words.js'
import {plain, romanisedKey} from '../../language/any/romanised.js'
import {grouped} from '../../text/grouped.js'
import {Trait} from '../../text/trait.js'
import {countAsWritten} from './recurrence.js'

/** A name as it is spelled somewhere, without the ending of a possessive, and its places among the article’s words. */
interface Spelled {
  readonly name: string
  readonly places: readonly number[]
  /** In words: *Luo Jiang* is two. */
  readonly width: number
}

/** A name that an article spells in several ways. */
interface VariedName {
  /** What it has most of; of as many, what comes first. */
  readonly usual: Spelled
  readonly others: readonly Spelled[]
}

/** In letters: shorter names that sound alike are two. */
const shortest = 4

const isCapital = /^\p{Lu}/u

/** What may be a name: how it is spelled, and what all its spellings share. */
const mayBeName = new Trait(({text}) => {
  const [, name = ''] =
    /^(\p{Lu}(?:\p{Ll}\p{M}{0,3})+(?:-\p{L}(?:\p{Ll}\p{M}{0,3})+)*)(?:['’]s?)?$/u.exec(text) ?? []
  return name.length >= shortest && {name, key: romanisedKey(name.replaceAll('-', ''))}
})

/** The names that an article spells in several ways, in the order in which they come. */
export const variedNames = reading((article: Asking<'isListed' | 'isWord'>): readonly VariedName[] => {
  const {isListed, isWord} = article.language
  const words = wordsOf(article)
  const nameAt = (place = -1) => mayBeName.at(words, place)
  const names = grouped(mayBeName.places(words).map((at) => [nameAt(at)?.name ?? '', at]))
  const single = Array.from(
    names,
    ([name, places]) => [nameAt(places[0])?.key, {name, places, width: 1}] as const
  )
  const keys = new Set(single.map(([key]) => key))
  // Few names are about as long as two: only then is it worth a key.
  const sizes = new Set(single.map(([, {name}]) => `${name.charAt(0)}${name.length >> 1}`))
  const double = pairedNames(article)
    .filter(({name}) => [-1, 0, 1].some((by) => sizes.has(`${name.charAt(0)}${(name.length >> 1) + by}`)))
    .filter(({name}) => !name.split(' ').every((part) => isListed(part) || isWord(part.toLowerCase())))
    .map((pair) => [romanisedKey(pair.name.replace(' ', '')), pair] as const)
  const alike = grouped([...single, ...double.filter(([key]) => keys.has(key))])
  return Array.from(alike.values(), (spelled) => {
    if (spelled.length === 1) return []
    const [usual, ...others] = spelled.filter(isName).sort((a, b) => b.places.length - a.places.length)
    return usual ? [{usual, others: others.filter((other) => !areTwo(usual, other))}] : []
  }).flat()

  /** Whether it has a capital that no sentence gives it, or another name behind it, and always has one. */
  function isName(spelled: Spelled): boolean {
    const {name, places} = spelled
    const isOne = places.some((at) => !words.mayStartSentence(at)) || familiesOf(spelled).length > 0
    return isOne && countAsWritten(article, name.toLowerCase()) === 0
  }

  /** Two words of the dictionary, as *Denis* and *Dennis*, without a name before that both have, or two people, as *Qazeem Lavin* and *Kazeem Bello*. */
  function areTwo(one: Spelled, other: Spelled): boolean {
    const areKnown =
      plain(one.name) !== plain(other.name) &&
      [one, other].every(({name}) => isListed(name) || isListed(name.toLowerCase()))
    const [families, given] = [new Set(familiesOf(one)), new Set(givenOf(one))]
    const others = familiesOf(other)
    const isTold = givenOf(other).some((name) => given.has(name))
    const areOthers = families.size > 0 && others.length > 0 && !others.some((key) => families.has(key))
    return (areKnown && !isTold) || areOthers
  }

  /** The names right before a name. */
  function givenOf({places}: Spelled): string[] {
    return places
      .filter((at) => words.isAfterSpace(at) && !words.isFunctionWord(at - 1))
      .map((at) => words.text(at - 1))
      .filter((given) => isCapital.test(given))
  }

  /** The names right behind a name. */
  function familiesOf({places, width}: Spelled): string[] {
    return places
      .filter((at) => words.isAfterSpace(at + width))
      .flatMap((at) => mayBeName.at(words, at + width)?.key ?? [])
  }
})

/** A word with a capital and no other. */
const isCapitalised = new Trait(({text}) => /^\p{Lu}(?:\p{Ll}\p{M}{0,3})+$/u.test(text))

/** Names of two words side by side: *Wei Zhang*, *Luo Jiang*. */
const pairedNames = reading((article): readonly Spelled[] => {
  const words = wordsOf(article)
  const places = isCapitalised.places(words)
  const isOne = new Set(places)
  const pairs = places.filter((at) => isOne.has(at + 1) && words.gap(at + 1) === ' ')
  const names = grouped(pairs.map((at) => [`${words.text(at)} ${words.text(at + 1)}`, at]))
  return Array.from(names, ([name, places]) => ({name, places, width: 2}))
})

/** Names of two words that an article has in either order: *Zhang Wei*, *Wei Zhang*. */
export const turnedNames = reading((article: Asking<'isListed'>): readonly VariedName[] => {
  const {isListed} = article.language
  const pairs = pairedNames(article).filter(({name}) => !name.toLowerCase().split(' ').some(isListed))
  const turned = new Map(pairs.map((pair) => [pair.name.split(' ').reverse().join(' '), pair]))
  return pairs.flatMap((usual) => {
    const other = turned.get(usual.name)
    // *Ana Lavin Ana* is a row.
    const isRow = usual.places.some((at) => other?.places.includes(at + 1) || other?.places.includes(at - 1))
    return other && !isRow && isMoreUsual(usual, other) ? [{usual, others: [other]}] : []
  })
})

/** Whether an article has a name more often than another, or as often and sooner. */
function isMoreUsual({places: one}: Spelled, {places: other}: Spelled): boolean {
  return one.length > other.length || (one.length === other.length && (one[0] ?? 0) < (other[0] ?? 0))
}

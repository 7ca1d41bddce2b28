import {Clashes} from '../clashes.js'

/**
 * Pairs of English function words that can't stand side by side. Each was looked for in 420,000 words of edited or
 * unmarked text; a pair that was right there even once is not in the list, or has its exception in
 * `src/reading/words/clashes.ts`. A pair is
 * written by classes: every word of the left line before every word of the right one. All words are in stopwords-iso 1.1’s
 * English list, but those of fixed phrases.
 */
export const clashes = new Clashes([
  // A determiner waits for its noun.
  [
    'the',
    'of from into with at during among upon between by for and or but nor is was are were am be been has had did could would he she we they it me him them his her us because although unless if whether than also there this that these those each every any some not'
  ],
  [
    'a an',
    'of from into with at during among upon between by for to in on and or but nor is was are were am be been has had have does did could would should he she we they it me him them his her us because although unless if whether than also there this that these those each every any some that when where which who what how why'
  ],
  [
    'my your our their its every',
    'of from into with at during among upon by for to in on and but nor is was are were am be been has had have does did could would should he she we they it me him them his her us because although unless if whether than there this that these those each any some the a an also as'
  ],
  // A preposition waits for its noun; a stranded one is told by its neighbours, as `mayStrand` says.
  [
    'of',
    'to of for from with in on at into during was were are has had have would could should must do does did be am he she we they than although unless because if via against towards toward until till amid onto upon'
  ],
  [
    'to',
    'to of at with into during was were are am has had does did been could would should can he she we they although unless via against towards toward until amid onto upon'
  ],
  [
    'from into during among upon towards toward onto via amid',
    'of to at with from for is was were are am be been has had have does did could would should can will he she we they although unless because than'
  ],
  ['during among upon towards toward onto via amid', 'i'],
  [
    'with at by',
    'of into from was were are am be been has had have does did could would should he she we they although unless than amid via until till toward towards upon onto'
  ],
  // It is a conjunction too: *for he*, *for unless*.
  [
    'for',
    'of into from was are am be been has had have does did could would should than amid via toward towards onto'
  ],
  // Adverbs too: *log in via it*, *press on toward it*, *go on till the end*.
  [
    'in',
    'of into was were are am be been has had have does did could would should he she we they although unless than'
  ],
  [
    'on',
    'of was were are am be been has had have does did could would should he she we they although unless than'
  ],
  // A modal waits for a base form.
  [
    'would could should cannot',
    'is was are were am has had does did been of to would could should will can shall may must'
  ],
  ['must might may shall will can', 'is was are were am has had does did been would could should'],
  // Two finite forms.
  ['is was are were', 'am has had does did would could should'],
  ['is are', 'was were'],
  ['was were', 'is are'],
  ['has had', 'am be has does did'],
  ['have', 'be am has does did'],
  ['does did', 'am been has had would could should can will'],
  ['been', 'be am does did could would should can will'],
  // A clause waits for its subject.
  [
    'because although unless whereas',
    'is was were are am has have does did would could should can will may must been'
  ],
  ['if', 'is was has had have does did will would could must been'],
  ['but', 'than'],
  ['nor', 'and but'],
  ['than', 'than and but'],
  // Fixed phrases: *according to*, *regardless of*, *due to*.
  [
    'according',
    'after within over between of with from by in on for at about against above via toward towards until during amid under before than the a an'
  ],
  ['regardless', 'from to with for on by at'],
  ['due', 'towards toward of with could would should'],
  ['depending', 'of from by with at to'],
  ['followed', 'of'],
  ['close looking', 'due'],
  ['behind at', 'addition'],
  ['compare', 'after of'],
  ['one two three some many most several', 'unto onto amid'],
  ['toward towards onto', 'about'],
  ['instead', 'alongside from than'],
  ['of to', 'due away down'],
  ['by for at', 'due away'],
  ['until till', 'of them us him me'],
  ['amid', 'of'],
  ['without within against despite', 'of to from with at was were is are has had have'],
  ['unlike', 'of to'],
  // Two pronouns.
  ['he she we they', 'he she we they me him them us my his our their its i'],
  ['me him them us', 'me him them us'],
  ['i', 'he she we they me him them us his our their its']
])

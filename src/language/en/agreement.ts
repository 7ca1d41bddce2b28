import {Agreement} from '../agreement.js'

/** English verbs in the forms that engines confuse; `PLURAL` and `SINGULAR` stand for nouns. */
export const agreement = new Agreement(
  [
    // *I is* is a letter: *I is for ink*.
    ['I', 'are am', 'has have', 'does do'],
    ['he she it', 'are is', 'am is', 'have has', 'do does'],
    ['we they', 'is are', 'was were', 'has have', 'does do', 'am are'],
    ['this', 'are is', 'have has'],
    ['these those', 'is are', 'was were', 'has have'],
    [
      'PLURAL',
      'is are',
      'was were',
      'has have',
      'does do',
      'says say',
      'wants want',
      'knows know',
      'goes go',
      'comes come',
      'seems seem'
    ],
    [
      'SINGULAR',
      'are is',
      'were was',
      'have has',
      'say says',
      'become becomes',
      'know knows',
      'seem seems',
      'think thinks'
    ]
  ],
  [
    'become becomes became',
    'begin begins began',
    'believe believes',
    'bring brings brought',
    'come comes came',
    'create creates',
    'exist exists',
    'explain explains',
    'get gets got',
    'give gives gave',
    'go goes went',
    'grow grows grew',
    'help helps',
    'include includes',
    'keep kept',
    'know knows knew',
    'make makes made',
    'provide provides',
    'receive receives',
    'require requires',
    'say says said',
    'seem seems',
    'send sends sent',
    'speak speaks spoke',
    'take takes took',
    'tell tells told',
    'think thinks',
    'understand understands understood',
    'write writes wrote'
  ],
  {negation: /n['’]t$/, spoken: ['am', 'does']}
)

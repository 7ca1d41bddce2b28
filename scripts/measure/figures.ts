import type {Share} from './habits.js'

/** What was measured, by `npm run measure`. */
export const figuresFile = 'docs/languages.json'

/** Who wrote a text in its language: people, an engine that translated it, people who did. */
export const kinds = ['native', 'machine', 'human'] as const
export type Kind = (typeof kinds)[number]

/** What was measured, by BCP 47 tag and kind of text. */
export type Figures = Readonly<
  Record<
    string,
    {
      readonly [Of in Kind]?: {
        readonly words: number
        /** Errors and warnings, by rule, and infos of rules that find nothing worse; a rule that found nothing is left out. */
        readonly findings: Readonly<Record<string, number>>
        readonly habits: Readonly<Record<string, Share>>
      }
    }
  >
>

import type {Preset} from 'unified'
import {allRules} from '../rules/index.js'
import {nodeHost} from './adapters/node.js'
import {type RulePlugin, toPlugin} from './adapters/unified.js'
import {readHtml} from './documents/html.js'
import {readMarkdown} from './documents/markdown.js'
import {register} from './documents/read.js'
import {provide} from './language/host.js'
import {type TextlintPreset, textlintPreset} from './textlint.js'

export {type RulePlugin, toPlugin} from './adapters/unified.js'
export type {Span} from './article/span.js'
export {Article} from './article.js'
export {type ConfigPart, settingsFor} from './cascade.js'
export {type Config, parseConfig} from './config.js'
export {ConfigError} from './config-error.js'
export {DocumentError, type Edit, type Format} from './documents/document.js'
export {formatOf} from './documents/read.js'
export {findOrigin, type OriginEvidence, type OriginLanguage} from './find-origin.js'
export {type Applied, applyFixes, type Fixed, type Level} from './fix.js'
export {fix} from './fixer.js'
export {type Keep, type Linted, type LintJob, lint, lintAll, type Settings} from './linter.js'
export type {Message} from './report.js'
export {
  type Category,
  defineRule,
  type Example,
  type Finding,
  type OptionSchema,
  type OptionsSchema,
  type Rule,
  type RuleSettings,
  type Safety,
  type Severity
} from './rule.js'

provide(nodeHost)
// The program loads a parser when a file needs it; a caller of `lint` can’t wait for it.
register('markdown', readMarkdown)
register('html', readHtml)

/** Every rule, each also a plugin of unified. */
export const rules: readonly RulePlugin[] = allRules.map(toPlugin)

/**
 * A preset of unified and of textlint: `unified().use(retextEnglish).use(translint)` runs every rule that is on by
 * default, and so does `{"rules": {"preset-translint": true}}` in a config of textlint.
 */
const preset: Preset & TextlintPreset = {
  plugins: rules.filter((rule) => rule.onByDefault !== false),
  ...textlintPreset
}
export default preset

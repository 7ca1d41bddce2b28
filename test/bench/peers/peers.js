// Each linter as a person would call it, on one article; loaded only when it is measured.
import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)
/** Babel’s modules keep their export here. */
const plain = (loaded) => loaded.default ?? loaded

export const peers = {
  'translint, all default rules': async () => {
    const {lint} = await import('../../../dist/index.js')
    return (text) => lint(text)
  },
  'translint without the rules for garble': async () => {
    const {lint, rules: all} = await import('../../../dist/index.js')
    const garble = all.filter(({category}) => category === 'garble')
    const rules = Object.fromEntries(garble.map(({id}) => [id, false]))
    return (text) => lint(text, {rules})
  },
  'retext with quotes, repeated-words, indefinite-article': async () => {
    const {retext} = await import('retext')
    const names = ['quotes', 'repeated-words', 'indefinite-article']
    const plugins = await Promise.all(names.map((name) => import(`retext-${name}`)))
    const processor = plugins.reduce((chain, plugin) => chain.use(plain(plugin)), retext()).freeze()
    return (text) => processor.process(text)
  },
  'textlint’s kernel with no-todo, doubled-spaces, max-comma': async () => {
    const {TextlintKernel} = await import('@textlint/kernel')
    const kernel = new TextlintKernel()
    const plugin = plain(require('@textlint/textlint-plugin-text'))
    const options = {
      filePath: 'article.txt',
      ext: '.txt',
      plugins: [{pluginId: 'text', plugin}],
      rules: ['no-todo', 'doubled-spaces', 'max-comma'].map((ruleId) => ({
        ruleId,
        rule: plain(require(`textlint-rule-${ruleId}`))
      }))
    }
    return (text) => kernel.lintText(text, options)
  },
  'write-good': async () => {
    const writeGood = plain(await import('write-good'))
    return (text) => writeGood(text)
  },
  alex: async () => {
    const {text: check} = await import('alex')
    return (text) => check(text)
  },
  'cspell-lib': async () => {
    const {getDefaultSettings, spellCheckDocument} = await import('cspell-lib')
    const settings = await getDefaultSettings()
    return (text) =>
      spellCheckDocument(
        {uri: 'file:///article.txt', text, languageId: 'plaintext', locale: 'en'},
        {generateSuggestions: false, noConfigSearch: true},
        settings
      )
  },
  'harper.js': async () => {
    const {LocalLinter} = await import('harper.js')
    const {binaryInlined} = await import('harper.js/binaryInlined')
    const linter = new LocalLinter({binary: binaryInlined})
    return (text) => linter.lint(text)
  }
}

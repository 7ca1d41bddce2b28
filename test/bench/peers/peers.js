// Each linter as a program would call it, over articles; loaded only when it is measured.
import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)
/** Babel’s modules keep their export here. */
const plain = (loaded) => loaded.default ?? loaded
const oneByOne = (lint) => async (articles) => {
  for (const article of articles) await lint(article)
}

export const peers = {
  translint: async () => {
    const {lintAll} = await import('../../../dist/index.js')
    return (articles) => {
      for (let i = 0; i < articles.length; i += 64) lintAll(articles.slice(i, i + 64))
    }
  },
  'retext with quotes, repeated-words, indefinite-article': async () => {
    const {retext} = await import('retext')
    const names = ['quotes', 'repeated-words', 'indefinite-article']
    const plugins = await Promise.all(names.map((name) => import(`retext-${name}`)))
    const processor = plugins.reduce((chain, plugin) => chain.use(plain(plugin)), retext()).freeze()
    return oneByOne((article) => processor.process(article))
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
    return oneByOne((article) => kernel.lintText(article, options))
  },
  'cspell-lib': async () => {
    const {getDefaultSettings, spellCheckDocument} = await import('cspell-lib')
    const settings = await getDefaultSettings()
    return oneByOne((text) =>
      spellCheckDocument(
        {uri: 'file:///article.txt', text, languageId: 'plaintext', locale: 'en'},
        {generateSuggestions: false, noConfigSearch: true},
        settings
      )
    )
  },
  'write-good': async () => {
    const writeGood = plain(await import('write-good'))
    return oneByOne((article) => writeGood(article))
  },
  alex: async () => {
    const {text: check} = await import('alex')
    return oneByOne((article) => check(article))
  },
  'harper.js': async () => {
    const {LocalLinter} = await import('harper.js')
    const {binaryInlined} = await import('harper.js/binaryInlined')
    const linter = new LocalLinter({binary: binaryInlined})
    return oneByOne((article) => linter.lint(article))
  }
}

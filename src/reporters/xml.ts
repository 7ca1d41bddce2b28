import {create} from 'xmlbuilder2'
import type {XMLBuilder} from 'xmlbuilder2/lib/interfaces.js'
import type {Message} from '../report.js'
import type {FileResult} from './result.js'

/** XML 1.0 can’t hold control characters: they become U+FFFD. */
const options = {version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD'}

/** Reports as Checkstyle’s XML. */
export function checkstyle(results: readonly FileResult[]): string {
  const root = create(options).ele('checkstyle', {version: '8.0'})
  for (const {name, messages} of results) {
    const file = root.ele('file', {name})
    for (const {line, column, severity, message, ruleId} of messages) {
      file.ele('error', {line, column, severity, message, source: `translint.${ruleId}`})
    }
  }
  return xml(root)
}

/** Reports as JUnit’s XML: a suite an article, a case a finding; an article without findings is a case that passes. */
export function junit(results: readonly FileResult[]): string {
  const findings = results.reduce((sum, {messages}) => sum + messages.length, 0)
  const root = create(options).ele('testsuites', {name: 'translint', tests: findings, failures: findings})
  for (const {name, messages} of results) {
    const tests = Math.max(1, messages.length)
    const suite = root.ele('testsuite', {name, tests, failures: messages.length, errors: 0, time: 0})
    if (messages.length === 0) suite.ele('testcase', {name, classname: name, time: 0})
    for (const message of messages) {
      const {ruleId, severity} = message
      const test = suite.ele('testcase', {name: `${ruleId} at ${place(message)}`, classname: name, time: 0})
      test
        .ele('failure', {type: severity, message: message.message})
        .txt(`${name}:${place(message)}: ${message.message}`)
    }
  }
  return xml(root)
}

/** Writes as references the controls that XML can hold and a terminal obeys. */
function xml(root: XMLBuilder): string {
  const text = root.end({prettyPrint: true})
  return `${text.replace(/[\x7F-\x9F]/g, (char) => `&#${char.charCodeAt(0)};`)}\n`
}

function place({line, column}: Message): string {
  return `${line}:${column}`
}

import {create} from 'xmlbuilder2'
import type {XMLBuilder} from 'xmlbuilder2/lib/interfaces.js'
import {told} from '../core/message.js'
import {placeOf} from './place.js'
import type {Reporter} from './reporter.js'

/** XML 1.0 can’t hold control characters: they become U+FFFD. */
const options = {version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD'}
const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Reports as Checkstyle’s XML. */
export function checkstyle(): Reporter {
  return {
    syntax: 'markup',
    begin: `${head}<checkstyle version="8.0">\n`,
    file({name, messages}) {
      const file = create(options).ele('file', {name})
      for (const message of messages) {
        const {line, column, severity, ruleId} = message
        file.ele('error', {line, column, severity, message: told(message), source: `translint.${ruleId}`})
      }
      return inside(file)
    },
    end: () => '</checkstyle>\n'
  }
}

/** Reports as JUnit’s XML: a suite an article, a case a finding; an article without findings is a case that passes. */
export function junit(): Reporter {
  return {
    syntax: 'markup',
    begin: `${head}<testsuites name="translint">\n`,
    file({name, messages}) {
      const tests = Math.max(1, messages.length)
      const suite = create(options).ele('testsuite', {
        name,
        tests,
        failures: messages.length,
        errors: 0,
        time: 0
      })
      if (messages.length === 0) suite.ele('testcase', {name, classname: name, time: 0})
      for (const message of messages) {
        const {ruleId, severity} = message
        const test = suite.ele('testcase', {
          name: `${ruleId} at ${placeOf(message)}`,
          classname: name,
          time: 0
        })
        test
          .ele('failure', {type: severity, message: told(message)})
          .txt(`${name}:${placeOf(message)}: ${told(message)}`)
      }
      return inside(suite)
    },
    end: () => '</testsuites>\n'
  }
}

/** An element as it stands inside the root. */
function inside(element: XMLBuilder): string {
  return `${element.doc().end({prettyPrint: true, headless: true, offset: 1})}\n`
}

import type {OptionSchema, Rule} from './rule.js'

const severities = ['error', 'warning', 'info']

/** The JSON Schema of `.textlintrc.json`, as far as translint reads it. */
export function configSchema(rules: readonly Rule[]) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'translint in .textlintrc.json',
    type: 'object',
    properties: {
      rules: {
        type: 'object',
        properties: {
          'preset-translint': {
            description: 'The rules of translint; false turns all of them off',
            type: ['boolean', 'object'],
            properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
            additionalProperties: false
          }
        }
      },
      translint: {
        type: 'object',
        properties: {
          language: {
            description: 'BCP 47 tag of the language that the articles are in',
            type: 'string',
            default: 'en'
          },
          pageChrome: {
            description: 'Whether navigation, headers, footers and asides of web pages are linted too',
            type: 'boolean',
            default: false
          }
        },
        additionalProperties: false
      }
    }
  }
}

function ruleSchema(rule: Rule) {
  return {
    description: rule.summary,
    type: ['boolean', 'object'],
    default: rule.onByDefault ?? true,
    properties: {
      severity: {
        description: 'How bad its findings are',
        enum: severities,
        default: rule.severity
      },
      ...Object.fromEntries(
        Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionSchema(option)])
      )
    },
    additionalProperties: false
  }
}

/** A list of values says more than their type, also in an error message. */
function optionSchema({type, ...option}: OptionSchema<unknown>) {
  return option.enum ? option : {type, ...option}
}

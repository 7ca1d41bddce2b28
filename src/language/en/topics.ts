import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'source_code open_source repositor _tweet _users download upload _log_in programmer programming developer database _files directory compile configur pull_request template interface computer website librar _licens binary',
  translation:
    'translator _translation untranslat interpreter glossar terminolog bilingual multilingual native_speaker dictionar localis localiz linguist grammar dialect'
}

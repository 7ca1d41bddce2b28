import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'broncode open_source gebruiker downloaden programmeur ontwikkelaar database bestand directory compil configur bibliotheek interface computer webpagina licentie opdrachtregel pakket kernel besturingssysteem documentatie menu dialoog klik',
  translation:
    'vertaler vertaling vertalen onvertaald tolk_ glossari terminolog termen tweetalig meertalig moedertaal woordenboek grammatica spelling typogra ondertitel werkwoord taalkund in_het_nederlands naar_het_nederlands'
}

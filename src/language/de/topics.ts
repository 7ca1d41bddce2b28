import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'quellcode quelltext open_source repositor benutzer herunterlad programmier entwickler datenbank datei_ dateien verzeichnis kompilier konfigur bibliothek schnittstelle computer webseite lizenz festplatte betriebssystem menü dialogfenster klick',
  translation:
    'übersetzer übersetzung dolmetsch glossar terminolog fachbegriff zweisprach mehrsprach muttersprach wörterbuch schreibweise lokalisier lehnwort grammati rechtschreib typogra untertitel korrekturles sprachwissenschaft auf_deutsch ins_deutsche'
}

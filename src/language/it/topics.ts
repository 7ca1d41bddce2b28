import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'codice_sorgente repository utente utenti scaric programmator sviluppator database directory compil configur libreria interfaccia computer pagina_web licenza riga_di_comando pacchett kernel menu finestra_di_dialogo clic',
  translation:
    'traduttor traduttric traduzion tradurre interprete glossari terminolog bilingu multilingu madrelingua lingua_madre dizionario grammatic ortograf tipogr sottotitol linguist vocabolar in_italiano'
}

import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'källkod arkiv användare hämta programmerare utvecklare databas fil_ filer katalog mapp kompilera konfigur bibliotek gränssnitt dator webbsida licens webbläsare kommandorad paket dokumentation operativsystem meny dialog klicka',
  translation:
    'översättare översättning översätt tolk_ ordlist terminolog tvåspråkig flerspråkig modersmål ordbok grammati stavning typogra undertext språkvet på_svenska till_svenska'
}

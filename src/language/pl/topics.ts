import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'kod_źródłow kodu_źródłow repozytori użytkownik pobier programist deweloper bazy_danych plik katalog folder kompil konfigur bibliotek interfejs komputer internetow licencj przeglądark serwer pakiet poleceni oprogramowani menu okno_dialogowe klik',
  translation:
    'tłumacz_ tłumaczeni przekład przetłumacz glosariusz terminolog dwujęzyczn wielojęzyczn język_ojczyst słownik gramaty ortogra typogra językoznaw słownictw po_polsku na_polski'
}

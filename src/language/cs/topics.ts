import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'zdrojov repozitář uživatel stáhn programátor vývojář databáz soubor adresář složk kompil konfigur knihovn rozhraní počítač webov licenc prohlížeč balíč příkaz nabídk dialog klikn',
  translation:
    'překladatel překladač překlad přelož tlumoč glosář terminolog dvojjazyč vícejazyč mateřsk slovník gramati pravopis typogra titulk vyslov _česky_ do_češtiny'
}

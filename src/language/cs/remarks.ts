import type {RemarkWords} from '../any/remarks.js'

export const remarks: RemarkWords = {
  sure: 'samozřejmě jistě rád ráda dobře s_radostí určitě',
  here: 'zde_je tady_je níže_je níže_uvádím níže_najdete zde_máte tady_máte následuje toto_je',
  work: 'překlad přeložený_text přeložený_článek přeložená_verze opravená_verze opravený_text upravená_verze upravený_text vylepšená_verze revidovaný_text česká_verze',
  note: 'poznámka upozornění poznámky vezměte_prosím pozn. všimněte_si',
  about: 'překl přelož originál původní zachova ponecha vlastní_jména',
  sorry: 'omlouvám_se promiňte je_mi_líto bohužel lituji omluvte prosím_o_prominutí',
  cannot: 'nemohu nemůžu nejsem nedokážu nemám',
  help: 'přeložit překlad pomoci pomoct poskytnout splnit pokračovat vygenerovat vyhovět požadav',
  refuse: 'nemohu nemůžu nejsem_schopen nejsem_schopna nedokážu',
  translate: 'přeložit překlad překládat',
  model:
    'jako_jazykový_model jako_ai jako_umělá_inteligence jako_model jako_velký_jazykový jako_asistent jako_virtuální',
  self: 'nemohu nemůžu nemám nejsem mohu_ jsem_ mi_ mě_',
  asked: 'pokud_potřebujete pokud_budete pokud_chcete pokud_máte pokud_si',
  tell: 'dejte_mi_vědět dej_mi_vědět dejte_vědět řekněte_mi řekni_mi neváhejte_mi chcete,_abych přejete_si,_abych',
  wish: 'změn překl přelož pomoc dotaz otáz uprav oprav něco_dalšího něco_jiného',
  hope: 'doufám',
  useful: 'překlad pomůže pomohl užitečn',
  did: 'přeložil_jsem přeložila_jsem zachoval_jsem zachovala_jsem snažil_jsem_se snažila_jsem_se',
  done: 'text článek překlad jména názvy originál původní styl tón',
  text: 'tento_text tento_článek tato_stránka text článek',
  automatically:
    'přeložen_automaticky přeložena_automaticky strojový_překlad strojově_přelož automaticky_přelož automatický_překlad',
  by: 'přeložil přeložila překlad překladatel'
}

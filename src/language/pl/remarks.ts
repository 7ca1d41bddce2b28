import type {RemarkWords} from '../any/remarks.js'

export const remarks: RemarkWords = {
  sure: 'oczywiście jasne pewnie z_przyjemnością dobrze naturalnie chętnie',
  here: 'oto poniżej_znajduje poniżej_przedstawiam poniżej_podaję to_jest poniżej',
  work: 'tłumaczenie przetłumaczony_tekst przetłumaczony_artykuł przetłumaczona_wersja przekład poprawiona_wersja poprawiony_tekst zredagowana_wersja zredagowany_tekst ulepszona_wersja wersja_polska',
  note: 'uwaga przypis proszę_zwrócić_uwagę przyp. adnotacja uwagi',
  about: 'tłumacz przekład oryginał oryginal zachowa pozostawi nazwy_własne imiona_własne przetłumacz',
  sorry: 'przepraszam przykro_mi niestety bardzo_mi_przykro proszę_o_wybaczenie żałuję',
  cannot: 'nie_mogę nie_jestem nie_potrafię nie_mam nie_będę',
  help: 'przetłumacz tłumacz pomóc pomoc dostarczyć spełnić kontynuować wygenerować prośb udostępni',
  refuse: 'nie_mogę nie_jestem_w_stanie nie_potrafię',
  translate: 'przetłumaczyć tłumaczenia tłumaczyć przetłumaczenia tłumaczenie',
  model: 'jako_model jako_sztuczna_inteligencja jako_ai jako_si jako_asystent jako_duży_model jako_wirtualny',
  self: 'nie_mogę nie_mam nie_jestem jestem_ mogę_ mi_ mnie_',
  asked: 'jeśli_potrzebujesz jeśli_chcesz jeśli_masz jeśli_potrzebuje jeśli_chce jeśli_ma jeżeli',
  tell: 'daj_znać proszę_dać_znać proszę_dać_mi_znać dajcie_znać powiedz_mi czy_chcesz,_żebym',
  wish: 'zmian zmieni tłumacz pomoc pytani popraw wyjaśni coś_jeszcze dostosowa',
  hope: 'mam_nadzieję',
  useful: 'tłumaczenie pomoże pomogł pomocn przyda',
  did: 'przetłumaczyłem przetłumaczyłam zachowałem zachowałam starałem_się starałam_się',
  done: 'tekst artykuł tłumacz nazwy imiona oryginał oryginal styl ton',
  text: 'ten_tekst ten_artykuł ta_strona niniejszy_tekst niniejszy_artykuł tekst artykuł',
  automatically:
    'przetłumaczony_automatycznie przetłumaczono_automatycznie tłumaczenie_maszynowe tłumaczenie_automatyczne automatycznie_przetłumacz przetłumaczony_maszynowo',
  by: 'tłumaczył tłumaczyła tłumaczenie przekład przełożył przełożyła tłum.'
}

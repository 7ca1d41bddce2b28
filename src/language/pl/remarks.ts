import type {RemarkWords} from '../any/remarks.js'

export const remarks: RemarkWords = {
  sure: 'oczywiście jasne pewnie z_przyjemnością dobrze naturalnie chętnie',
  here: 'oto poniżej_znajduje poniżej_przedstawiam poniżej_podaję to_jest poniżej',
  work: 'tłumaczenie przetłumaczony_tekst przetłumaczony_artykuł przetłumaczona_wersja przekład poprawiona_wersja poprawiony_tekst zredagowana_wersja zredagowany_tekst ulepszona_wersja wersja_polska',
  note: 'uwaga przypis proszę_zwrócić_uwagę przyp. adnotacja uwagi wyjaśnienie',
  about:
    'tłumacz przekład oryginał oryginal zachowa pozostawi nazwy_własne imiona_własne przetłumacz idiom gra_słów',
  sorry: 'przepraszam przykro_mi niestety bardzo_mi_przykro proszę_o_wybaczenie żałuję',
  cannot: 'nie_mogę nie_jestem nie_potrafię nie_mam nie_będę nie_da_się nie_można narusza_moje',
  help: 'przetłumacz tłumacz pomóc pomoc dostarczyć spełnić kontynuować wygenerować prośb udostępni zrealizować odtworzyć przetworzyć odpowiedzieć',
  refuse: 'nie_mogę nie_jestem_w_stanie nie_potrafię',
  translate: 'przetłumaczyć tłumaczenia tłumaczyć przetłumaczenia tłumaczenie',
  model: 'jako_model jako_sztuczna_inteligencja jako_ai jako_si jako_asystent jako_duży_model jako_wirtualny',
  self: 'nie_mogę nie_mam nie_jestem jestem_ mogę_ mi_ mnie_ nie_posiadam',
  asked:
    'jeśli_potrzebujesz jeśli_chcesz jeśli_masz jeśli_potrzebuje jeśli_chce jeśli_ma jeżeli jeśli_wolisz',
  tell: 'daj_znać proszę_dać_znać proszę_dać_mi_znać dajcie_znać powiedz_mi czy_chcesz,_żebym',
  wish: 'zmian zmieni tłumacz pomoc pytani popraw wyjaśni coś_jeszcze dostosowa',
  hope: 'mam_nadzieję',
  useful: 'tłumaczenie pomoże pomogł pomocn przyda wersja',
  did: 'przetłumaczyłem przetłumaczyłam zachowałem zachowałam starałem_się starałam_się',
  done: 'tekst artykuł tłumacz nazwy imiona oryginał oryginal styl ton',
  text: 'ten_tekst ten_artykuł ta_strona niniejszy_tekst niniejszy_artykuł tekst artykuł',
  automatically:
    'przetłumaczony_automatycznie przetłumaczono_automatycznie tłumaczenie_maszynowe tłumaczenie_automatyczne automatycznie_przetłumacz przetłumaczony_maszynowo',
  by: 'tłumaczył tłumaczyła tłumaczenie przekład przełożył przełożyła tłum.',
  own: 'po_polsku na_język_polski polska_wersja polską_wersję wersja_polska na_polski w_języku_polskim',
  render: 'tłumacz przetłumacz przekład',
  piece:
    'tego_fragmentu ten_fragment tego_tekstu ten_tekst tej_prośby ta_treść tę_treść tej_treści tego_artykułu tego_rodzaju_treści ten_artykuł',
  being: 'będąc jako jestem jestem_tylko ponieważ_jestem',
  machine:
    'sztuczną_inteligencją sztuczna_inteligencja ai si model_językowy modelem_językowym programem_komputerowym program_komputerowy wirtualnym_asystentem asystentem',
  offer: 'mogę mógłbym chętnie',
  say: 'powiedz czy_mam daj_znać czy_chcesz',
  wording: 'sformułowani tekst tłumaczenie ton_ styl_',
  missing:
    'tekst_wydaje wygląda_na_to,_że_tekst nie_podałeś nie_podałaś nie_podano nie_podał_pan podany_tekst nie_przesłałeś brakuje_tekstu',
  send: 'prześlij przesłać podaj wklej wyślij podanie udostępni',
  ready: 'służę_pomocą nie_wahaj chętnie_pomogę do_usług',
  format: 'formatowani układ_tekstu',
  kept: 'zachowałem zachowałam zachowano zostało_zachowane zostały_zachowane',
  signed: 'przypis_tłumacza od_tłumacza'
}

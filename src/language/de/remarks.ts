import type {RemarkWords} from '../any/remarks.js'

export const remarks: RemarkWords = {
  sure: 'natürlich gerne gern klar selbstverständlich sicher sehr_gerne',
  here: 'hier_ist hier_sind hier_kommt hier_folgt hier_die hier_der nachfolgend im_folgenden nachstehend unten_finden_sie',
  work: 'übersetzung übersetzte_text übersetzten_text übersetzte_artikel übersetzten_artikel übersetzte_version übersetzte_fassung überarbeitete_version überarbeitete_fassung überarbeitete_text überarbeiteten_text überarbeitete_artikel korrigierte_version korrigierte_fassung korrigierte_text korrigierten_text verbesserte_version',
  note: 'hinweis anmerkung bitte_beachten bitte_beachte anm. erläuterung erklärung',
  about:
    'übersetz originaltext im_original ausgangstext beibehalten belassen eigennamen ich_habe_die ich_habe_den ich_habe_das ich_habe_alle ich_habe_einige ich_habe_versucht übertragen redewend idiom wortspiel sinngemäß wiedergegeben angepasst',
  sorry:
    'es_tut_mir_leid tut_mir_leid entschuldig leider ich_entschuldige ich_bedaure ich_bedauere verzeih bedauerlicherweise',
  cannot:
    'kann_ich ich_kann bin_ich ich_bin ist_es_mir_nicht ich_darf_nicht ist_mir_nicht darf_ich lässt_sich_nicht_übersetzen verstößt_gegen_meine',
  help: 'übersetzen helfen weiterhelfen bereitstellen erfüllen behilflich nachkommen fortfahren erstellen übersetzung unterstützen bearbeiten wiedergeben beantworten fortsetzen übertragen',
  refuse: 'ich_kann ich_bin_nicht_in_der_lage ich_darf',
  translate: 'nicht_übersetzen nicht_übersetz keine_übersetzung zu_übersetzen nicht_bei_der_übersetzung',
  model:
    'als_ki als_sprachmodell als_künstliche_intelligenz als_großes_sprachmodell als_ein_ki als_ein_sprachmodell als_eine_ki als_virtueller_assistent',
  self: 'ich_ ich, mir_',
  asked:
    'wenn_sie falls_sie wenn_du falls_du sollten_sie solltest_du wünschen_sie wünschst_du bevorzugen_sie',
  tell: 'lassen_sie_mich_wissen lassen_sie_es_mich_wissen lass_mich_wissen lass_es_mich_wissen sagen_sie_mir sag_mir teilen_sie_mir teile_mir geben_sie_mir gib_mir gerne_kann_ich möchten_sie,_dass_ich möchtest_du,_dass_ich soll_ich',
  wish: 'änder anpass übersetz fragen hilfe überarbeit korrigier etwas_anderes benötig ton',
  hope: 'ich_hoffe hoffentlich',
  useful: 'übersetzung hilft geholfen hilfreich weiterhelfen fassung version',
  did: 'ich_habe',
  done: 'text_übersetzt artikel_übersetzt ins_deutsche_übersetzt namen_beibehalten eigennamen_im_original',
  text: 'dieser_text dieser_artikel dieser_beitrag diese_seite dieser_inhalt der_text der_artikel',
  automatically:
    'automatisch_übersetzt maschinell_übersetzt automatisch_aus maschinell_aus ki_übersetzt automatisch_ins maschinell_ins',
  by: 'übersetzt_von übersetzung_von aus_dem_englischen_von',
  own: 'auf_deutsch ins_deutsche deutsche_fassung deutsche_version deutscher_text deutscher_fassung',
  render: 'übersetz',
  piece:
    'diesen_text dieser_text diesen_abschnitt dieser_abschnitt diese_anfrage dieser_anfrage dieser_inhalt diesen_inhalt diese_passage diesen_artikel diesen_satz diese_art_von_inhalt',
  being: 'als da_ich ich_bin ich_bin_nur da_es_sich_bei_mir',
  machine:
    'künstliche_intelligenz ki sprachmodell computerprogramm ki-modell ki-assistent virtueller_assistent ki-system',
  offer: 'kann_ich ich_kann passe_ich gern_an überarbeite_ich ändere_ich',
  say: 'sagen_sie sag_ soll_ich möchten_sie,_dass_ich möchtest_du,_dass_ich',
  wording: 'formulierung den_text die_übersetzung stil_ stil, tonfall',
  missing:
    'der_text_scheint sie_haben_keinen du_hast_keinen es_wurde_kein_text ihr_text_scheint dein_text_scheint der_von_ihnen_angegebene der_bereitgestellte_text es_scheint,_dass_der_text in_ihrer_nachricht_fehlt',
  send: 'schicken schick senden sende übermitteln einfügen bereitstellen mitteilen',
  ready: 'melden_sie_sich stehe_ich_ihnen jederzeit_gern',
  format: 'formatierung textformat gliederung_des_originals',
  kept: 'beibehalten erhalten_geblieben habe_ich_übernommen wurde_übernommen bewahrt',
  signed: 'anmerkung_des_übersetzers anmerkung_der_übersetzerin'
}

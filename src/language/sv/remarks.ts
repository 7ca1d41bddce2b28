import type {RemarkWords} from '../any/remarks.js'

export const remarks: RemarkWords = {
  sure: 'självklart visst absolut givetvis naturligtvis gärna okej javisst',
  here: 'här_är här_kommer nedan_följer nedan_är nedan_finns detta_är här_följer här_har_du',
  work: 'översättning översatta_texten översatta_artikeln översatta_versionen översatt_text svenska_versionen korrigerade_versionen korrigerade_texten reviderade_versionen reviderade_texten omarbetade_texten förbättrade_versionen rättade_versionen',
  note: 'obs observera notera anmärkning kommentar',
  about:
    'översätt översatt originaltext källtext behållit behållits lämnat egennamn jag_har_försökt jag_har_använt jag_har_valt jag_har_anpassat originalet',
  sorry: 'jag_är_ledsen tyvärr jag_beklagar jag_ber_om_ursäkt förlåt ursäkta',
  cannot: 'jag_kan_inte kan_jag_inte jag_kan_tyvärr_inte jag_har_inte jag_är_inte',
  help: 'översätt hjälp tillhandahålla uppfylla fortsätta bistå generera begäran',
  refuse: 'jag_kan_inte jag_kan_tyvärr_inte jag_har_inte_möjlighet jag_är_inte',
  translate: 'översätta översättning',
  model:
    'som_språkmodell som_ai som_en_ai som_artificiell_intelligens som_en_språkmodell som_stor_språkmodell som_assistent',
  self: 'jag_ mig_ jag,',
  asked: 'om_du_vill om_du_behöver om_du_har',
  tell: 'låt_mig_veta säg_till_mig meddela_mig berätta_för_mig vill_du_att_jag',
  wish: 'ändr översätt hjälp frågor fråga juster förtydlig något_annat anpass',
  hope: 'jag_hoppas förhoppningsvis',
  useful: 'översättning hjälper användbar till_hjälp hjälpt',
  did: 'jag_har',
  done: 'översatt_texten översatt_artikeln behållit_namn behållit_egennamn',
  text: 'denna_text den_här_texten denna_artikel den_här_artikeln denna_sida texten artikeln',
  automatically:
    'automatiskt_översatt maskinöversatt automatisk_översättning översatts_automatiskt maskinöversättning',
  by: 'översatt_av översättning_av'
}

import type {RemarkWords} from '../any/remarks.js'

export const remarks: RemarkWords = {
  sure: 'certo certamente naturalmente volentieri con_piacere va_bene ovviamente assolutamente',
  here: 'ecco di_seguito qui_di_seguito questa_è qui_sotto',
  work: 'traduzione testo_tradotto articolo_tradotto versione_tradotta versione_italiana versione_corretta versione_rivista versione_riveduta versione_migliorata testo_corretto testo_rivisto articolo_corretto articolo_rivisto',
  note: 'nota si_noti si_prega_di_notare n.d.t. ndt osservazione nb precisazione chiarimento spiegazione',
  about:
    'traduzione tradott tradurre testo_originale ho_mantenuto ho_lasciato ho_conservato sono_stati_mantenuti è_stato_mantenuto nomi_propri ho_adattato ho_usato ho_utilizzato idiomat giochi_di_parole ho_reso è_stato_adattat sono_stati_adattat',
  sorry: 'mi_dispiace mi_scuso scusa scusi purtroppo mi_spiace sono_spiacente chiedo_scusa',
  cannot: 'non_posso non_sono non_riesco non_mi_è viola_le_mie',
  help: 'tradur aiut fornire assist soddisfare procedere accedere continuare generare richiesta esaudire elaborare riprodur rispondere',
  refuse: 'non_posso non_sono_in_grado non_mi_è_possibile non_riesco',
  translate: 'tradur fornire_una_traduzione',
  model:
    'come_modello in_quanto_modello in_quanto_ia come_ia come_intelligenza_artificiale in_quanto_intelligenza_artificiale come_assistente in_quanto_assistente in_qualità_di',
  self: 'non_posso non_ho non_sono posso_ sono_ mi_ mio_ non_dispongo non_possiedo',
  asked: 'se_desideri se_desidera se_hai se_ha se_vuoi se_vuole se_preferisci se_preferisce',
  tell: 'fammi_sapere mi_faccia_sapere fatemi_sapere dimmi mi_dica non_esitare_a_chiedermi non_esitare_a_dirmi non_esiti_a_chiedermi vuoi_che_io vuole_che_io desidera_che_io',
  wish: 'modific cambi tradu aiuto domand aggiust chiariment altro revision adatt bisogno',
  hope: 'spero',
  useful: 'traduzione aiuti utile aiuto esserti versione',
  did: 'ho',
  done: 'tradotto_il_testo tradotto_questo tradotto_l’articolo mantenuto_i_nomi',
  text: 'questo_testo questo_articolo questa_pagina questo_contenuto il_testo l’articolo',
  automatically:
    'tradotto_automaticamente tradotta_automaticamente traduzione_automatica tradotto_da_una_macchina tradotto_con_ia tradotto_in_modo_automatico',
  by: 'tradotto_da traduzione_a_cura_di',
  own: 'in_italiano versione_italiana traduzione_italiana testo_italiano',
  render: 'tradu tradott',
  piece:
    'questo_testo questo_brano questo_passaggio questa_richiesta questo_contenuto questo_articolo questa_sezione questo_tipo_di_contenut',
  being: 'come essendo in_quanto sono_un sono_solo in_qualità_di',
  machine:
    'intelligenza_artificiale ia modello_linguistico modello_di_linguaggio programma_informatico assistente_virtuale assistente_ia',
  offer: 'posso potrei',
  say: 'dimmi mi_dica vuoi_che vuole_che desidera_che',
  wording: 'formulazione il_testo la_traduzione tono_più stile',
  missing:
    'il_testo_sembra sembra_che_il_testo non_hai_fornito non_ha_fornito il_testo_fornito il_testo_che_hai manca_il_testo non_hai_inserito',
  send: 'invia inviar mandar manda_ fornir incolla condivid',
  ready:
    'non_esitare non_esiti resto_a_disposizione sono_a_disposizione a_tua_disposizione a_sua_disposizione',
  format: 'formattazione impaginazione struttura_originale',
  kept: 'ho_rispettato ho_mantenuto ho_conservato ho_preservato è_stata_mantenuta è_stata_rispettata',
  signed: 'nota_del_traduttore nota_di_traduzione'
}

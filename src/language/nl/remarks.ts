import type {RemarkWords} from '../any/remarks.js'

export const remarks: RemarkWords = {
  sure: 'natuurlijk zeker graag uiteraard oké prima met_plezier',
  here: 'hier_is hier_volgt hieronder dit_is hierbij hier_heb_je hier_vindt_u',
  work: 'vertaling vertaalde_tekst vertaalde_artikel vertaalde_versie nederlandse_versie gecorrigeerde_versie gecorrigeerde_tekst herziene_versie herziene_tekst verbeterde_versie verbeterde_tekst herschreven_tekst',
  note: 'opmerking noot let_op n.b. nb toelichting',
  about:
    'vertal vertaald originele_tekst brontekst ik_heb_de ik_heb_het ik_heb_enkele ik_heb_geprobeerd behouden gelaten eigennamen origineel',
  sorry: 'het_spijt_mij het_spijt_me sorry helaas mijn_excuses excuses ik_bied_mijn_excuses',
  cannot: 'ik_kan kan_ik ik_ben_niet ben_ik_niet ik_mag_niet mag_ik_niet ik_heb_geen',
  help: 'vertal helpen bieden verstrekken voldoen leveren doorgaan verzoek genereren assisteren',
  refuse: 'ik_kan ik_ben_niet_in_staat ik_mag',
  translate: 'niet_vertalen geen_vertaling te_vertalen',
  model:
    'als_taalmodel als_ai als_een_ai als_kunstmatige_intelligentie als_groot_taalmodel als_een_taalmodel als_assistent',
  self: 'ik_ ik, mij_',
  asked: 'als_je als_u mocht_u mocht_je',
  tell: 'laat_het_me_weten laat_me_weten laat_het_mij_weten laat_mij_weten wil_je_dat_ik wilt_u_dat_ik',
  wish: 'aanpass wijzig verander vertal hulp vragen verduidelijk iets_anders aanpas',
  hope: 'ik_hoop hopelijk',
  useful: 'vertaling helpt nuttig geholpen',
  did: 'ik_heb',
  done: 'tekst_vertaald artikel_vertaald in_het_nederlands_vertaald eigennamen_behouden namen_behouden',
  text: 'deze_tekst dit_artikel deze_pagina deze_inhoud de_tekst het_artikel',
  automatically: 'automatisch_vertaald machinaal_vertaald machinevertaling automatisch_uit met_ai_vertaald',
  by: 'vertaald_door vertaling_door'
}

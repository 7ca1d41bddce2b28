import type {RemarkWords} from '../any/remarks.js'

export const remarks: RemarkWords = {
  sure: 'bien_sûr certainement avec_plaisir d’accord bien_entendu absolument très_bien',
  here: 'voici ci-dessous vous_trouverez voilà',
  work: 'traduction texte_traduit article_traduit version_traduite version_française version_corrigée version_révisée version_remaniée version_améliorée texte_corrigé texte_révisé texte_réécrit article_corrigé article_révisé',
  note: 'note remarque nb n.b. veuillez_noter à_noter n.d.t. ndt précision explication clarification',
  about:
    'traduction traduit traduire texte_original texte_source conservé gardé laissé noms_propres j’ai_essayé j’ai_utilisé j’ai_choisi j’ai_respecté adapté idiomati jeux_de_mots',
  sorry:
    'je_suis_désolé désolé je_suis_navré je_m’excuse je_vous_prie_de_m’excuser je_regrette malheureusement toutes_mes_excuses pardon',
  cannot:
    'je_ne_peux je_ne_suis_pas je_ne_puis il_m’est_impossible je_suis_dans_l’impossibilité il_ne_m’est_pas ne_pas_pouvoir je_refuse impossible_de ne_peut_être_traduit',
  help: 'tradui aider répondre fournir satisfaire assister accéder traiter continuer générer demande reproduire donner_suite',
  refuse: 'je_ne_peux_pas je_ne_suis_pas_en_mesure je_ne_puis il_m’est_impossible je_ne_suis_pas_capable',
  translate: 'traduire fournir_une_traduction fournir_de_traduction',
  model:
    'en_tant_qu’ia en_tant_que_modèle en_tant_qu’intelligence_artificielle en_tant_qu’assistant en_tant_qu’un_modèle en_tant_que_ia en_tant_que_grand_modèle',
  self: 'je_ j’ me_ m’',
  asked: 'si_vous si_tu',
  tell: 'n’hésitez_pas_à_me n’hésite_pas_à_me faites-moi_savoir fais-moi_savoir dites-moi dis-moi voulez-vous_que_je souhaitez-vous_que_je veux-tu_que_je laissez-moi_savoir',
  wish: 'modifi changement tradui traduction question ajust d’aide autre_chose révis précis adapt',
  hope: 'j’espère',
  useful: 'traduction aide utile convient vous_aidera version',
  did: 'j’ai',
  done: 'traduit_le_texte traduit_ce traduit_votre traduit_l’article conservé_les_noms gardé_les_noms',
  text: 'ce_texte cet_article cette_page ce_contenu le_texte l’article',
  automatically:
    'traduit_automatiquement traduite_automatiquement traduit_par_une_machine traduit_par_ia été_traduit_à_l’aide traduction_automatique',
  by: 'traduit_par traduit_de_l’anglais_par traduction_par',
  own: 'en_français version_française traduction_française texte_français',
  render: 'traduction tradui',
  piece:
    'ce_texte ce_passage cet_extrait cette_demande cette_requête ce_contenu cet_article cette_section cette_phrase ce_type_de_contenu',
  being: 'étant en_tant_que en_tant_qu’ comme je_suis je_ne_suis_qu’ n’étant_qu’',
  machine:
    'intelligence_artificielle ia modèle_de_langage modèle_linguistique programme_informatique assistant_virtuel assistant_ia modèle_d’ia',
  offer: 'je_peux je_pourrai je_suis_prêt je_me_ferai',
  say: 'dites-moi dis-moi souhaitez-vous_que_je voulez-vous_que_je veux-tu_que_je',
  wording: 'tournure formulation le_texte la_traduction ton_plus style',
  missing:
    'le_texte_que_vous vous_n’avez_pas vous_n’avez_fourni il_semble_que_le_texte le_texte_semble le_texte_paraît aucun_texte votre_message_ne_contient',
  send: 'envoyer envoyez transmettre transmettez fournir partager coller',
  ready: 'n’hésitez n’hésite à_votre_disposition à_ta_disposition avec_plaisir_si',
  format: 'mise_en_forme formatage mise_en_page structure_d’origine balises',
  kept: 'j’ai_gardé j’ai_conservé j’ai_respecté j’ai_préservé a_été_conservé ont_été_conservé a_été_respecté',
  signed: 'note_du_traducteur note_de_traduction'
}

import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'code_source logiciel dépôt utilisateur télécharg programmeur développeur base_de_données fichier répertoire compil configur bibliothèque interface ordinateur page_web licence navigateur serveur ligne_de_commande paquet noyau menu boîte_de_dialogue clic',
  translation:
    'traducteur traductrice traduction traduire interprète glossaire terminolog bilingue multilingue langue_maternelle nativement dictionnaire grammair orthograph typograph sous_titr linguist vocabulaire en_français'
}

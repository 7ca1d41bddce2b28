import type {RemarkWords} from '../any/remarks.js'

export const remarks: RemarkWords = {
  sure: 'claro por_supuesto desde_luego con_gusto claro_que_sí de_acuerdo con_mucho_gusto',
  here: 'aquí_está aquí_tienes aquí_tiene aquí_te a_continuación esta_es aquí_va aquí_le',
  work: 'traducción texto_traducido artículo_traducido versión_traducida versión_en_español versión_corregida versión_revisada versión_mejorada texto_corregido texto_revisado artículo_corregido artículo_revisado',
  note: 'nota tenga_en_cuenta ten_en_cuenta aclaración n._del_t. ndt observación explicación precisión',
  about:
    'traducción traducid traducir texto_original he_mantenido he_conservado he_dejado se_han_mantenido se_ha_mantenido se_mantienen nombres_propios se_han_conservado se_ha_conservado he_adaptado he_utilizado idiom topónimo juegos_de_palabras se_ha_adaptad se_han_adaptad',
  sorry: 'lo_siento lamento disculp me_disculpo pido_disculpas lamentablemente perdón mis_disculpas perdona',
  cannot:
    'no_puedo no_soy_capaz no_estoy no_tengo no_podré no_me_es no_me_resulta infringe_mis incumple_mis no_me_está',
  help: 'tradu ayud proporcionar cumplir asistir acceder continuar generar procesar solicitud atender reproducir responder',
  refuse: 'no_puedo no_me_es_posible no_soy_capaz no_estoy_en_condiciones no_podré',
  translate: 'traducir traducirlo proporcionar_una_traducción ofrecer_una_traducción',
  model:
    'como_modelo como_ia como_un_modelo como_una_ia como_inteligencia_artificial como_una_inteligencia_artificial como_asistente como_un_asistente',
  self: 'no_puedo no_tengo no_soy puedo_ mi_ soy_ me_ carezco no_dispongo no_cuento no_poseo',
  asked:
    'si_necesitas si_necesita si_deseas si_desea si_quieres si_quiere si_tienes si_tiene si_prefieres si_prefiere',
  tell: 'avísame avíseme dime dígame házmelo_saber hágamelo_saber no_dudes_en_decirme no_dude_en_decirme no_dudes_en_avisarme déjame_saber déjeme_saber quieres_que ¿quieres_que ¿desea_que ¿deseas_que',
  wish: 'cambi modific traduc ayuda ajust pregunta aclar revis otra_cosa algo_más duda adapt',
  hope: 'espero',
  useful: 'traducción ayude útil sirva ayudado versión',
  did: 'he',
  done: 'traducido_el_texto traducido_este traducido_tu traducido_su mantenido_los_nombres',
  text: 'este_texto este_artículo esta_página este_contenido el_texto el_artículo',
  automatically:
    'traducido_automáticamente traducida_automáticamente traducción_automática traducido_de_forma_automática traducido_por_una_máquina traducido_con_ia',
  by: 'traducido_por traducción_por',
  own: 'en_español en_castellano al_español al_castellano',
  render: 'tradu',
  piece:
    'este_texto este_fragmento este_pasaje esta_petición esta_solicitud este_contenido este_artículo esta_sección ese_texto este_tipo_de_contenido',
  being: 'como al_ser siendo soy solo_soy en_calidad_de',
  machine:
    'inteligencia_artificial ia modelo_de_lenguaje modelo_lingüístico programa_informático asistente_virtual asistente_de_ia',
  offer: 'puedo podría con_gusto_lo',
  say: 'te_gustaría_que quieres_que desea_que cuéntame dime díganme dígame',
  wording: 'otra_expresión formulación el_texto la_traducción tono_más estilo',
  missing:
    'el_texto_parece el_texto_que_me parece_que_el_texto no_has_incluido no_ha_incluido no_has_proporcionado no_ha_proporcionado el_texto_proporcionado tu_mensaje_no falta_el_texto',
  send: 'envía envia enviar proporcion compart pega_ facilit mandar',
  ready: 'no_dudes no_dude a_tu_disposición a_su_disposición aquí_estoy',
  format: 'formato_original formato_del formateo maquetación estructura_original',
  kept: 'he_respetado he_mantenido he_conservado he_preservado se_ha_respetado se_ha_mantenido se_ha_conservado',
  signed: 'nota_del_traductor nota_de_traducción'
}

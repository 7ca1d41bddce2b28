import type {RemarkWords} from '../any/remarks.js'

export const remarks: RemarkWords = {
  sure: 'claro certamente com_certeza com_prazer claro_que_sim pois_não naturalmente',
  here: 'aqui_está aqui_vai aqui_tem a_seguir segue esta_é abaixo eis',
  work: 'tradução texto_traduzido artigo_traduzido versão_traduzida versão_em_português versão_corrigida versão_revisada versão_revista versão_melhorada texto_corrigido texto_revisado texto_revisto artigo_corrigido artigo_revisado',
  note: 'nota observação obs. por_favor_note tenha_em_conta n._do_t. ndt esclarecimento explicação',
  about:
    'tradução traduzid traduzir texto_original mantive deixei conservei foram_mantidos foi_mantido nomes_próprios adaptei usei idiom trocadilho traduz foi_adaptad foram_adaptad',
  sorry: 'lamento desculp sinto_muito peço_desculpa infelizmente me_desculpe perdão',
  cannot: 'não_posso não_consigo não_sou não_estou não_tenho não_me_é viola_as_minhas viola_minhas',
  help: 'ajud fornecer atender auxiliar aceder acessar continuar gerar pedido solicitação tradu processar reproduz responder',
  refuse: 'não_posso não_consigo não_me_é_possível não_sou_capaz',
  translate: 'traduzir fornecer_uma_tradução',
  model:
    'como_modelo como_um_modelo como_ia como_uma_ia como_inteligência_artificial como_uma_inteligência_artificial como_assistente como_um_assistente enquanto_modelo',
  self: 'não_posso não_tenho não_sou não_consigo posso_ sou_ eu_ me_ não_possuo não_disponho',
  asked:
    'se_precisar se_desejar se_quiser caso_precise caso_deseje se_tiver caso_tenha se_preferir caso_prefira',
  tell: 'avise-me me_avise diga-me me_diga informe-me me_informe não_hesite_em_me deseja_que_eu gostaria_que_eu quer_que_eu',
  wish: 'alter mudan modific tradu ajuda ajust pergunta esclarec outra_coisa algo_mais revis dúvida adapt',
  hope: 'espero',
  useful: 'tradução ajude útil ajudado versão',
  did: 'eu traduzi mantive',
  done: 'traduzi_o_texto o_texto_para os_nomes_próprios',
  text: 'este_texto este_artigo esta_página este_conteúdo o_texto o_artigo',
  automatically:
    'traduzido_automaticamente traduzida_automaticamente tradução_automática traduzido_por_máquina traduzido_por_ia traduzido_de_forma_automática',
  by: 'traduzido_por tradução_por',
  own: 'em_português para_português para_o_português versão_portuguesa versão_brasileira',
  render: 'tradu',
  piece:
    'este_texto este_trecho esta_passagem este_pedido esta_solicitação este_conteúdo este_artigo esta_seção esta_secção esse_texto este_tipo_de_conteúdo',
  being: 'como sendo enquanto por_ser sou_um sou_uma sou_apenas na_qualidade_de',
  machine:
    'inteligência_artificial ia modelo_de_linguagem programa_de_computador assistente_virtual assistente_de_ia programa_informático',
  offer: 'posso poderia poderei',
  say: 'diga_ diga-me me_diga quer_que_eu deseja_que_eu gostaria_que_eu',
  wording: 'formulação o_texto a_tradução tom_mais estilo',
  missing:
    'o_texto_parece parece_que_o_texto você_não_forneceu não_forneceu não_foi_fornecido o_texto_fornecido o_texto_que_você falta_o_texto não_incluiu',
  send: 'enviar envie envia_ fornecer forneça compartilh partilh colar cole_ mandar',
  ready: 'não_hesite à_disposição à_sua_disposição estou_aqui',
  format: 'formatação formato_original estrutura_original',
  kept: 'respeitei mantive conservei preservei foi_mantida foi_respeitada',
  signed: 'nota_do_tradutor nota_de_tradução'
}

import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'código_fonte repositório usuário utilizador descarreg programador desenvolvedor banco_de_dados base_de_dados arquivo ficheiro diretório compil configur biblioteca interface computador página_web licença navegador servidor linha_de_comando pacote menu diálogo clique',
  translation:
    'tradutor tradução traduzir intérprete glossário terminolog bilíngue multilíngue língua_materna dicionário gramática ortogr tipogr legenda linguíst vocabulário para_português'
}

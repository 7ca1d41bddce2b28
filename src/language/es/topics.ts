import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'código_fuente repositorio usuario descarg programador desarrollador base_de_datos ficher archivo directorio compil configur biblioteca interfaz ordenador página_web licencia navegador servidor línea_de_órdenes paquete núcleo menú diálogo clic',
  translation:
    'traductor traducción traducir intérprete glosario terminolog bilingüe multilingüe lengua_materna diccionario gramátic ortograf ortográf tipogr subtítul lingüíst vocabulario al_español'
}

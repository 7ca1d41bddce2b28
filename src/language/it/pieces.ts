import type {Pieces} from '../language.js'

export const pieces: Pieces = {
  elsewhere:
    'leggi anche, leggi pure, leggi tutto, leggi di più, continua a leggere, potrebbe interessarti[ anche], ti potrebbe interessare[ anche], articoli correlati, per approfondire, guarda anche, sullo stesso argomento',
  others:
    "pubblicato [il ]{figures}, [ultimo ]aggiornamento[:] {figures}, aggiornato [il ][alle ]{figures}, condividi, condividi su {networks}, pubblicità, continua a leggere dopo la pubblicità, l'articolo continua dopo la pubblicità, iscriviti alla [nostra ]newsletter, iscriviti al canale {networks}, seguici, seguici su {networks}, segui {name} su {networks}, [© ]riproduzione riservata, tutti i diritti riservati, {amount} commenti, commenti, commenta, lascia un commento, accedi, registrati, abbonati, abbonati ora, stampa, salva articolo, salva l'articolo, aggiungi ai preferiti, foto: {name}, fonte: {agency}, credit[s]: {name}, i più letti, più letti, utilizziamo i cookie…, accetta tutti, accetta tutto, accetta i cookie, rifiuta tutti, torna su, torna all'inizio, tempo di lettura: {figures}, lettura {figures} min, [contenuto ][articolo ]riservato agli abbonati, prova gratis, note legali, privacy, informativa sulla privacy, cookie, guarda la [foto]gallery, guarda la fotogallery, vai alla gallery, guarda il video, ascolta l'articolo, invia per email, tag: …, argomenti: …, segnala un errore",
  asks: 'condivid segui_ seguici iscriv abbona registra ricev scarica commenta lascia dicci scrivici legg ascolta scopri guarda clicca attiva sostieni questo_sito usiamo utilizziamo stampa copia invia metti_mi unisciti entra_nel',
  things:
    "social newsletter nostro_canale nostra_app nostra_pagina notifiche questo_articolo l'articolo questa_notizia la_notizia altre_notizie altri_articoli tua_opinione un_commento commenti tuo_commento cookie feed_rss il_link nostro_podcast"
}

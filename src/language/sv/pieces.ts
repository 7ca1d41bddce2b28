import type {Pieces} from '../language.js'

export const pieces: Pieces = {
  elsewhere:
    'läs också, läs även, läs mer, läs vidare, mer om ämnet, fler artiklar, relaterade artiklar, du kanske också gillar, rekommenderad läsning',
  others:
    'publicerad[:] {figures}, publicerat[:] {figures}, [senast ]uppdaterad[:] {figures}, uppdaterat[:] {figures}, annons, [artikeln ]fortsätter efter annonsen, artikeln fortsätter under annonsen, dela, dela artikeln, dela på {networks}, kommentarer, {amount} kommentarer, {amount} kommentar, kommentera, lämna en kommentar, skriv en kommentar, logga in, skapa konto, bli prenumerant, prenumerera, prenumerera på vårt nyhetsbrev, prenumerera på nyhetsbrevet, anmäl dig till vårt nyhetsbrev, nyhetsbrev, spara artikeln, spara artikel, lägg till i favoriter, foto: {name}, bild: {name}, källa: {agency}, källa: tt, mest läst, mest lästa, alla rättigheter förbehållna, lästid: {figures}, {amount} min läsning, [artikeln är ]endast för prenumeranter, bara för prenumeranter, prova gratis, testa gratis, följ oss, följ oss på {networks}, till toppen, [tillbaka ]till toppen, visa bildspel, visa bilder, se bilderna, se video, skriv ut, om oss, integritetspolicy, integritet, kakor, cookies, godkänn alla, acceptera alla, acceptera cookies, vi använder cookies…, lyssna på artikeln, taggar: …, rapportera fel',
  asks: 'dela följ prenumerera anmäl_dig registrera få_vårt få_våra ladda_ner ladda_ned kommentera lämna skriv_till tyck läs_ lyssna upptäck se_mer klicka aktivera slå_på stöd den_här_webbplatsen denna_webbplats vi_använder skriv_ut kopiera skicka tipsa gilla bli_medlem',
  things:
    'sociala_medier nyhetsbrev vår_kanal vår_app vår_sida notiser aviseringar den_här_artikeln artikeln denna_artikel fler_nyheter fler_artiklar andra_artiklar din_åsikt din_kommentar en_kommentar kommentarer kakor cookies rss länken vår_podd'
}

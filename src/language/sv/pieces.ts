import type {Pieces} from '../language.js'

export const pieces: Pieces = {
  elsewhere:
    'läs också, läs även, läs mer, läs vidare, mer om ämnet, fler artiklar, relaterade artiklar, du kanske också gillar, rekommenderad läsning',
  others:
    'publicerad[:] {figures}, publicerat[:] {figures}, [senast ]uppdaterad[:] {figures}, uppdaterat[:] {figures}, annons, [artikeln ]fortsätter efter annonsen, artikeln fortsätter under annonsen, dela, dela artikeln, dela på {networks}, kommentarer, {amount} kommentarer, {amount} kommentar, kommentera, lämna en kommentar, skriv en kommentar, logga in, skapa konto, bli prenumerant, prenumerera, prenumerera på vårt nyhetsbrev, prenumerera på nyhetsbrevet, anmäl dig till vårt nyhetsbrev, nyhetsbrev, spara artikeln, spara artikel, lägg till i favoriter, foto: {name}, bild: {name}, källa: {agency}, källa: tt, mest läst, mest lästa, alla rättigheter förbehållna, lästid: {figures}, {amount} min läsning, [artikeln är ]endast för prenumeranter, bara för prenumeranter, prova gratis, testa gratis, följ oss, följ oss på {networks}, till toppen, [tillbaka ]till toppen, visa bildspel, visa bilder, se bilderna, se video, skriv ut, om oss, integritetspolicy, integritet, kakor, cookies, godkänn alla, acceptera alla, acceptera cookies, vi använder cookies…, lyssna på artikeln, taggar: …, rapportera fel'
}

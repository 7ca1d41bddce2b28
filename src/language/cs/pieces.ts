import type {Pieces} from '../language.js'

export const pieces: Pieces = {
  elsewhere:
    'čtěte také, čtěte též, čtěte více, čtěte dál, číst dál, číst více, přečtěte si také, přečtěte si více, mohlo by vás zajímat, mohlo by se vám líbit, více k tématu, více o tématu, související články, další články',
  others:
    'publikováno[:] {figures}, zveřejněno[:] {figures}, [naposledy ]aktualizováno[:] {figures}, aktualizace: {figures}, reklama, inzerce, článek pokračuje pod reklamou, sdílet, sdílet na {networks}, sdílejte, diskuse, {amount} komentářů, {amount} komentáře, komentáře, přidat komentář, napsat komentář, komentovat, přihlásit se, přihlášení, registrovat se, registrace, předplatit, předplatné, přihlaste se k odběru newsletteru, odebírat newsletter, uložit článek, přidat do oblíbených, tisknout, vytisknout, tisk, poslat e-mailem, autor fotografie: {name}, foto: {name}, zdroj: {agency}, nejčtenější, všechna práva vyhrazena, doba čtení: {figures}, {amount} min čtení, [článek je jen ][pouze ]pro předplatitele, jen pro předplatitele, vyzkoušejte zdarma, vyzkoušet zdarma, sledujte nás, sledujte nás na {networks}, zpět nahoru, nahoru, zobrazit fotogalerii, fotogalerie, zobrazit galerii, přehrát video, ochrana soukromí, ochrana osobních údajů, cookies, kontakty, přijmout vše, přijmout cookies, používáme cookies…, používáme soubory cookie…, poslechněte si článek, štítky: …, nahlásit chybu',
  asks: 'sdíl sledujte sleduj přihlaste odebír odeber předpla stáhněte stáhni komentujte okomentujte zanechte napište_nám diskut čtěte přečtěte poslechněte podívejte klikněte zapněte podpořte tento_web tyto_stránky používáme vytisk zkopír pošlete poslat připojte přidejte',
  things:
    'sociálních_sítích síti_x newsletter náš_kanál našeho_kanálu naši_stránku naši_aplikaci naší_aplikaci upozornění tento_článek článek článkem další_zprávy další_články svůj_názor váš_názor komentář komentáře diskuse cookie rss odkaz náš_podcast naše_stránky'
}

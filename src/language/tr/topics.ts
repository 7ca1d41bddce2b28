import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'kaynak_kod kullanıcı indir programcı geliştirici veritaban dosya dizin klasör derle yapılandır kütüphane arayüz bilgisayar lisans tarayıcı sunucu paket çekirdek komut yazılım menü iletişim_kutusu tıkla',
  translation:
    'çevirmen çeviri tercüman tercüme sözlük terminoloji iki_dilli çok_dilli ana_dil anadil yerelleştir dilbilgisi dil_bilgisi imla tipogra altyazı dilbilim'
}

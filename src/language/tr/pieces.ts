import type {Pieces} from '../language.js'

export const pieces: Pieces = {
  elsewhere:
    'ayrıca okuyun, ayrıca oku, bunu da okuyun, devamını oku, devamını okuyun, ilgili haberler, ilgili haber, ilginizi çekebilir, bunlar da ilginizi çekebilir, bunlar da var, önerilen haberler, daha fazla oku',
  others:
    "yayınlanma[ tarihi][:] {figures}, yayın tarihi: {figures}, giriş[ tarihi]: {figures}, [son ]güncelleme[ tarihi][:] {figures}, güncellendi[:] {figures}, reklam, [haberin ]devamı reklamdan sonra, paylaş, {networks}'ta paylaş, {networks}'da paylaş, abone ol, abone olun, bültenimize abone olun, bültene abone ol, yorum yap, yorum yaz, yorumlar, {amount} yorum, giriş yap, üye ol, kayıt ol, makaleyi kaydet, haberi kaydet, favorilere ekle, yazdır, e-posta gönder, fotoğraf: {name}, görsel: {name}, foto: {name}, kaynak: {agency}, kaynak: aa, kaynak: dha, kaynak: anadolu ajansı, en çok okunanlar, çok okunanlar, çerezleri kabul et, tümünü kabul et, kabul et, tüm hakları saklıdır, okuma süresi: {figures}, {amount} dk okuma, bu içerik sadece abonelere özeldir, sadece aboneler için, ücretsiz deneyin, ücretsiz dene, bizi takip edin, bizi {networks}'ta takip edin, bizi {networks}'da takip edin, yukarı çık, başa dön, fotoğraf galerisini görüntüle, galeriye git, videoyu izle, haberi dinle, hakkımızda, gizlilik, gizlilik politikası, çerezler, iletişim, künye, etiketler: …, hata bildir",
  asks: 'paylaş takip_ed abone_ol kaydol kayıt_ol katıl indir yorum_yap yorum_yaz yorumunuzu yorum_bırak okuyun oku_ okumak dinleyin izleyin tıkla aç_ açın destekleyin bu_site kullanıyoruz yazdır kopyala gönder beğen üye_ol alın_ bildirin',
  things:
    'sosyal_medya bülten kanalımız uygulamamız sayfamız bildirim bu_haberi haberi bu_yazı bu_makale makaleyi diğer_haber daha_fazla_haber görüşlerinizi fikrinizi yorum çerez rss bağlantıyı podcast arkadaş'
}

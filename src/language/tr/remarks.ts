import type {RemarkWords} from '../any/remarks.js'

export const remarks: RemarkWords = {
  sure: 'tabii elbette tabii_ki memnuniyetle tamam kesinlikle',
  here: 'işte İşte aşağıda aşağıdaki',
  work: 'çeviri çevirisi çevrilmiş_metin çevrilmiş_makale tercüme düzeltilmiş_metin düzeltilmiş_sürüm gözden_geçirilmiş_metin düzenlenmiş_metin türkçe_sürüm',
  note: 'not lütfen_unutmayın lütfen_dikkat çevirmenin_notu ç.n.',
  about: 'çevir çeviri tercüme orijinal özgün_metin korudum koru özel_isim olduğu_gibi_bırak',
  sorry: 'üzgünüm özür_dilerim maalesef ne_yazık_ki kusura_bakmayın',
  cannot: 'çeviremem yapamam yardımcı_olam bu_metni bu_isteği sağlayam bunu çeviremiyorum',
  help: 'çevir yardımcı_olam yapam sağlayam karşılayam çeviremem tercüme',
  refuse: 'bu_metni bu_içeriği bu_makaleyi metni',
  translate: 'çeviremem çeviremiyorum tercüme_edemem çevirmem_mümkün_değil',
  model:
    'bir_dil_modeli_olarak bir_yapay_zeka yapay_zeka_dil_modeli yapay_zeka_olarak bir_yapay_zekâ büyük_bir_dil_modeli',
  self: 'yapamam olamam çeviremem sahip_değilim değilim _ben olarak_ben yardımcı',
  asked: 'eğer başka isterseniz herhangi_bir daha_fazla istersen',
  tell: 'lütfen_bana bana_bildirin bana_haber bildirin',
  wish: 'değişiklik değiştir çevir yardım soru düzelt bildir başka uyarla haber',
  hope: 'umarım',
  useful: 'çeviri yardımcı faydalı işinize işine',
  did: 'metni makaleyi yazıyı özel_isimleri',
  done: 'çevirdim tercüme_ettim türkçeye_çevirdim korudum olduğu_gibi_bıraktım',
  text: 'bu_metin bu_makale bu_sayfa bu_içerik bu_yazı',
  automatically:
    'otomatik_olarak_çevril makine_çevirisi otomatik_çeviri yapay_zeka_ile_çevril makine_tarafından',
  by: 'çeviren: çevirmen:'
}

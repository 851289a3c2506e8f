/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0e165(zorunlu değil)
0f7dcGönderebilecekleriniz: {0}. Bir dosya en fazla {1} olabilir. En fazla {2} dosya gönderebilirsiniz.
0fb3eYüzde {0} gönderildi
10a00Şimdi dene
13dd1Lütfen şu sorulara bir daha bakın:
17608{0}, saat {1} ile {2} arası
176d3Daha fazla okuyun
18c12Başka bir dil mi konuşuyorsunuz? Bir tercüman ararız.
1a340Bu dosyayı açamıyoruz. Bir fotoğraf veya PDF seçin.
2406bE-posta: <a href="mailto:{0}">{1}</a>
25e76Kütüphanede yardım
25f8b{0} konu bulundu.
28706Posta kodu
29054Aramak ve yazmak
2a114Bu şu an olmuyor. {0} dakika bekleyin. Sonra yeniden deneyin.
2c625Sizi en geç {0} günü ararız.
2c8d6Telefon: {0}
2d447Bir e-posta adresi yazın. Örneğin: isim@example.com.
3063aFotoğrafı nerede çektiğinizin bilgisini sileriz. Büyük fotoğrafları da küçültürüz.
327c1{0}, saat {1}
35370Bir insanla mı konuşmak istersiniz?
36d03Bu dosya çok büyük. En fazla {0} olan bir dosya seçin.
3cfe1Durdur: {0}
4300cBu şu an olmuyor. {0} dakika bekleyin. Sonra yeniden deneyin.
4344bBu e-posta adresi doğru değil. İçinde @ ve nokta var mı, bakın. Örneğin: isim@example.com.
468f6{0} dakika sonra yeniden deneyin.
47b0eBunu buradan halledebilirsiniz:
4d303Yeniden dene: {0}
60411E-postanıza bakın. Oradaki linke basın. Size ancak ondan sonra e-posta göndeririz.
613c8Biz size geliriz
615b1Bize gelin: {0}
6207cBu dosya boş. Başka bir dosya seçin.
6b85cKaldır: {0}
71789Buraya vatandaş hizmet numaranızı (burgerservicenummer, BSN) yazmayın. Ona ihtiyacımız yok.
7abc0Aramak için bir kelime yazın
7b5c8İnternetiniz yok. Yazdıklarınız hâlâ burada. Daha sonra yeniden deneyin.
7f7ac{0} kaldırıldı.
861bbGöndereceğiniz dosyalar
87edeBiz sizi ararız
8a0c4En fazla {0} dosya gönderebilirsiniz. Diğer dosyaları göndermiyoruz.
8bd23Özür dileriz, bizde bir sorun var. Yazdıklarınız hâlâ burada. Daha sonra yeniden deneyin.
9adcaFark etmez
9bdc5Devam
9be70Mesajınız
9ea35Başka bir şey
a0faeİşaret diliyle aramak
a114fLütfen bekleyin.
a3f55{0} gönderilmeye hazır.
a6b46Örneğin: 12 veya 12a.
aae21Mesajınız çok uzun. {0} harf kısaltın.
adb2bİyi duymuyor musunuz? Bu numarada yazabilirsiniz.
adb7fEvet, bana e-posta gönder
add63Kendi dilinizde yardım
b67e5Ücretsizdir. Üye olmanız gerekmez.
b7724Bir tercümanla görüntülü ararsınız.
b7bc0İstediğiniz zaman durdurabilirsiniz.
b7ca9Konu
bca51Bir şey değişince e-posta ister misiniz?
c0821Fotoğraf veya dosya seç
c3a40{0} dakika sonra yeniden deneyin.
c4fd9Bize gelemiyor musunuz? O zaman biz evinize geliriz.
c62cfFotoğraf veya dosya
cd447Yıl
cf39bLütfen şuna bir daha bakın: {0}
cf4ecAy
d14b1Şu an internetiniz yok
d1ec4Mesajınız çok uzun. {0} harf kısaltın.
d40adBu dosya henüz gönderilmedi. Yeniden deneyin. Veya dosyayı kaldırın.
dbbb4Görmüyor musunuz? O zaman spam klasörüne de bakın.
dd5beTamamlandı
de494Burada ne demek istiyoruz?
e0b02{0} konunun hepsini göster
e4f20Mesaj henüz gönderilemiyor
e80a0Yeniden gönder
e8b0eKapı numarası
ed147E-posta adresiniz
eebe3Gün
f02754 rakam ve 2 harf.
f4ad8Geri
f4e96Mesajınızı bu şekilde kabul edemiyoruz. Yazdıklarınıza bir daha bakın.
f5c4eDosyayı hazırlıyoruz
f87bc{0} konu bulundu.
f91f7fotoğraf
fcab1Bunu bitirdik. Artık bir şey değişmez. Bu yüzden size bununla ilgili e-posta gelmez.`;

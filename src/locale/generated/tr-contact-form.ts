/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `015df{0} ay sonra bunları sileriz.
02a6eKodunuz
0321eBenim konum listede yok
0345aOldu. Mesajınızı aldık
053c6Numaranız ve bu kodla mesajınızın durumunu sonra görebilirsiniz.
07254Ne güzel. Teşekkürünüzü çalışma arkadaşımıza iletiriz.
09ed9Bir şey öğrenmek veya halletmek istiyorsunuz.
0b8b4Mesajınızda banka hesabı veya banka kartı numarası var mı? Gerekli değilse silin.
0c534Aldığımız tarih
0c751Her şey doğru mu?
0cbe2Özür dileriz, bizde bir sorun var. Yazdıklarınız burada kalır.
0d0c3Cevabımızı nasıl almak istersiniz?
0d497Mesajınız henüz gönderilmedi. Yazdıklarınız burada kalır. İnternetiniz geri gelince mesajınızı göndeririz. Bu sayfayı açık bırakın.
0df45Mahallenizde veya bizde neyin daha iyi olabileceğini biliyorsunuz.
0e6c1Her şeyi sil
12f48Şikâyetinize en geç {0} günü cevap alırsınız.
147edMesajınız bu e-posta için çok uzun. Ama kaydedebilir veya yazdırabilirsiniz.
15884Diğer kişi
15efeBize ne anlatmak istersiniz?
160b8Adınız ve soyadınız
17f4fŞu an devam edilemiyor. Yazdıklarınız hâlâ burada.
185c2Örneğin: 24 11 2026.
1aea2{0}. adım, toplam {1} adım
1b4cdYeniden dene
1d74bMesajınızın konusu nedir?
1e202Evet, her şeyi sil
20cf3Bir konu seçin
21d5fŞu soruya cevabınız eksik: {0}
26379Bu bana yardım etmiyor
2804fBize anlatmak istediğiniz şeyi yazın.
287c1Lütfen bekleyin. Mesajınızı gönderiyoruz.
28fe8Daha uzun mu sürüyor? O zaman size haber veririz. Nedenini ve ne zamana kadar süreceğini de söyleriz.
2e306Bu seçimi şu an kabul edemiyoruz. Başka bir şey seçin.
2e659Çözüm en geç
31409Yazdıklarınız hâlâ burada. Birazdan yeniden deneriz. Bu sayfayı açık bırakın.
31b4fİlk cevap en geç
33c69Sorunuz nedir?
34294Yaptığımız bir şeyden memnun değilsiniz. Veya bir görevlinin size davranışından.
346d5Şu adrese bir e-posta da alırsınız: {0}. Görmüyor musunuz? O zaman spam klasörüne de bakın.
36db6{0} ay sonra bunları sileriz.
3bf06Bu çok uzun. {0} harf kısaltın.
410beMesajınızın durumuna bakın
430dfBir konu seçin. Bilmiyor musunuz? O zaman şunu seçin: Benim konum listede yok.
4407bMesajınız sistemimiz için çok büyük. Yazıyı kısaltın veya daha az dosya gönderin.
44484Mesajınızın ne hakkında olduğunu seçin.
44e56Şimdi ne olacak?
458b2Bu kapı numarası doğru değil. Bir rakamla başlayın. Örneğin: 12 veya 12a.
45d01Bu numarayı iyi saklayın. Bu numarayla mesajınızı hızlı buluruz.
472a1E-postayla
48bc7Tam adres
49d69Bilgileriniz hakkında daha fazla okuyun
4d674Bir telefon numarası yazın. Örneğin: 06 12 34 56 78.
4da7aBu formla itiraz edemezsiniz. Yoksa itirazınız belki geçerli olmaz.
50489Bunu yazdır
5167aSonra yazıyı değiştirdiniz. Yeni yazıyı da göndermek ister misiniz? O zaman bize 2 mesaj gelir.
5456cİnternetiniz yok veya bağlantı koptu. Yazdıklarınız hâlâ burada.
54bacBeni arayın
56b60Bu sayfa yazdıklarınızı saklar. Böylece hiçbir şey kaybolmaz. Gönderdikten sonra silinir.
57bc3Numarayı kopyala
57ff6Bir görevli en geç {0} günü mesajı okumuş olur.
5942dŞikâyet (klacht) nedir?
59df3Diğer kişinin adını ve soyadını yazın.
5c5e1Değiştir: {0}
5d75dBeklemek istemiyor musunuz?
5dcd2Bir kapı numarası yazın. Örneğin: 12.
5e9d7Diğer kişinin telefon numarası
5ef11Numara kopyalanamadı. Numarayı bir yere yazın.
60f9cEmin misiniz? Yazdığınız her şey silinecek.
640cbBunu başka biri için yapıyorum
640e6İlgili numara
647b6Adres
67168Size nasıl ulaşalım?
68af1Evet, {0} olsun
6ae75Mesajınızı yeniden gönderin. Mesaj bize iki kez gelmez.
6c373Fikriniz nedir?
6d833Size en iyi telefonda veya belediyede yüz yüze yardım ederiz.
6e75aŞikâyetime devam et
6ed47Konuşmayı tercih ediyorsunuz. Biz sizi ararız.
713e0Bir posta kodu yazın. Örneğin: 1234 AB.
77ad4Mesajın konusu
77bd9Size nasıl ulaşırız
7a6e7Numaranız
7b5fdŞikâyetler hakkında daha fazla okuyun
7bae8Ne gönderdiğinizi okuyun
7be9dBöyle itiraz edersiniz (bezwaar)
7befbMesajınızda vatandaş hizmet numarası (burgerservicenummer, BSN) var mı? O zaman silin. Ona ihtiyacımız yok.
7c001Öğleden sonra
7ce9cAcil mi? O zaman bizi hemen arayın
7e1c1Tam adresi yazın.
7e2b6Bilgilerinizi yalnızca bu mesajda size yardım etmek için kullanırız.
7fec8Bir görevli mesajınızı okur.
80a01En geç {0} günü ilk cevabı alırsınız.
81852Neye teşekkür etmek istersiniz?
85965İtiraz edin (bezwaar maken)
86205Size kimin yardım edebileceğini buluruz.
867d1Cevabımızı doğru bulmuyor musunuz? O zaman ombudsmana gidebilirsiniz. Ombudsman belediye için çalışmaz.
873c6Bunu kaydet
8a94cDiğer kişinin adı ve soyadı
8b5c6Şunu mu demek istediniz: {0}?
8c1d3Mesajınızı şu tarihte aldık: {0}, saat {1}.
8c9deTelefonla
8cd28Cevabımızı bu adrese göndeririz. Örneğin: isim@example.com.
8d7faÖzür dileriz, bir sorun var. Yazdıklarınız hâlâ burada.
8e2d9Şikâyet (klacht), size nasıl davrandığımızla ilgilidir. Örneğin: çok uzun beklediniz veya bir görevli kibar değildi.
8e8d0Lütfen yıla bir daha bakın. 4 rakam yazın. Örneğin: 2026.
8f891Diğer kişinin e-posta adresi
9261dBen
970ffMesaj türü
99bd4Bu kelimeyle bir konu bulamadık. Başka bir kelime deneyin. Veya şunu seçin: Benim konum listede yok.
9a03aİyi gitmemesine üzüldük. Bize anlattığınız için teşekkür ederiz.
9b2c2Bilgilerinizle ne yapıyoruz?
9b748Yeni yazıyı da gönder
9ba77Adres Hollanda’da değil
9bf6aBu her zamankinden uzun sürüyor. Lütfen bekleyin. Yazdıklarınız hâlâ burada.
9ce46Mesajınız henüz gönderilmedi
a018bNeyin iyi gitmediğini anlatın. Ve ne zaman olduğunu. Dil hataları önemli değil.
a5d39Mesajınızı şu an kabul edemiyoruz
a73cfNumara kopyalandı.
a76d3Telefon numarası
a80b5Özür dileriz, şu an çok yoğunuz. Yazdıklarınız burada kalır.
a9596Mektup da gönderebilirsiniz. Kararı neden doğru bulmadığınızı yazın. Adınızı, adresinizi, tarihi ve imzanızı ekleyin. Adresimiz:
a9b9eBelki bu size yardım eder
abe63Konuştuğunuz gibi yazın. Dil hataları önemli değil.
adc25Kararımızı doğru bulmuyorsunuz. O zaman itiraz edebilirsiniz (bezwaar maken). Kararımıza bir daha bakarız.
af393{0} harf daha yazabilirsiniz.
b197fBunu kendime e-postayla gönder
b57ccMektupla
b9cecNe hakkında konuşmak istersiniz?
bcb56Cevap istemiyorum
bdbe6Özür dileriz, bu form şu an iyi çalışmıyor. Bu sizin hatanız değil. Yazdıklarınız burada kalır.
be9d2Önce o kişiye bunun uygun olup olmadığını sorun.
bf376Yasaya uymak zorundayız. 6 hafta içinde cevap alırsınız. İsterseniz önce sizinle şikâyetiniz hakkında konuşuruz.
bfa71İlk mesajınızı zaten aldık
c05a2Öğleden önce
c1c6fCevabımızı kimin alacağını seçin.
c2e1aSizi en iyi ne zaman arayabiliriz?
c3753{0} Belediyesine mesaj
c4c96Sorunuz en geç {0} günü cevaplanır veya çözülür.
c862c{0} harf daha yazabilirsiniz.
ccb53mesajım
cef6cHayır, sakla
d0653Bir karara itiraz etmek (bezwaar maken) mi istiyorsunuz? Bu formla olmaz.
d0c36Bu posta kodu doğru değil. 4 rakam ve 2 harf yazın. Örneğin: 1234 AB.
d0e7aBu telefon numarası doğru değil. 10 rakam yazın. Örneğin: 06 12 34 56 78. Başka bir ülkenin numarası mı? O zaman + ile başlayın.
d1182Şikâyet
d1df7Örneğin: 06 12 34 56 78. Başka bir ülkenin numarası da olur.
d1e17Şikâyetiniz nedir?
d5624Mesajı gönder
d7d59Bunu bizimle konuşmanız en iyisi
d87b0Cevabımızı nasıl almak istediğinizi seçin.
dae99E-posta adresi
e2f41Mektubu nereye gönderelim?
e3147Ne seçeceğinizi bilmiyor musunuz? O zaman bunu seçin. Gerisini biz buluruz.
e4caaBir mektubun üstüne yazar gibi yazın. Ülkeyi de ekleyin.
e6944Cevabımızı kim alacak?
e910aBu tarih doğru değil. Günü, ayı ve yılı yazın. Örneğin: 24 11 2026.
ebed5Mektubumuzdaki bir kararı doğru bulmuyor musunuz? O zaman şikâyet doğru yol değildir. İtiraz etmeniz (bezwaar maken) gerekir.
ec6bdTelefon numaranız
eeb25Mesajları hemen okumuyoruz. Telefonda size hemen yardım ederiz. Tehlike mi var? O zaman 112’yi arayın.
f1499Mesajınızı alıp almadığımızdan emin değiliz
f3e5cSoru
f7786Sizi arayacağımız zaman: {0}.
f86f0Adınızı ve soyadınızı yazın.
f958bDikkat: bunu 6 hafta içinde yapın. Mektuptaki tarihe bakın.
fa065Bizimle birlikte düşündüğünüz için teşekkür ederiz.
fa59fBir mesaj daha gönder
fa949Teşekkür
fc65cLütfen bir daha kontrol edin.
fe56aYardımımızdan memnunsunuz. Bunu duymak bizi sevindirir.
fe86eFikir
fefffHer şey silindi.
ff4d4Adınızı söylemeniz gerekmez.`;

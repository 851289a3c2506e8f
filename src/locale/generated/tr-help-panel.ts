/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0Bunu bir bilgisayar çevirdi. İçinde hata olabilir. Emin değil misiniz? O zaman bizi arayın.
01177Bu kelimeyi bulamadık. Çekinmeden bizi arayın. Size açıklarız.
033eaTek başınıza yapamıyor musunuz? Sizinle birlikte doldururuz.
040efBir kelime arayın
04bb0Okuma sesi şu an çalışmıyor. İnternetiniz var mı? O zaman yeniden deneyin.
05033Sesli okuma şu an olmuyor. Çekinmeden bizi arayın. Size telefonda okuruz.
057eaGüzel.
06c71Yazı değişti. Şunu seçin: Sesli oku. O zaman baştan başlarız.
08b14Sesli oku
0a825Bu web sitesinin geri kalanı değişmez.
105a2Şu an bulunduğunuz soru
119c4Bu sayfada listemizdeki kelimelerden yok.
15ac9Sesli okuma
1bb34Evet
20959Başka biri için bize yazın
23c6eBaşka bir dil
26e6aTarayıcınız sese izin vermedi. Şunu yeniden seçin: Sesli oku.
2e777Bu sayfa
305d5Bir bölüm başka bir dilde. O bölümü sesli okuyamıyoruz.
330a5Durdur
3a80bBu sayfadaki zor kelimelerin altını çiz
3da1fHarfler şimdi: {0}.
41428{0} kelime bulundu.
4288eÖnce o kişiye bunun uygun olup olmadığını sorun. Kendi adınızı da yazın.
4970fBaşka biri için daha fazla iş mi halletmek istiyorsunuz? O zaman o kişi size izin vermelidir. Buna yetki vermek (machtigen) denir.
4c403Evet, sesli oku
50059Burada sesli okuyabileceğimiz bir şey yok.
58f55Bunu bu cihazda hatırla
5a407Satırlar ve kelimeler arasında daha fazla boşluk
5ac55Zaten bir ekran okuyucu mu kullanıyorsunuz? O zaman buna ihtiyacınız yok.
5df1bKapat
63013Hız
6475b{0} kelimenin altını çizdik. Birini seçin. O zaman anlamını okursunuz.
6ebb2Lütfen bekleyin. Kelimeleri arıyoruz.
6fe54Bu yardımcı oldu mu?
78817Cihazınızda bu yazıyı okuyacak bir ses yok.
78826Güvendiğiniz birine de sorabilirsiniz. Örneğin ailenize veya bir komşunuza.
79043Özür dileriz, bu şu an olmuyor. Daha sonra yeniden deneyin.
7b973Devam et
7c1ebNasıl yetki verildiğini okuyun (machtigen)
8469cDaha büyük ve rahat yazı
910a6Yavaş
9156eYardımı kapat
91e72Büyük
97425Başka birine yardım ediyorum
986a2Şimdi Türkçe okuyorsunuz.
a1de0Harfler ne kadar büyük olsun?
a79caÇok büyük
a948dHızlı
adb5bHayır
b1a5cBir insandan yardım
b1b0aYardım
b71b5Yazıyı size sesli okuruz. Cihazınızın sesini açın.
b831aBaşka birinin DigiD bilgilerini asla kullanmayın. O kişi izin verse bile kullanmayın.
bf418Dilimi bu cihazda hatırla
c3916Bu kelime ne demek?
c6b13{0} kelime bulundu.
d12daNormal
d3c5bBu yazı başka bir dilde. Bunu sesli okuyamıyoruz.
d9e38Bu sizin için uygun mu?
da57eSize nasıl yardım edebiliriz?
e1369Sonra {0} tuşuna basın. O zaman bir insanla konuşursunuz.
e1b46Burada sorulan sorular
e1fe9Kelimelerin yanında resim göster
e45cdDilinizi seçin. Yazdıklarınız silinmez.
e6a42Bize ulaşmanın bütün yolları
e9838Önce bu sayfadaki bir soruya gidin. Sonra şunu seçin: Sesli oku.
eb99fO zaman bize sorun. Size memnuniyetle yardım ederiz.
ed669Bunu başka biri için doldurabilirsiniz.
eebdfO zaman burada sesli okumayız. Çekinmeden bizi arayın. Size telefonda okuruz.
f23b9Sesli okuduğumuzda yazı başka bir şirkete gider. Sesi o şirket oluşturur. Kendi yazdıklarınız gönderilmez.
f2c83Bu dil şu an olmuyor. Daha sonra yeniden deneyin.
f3cb5Ne dinlemek istersiniz?
fa880{0} kelimenin altını çizdik. Kelimeyi seçin. O zaman anlamını okursunuz.
fddd0Ara ver
feb7cBu ayar, bu sayfadaki sorularımız ve cevaplarımız için geçerlidir.`;

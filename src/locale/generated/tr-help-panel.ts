/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0Bunu bir bilgisayar çevirdi. İçinde hata olabilir. Emin değil misiniz? O zaman bizi arayın.
01177Bu kelimeyi bulamadık. Çekinmeden bizi arayın. Size açıklarız.
033eaTek başınıza yapamıyor musunuz? Sizinle birlikte doldururuz.
040efBir kelime arayın
057eaGüzel.
0a825Bu web sitesinin geri kalanı değişmez.
119c4Bu sayfada listemizdeki kelimelerden yok.
1bb34Evet
20959Başka biri için bize yazın
23c6eBaşka bir dil
3a80bBu sayfadaki zor kelimelerin altını çiz
3da1fHarfler şimdi: {0}.
41428{0} kelime bulundu.
4288eÖnce o kişiye bunun uygun olup olmadığını sorun. Kendi adınızı da yazın.
4970fBaşka biri için daha fazla iş mi halletmek istiyorsunuz? O zaman o kişi size izin vermelidir. Buna yetki vermek (machtigen) denir.
58f55Bunu bu cihazda hatırla
5a407Satırlar ve kelimeler arasında daha fazla boşluk
5df1bKapat
6475b{0} kelimenin altını çizdik. Birini seçin. O zaman anlamını okursunuz.
6ebb2Lütfen bekleyin. Kelimeleri arıyoruz.
6fe54Bu yardımcı oldu mu?
78826Güvendiğiniz birine de sorabilirsiniz. Örneğin ailenize veya bir komşunuza.
79043Özür dileriz, bu şu an olmuyor. Daha sonra yeniden deneyin.
7c1ebNasıl yetki verildiğini okuyun (machtigen)
8469cDaha büyük ve rahat yazı
9156eYardımı kapat
91e72Büyük
97425Başka birine yardım ediyorum
986a2Şimdi Türkçe okuyorsunuz.
a1de0Harfler ne kadar büyük olsun?
a79caÇok büyük
adb5bHayır
b1a5cBir insandan yardım
b1b0aYardım
b831aBaşka birinin DigiD bilgilerini asla kullanmayın. O kişi izin verse bile kullanmayın.
bf418Dilimi bu cihazda hatırla
c3916Bu kelime ne demek?
c6b13{0} kelime bulundu.
d12daNormal
da57eSize nasıl yardım edebiliriz?
e1369Sonra {0} tuşuna basın. O zaman bir insanla konuşursunuz.
e1b46Burada sorulan sorular
e45cdDilinizi seçin. Yazdıklarınız silinmez.
e6a42Bize ulaşmanın bütün yolları
eb99fO zaman bize sorun. Size memnuniyetle yardım ederiz.
ed669Bunu başka biri için doldurabilirsiniz.
f2c83Bu dil şu an olmuyor. Daha sonra yeniden deneyin.
fa880{0} kelimenin altını çizdik. Kelimeyi seçin. O zaman anlamını okursunuz.
feb7cBu ayar, bu sayfadaki sorularımız ve cevaplarımız için geçerlidir.`;

/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0401bkapalı
04cf4Belediyeye gelmek
04d32Şu an kapalı: {0}.
0d333Ücret
0e233Şu an yoğunuz. Her zamankinden uzun beklersiniz.
10a58{0} bilgilerinizle ne yapar?
125e5{0} – {1} arası
17988Bu kelimeyle bir konu bulamadık. Başka bir kelime deneyin.
1bd6aE-posta gönderin: {0}
204f6Form
2086bWhatsApp belediyeye ait değil. Oraya pasaportunuzun fotoğrafını göndermeyin. Vatandaş hizmet numaranızı (burgerservicenummer, BSN) da göndermeyin.
2178aKararımızı doğru bulmuyorsunuz. Buna itiraz etmek (bezwaar maken) denir.
26b10Belge vermek veya göndermek
2945bKartla veya nakit ödeyebilirsiniz.
29642Bu şu an çalışmıyor. Başka bir şey seçin.
38315Burası belediyeye ait değil. Herkes okuyabilir. Buraya kendiniz hakkında bir şey yazmayın. Başka kimsenin görmediği bir mesaj göndermeniz daha iyi olur.
38957Bu konu zor. Birlikte konuşmak yardımcı olur.
3bd25Nasıl itiraz edeceğinizi okuyun (bezwaar maken)
3d0d9DigiD ile kendiniz halledin
41525Hızlı cevap
42a8aRandevuyla veya randevusuz gelebilirsiniz.
430dcYaklaşık {0} beklersiniz.
45339Sizin için en önemlisi nedir?
4e8a1Burada size biri yardım eder.
51243yarın {0}
5426aBir gün ve saat seçin. Biz sizi ararız.
58f09Kendim halletmek
5b4f3Neredeyse hiç beklemezsiniz.
5b662Bu konu için en iyi yol budur.
5d9dfMektup
5faadCanlı sohbet başka bir şirkete ait. Oraya vatandaş hizmet numaranızı (burgerservicenummer, BSN) yazmayın.
6a7d1Sosyal medya
6adfeDigiD ile giriş yaparsınız. Gece gündüz yapabilirsiniz.
71b04Giriş
738e9Başka bir ülkeden mi arıyorsunuz?
7652dRandevu almanız gerekmez.
7e5acRandevu almak
8ce23Birinden yardım almak
972e6Yalnızca kartla ödeyebilirsiniz.
98519Seçmek için yardım
9ada1Konu nedir?
a6af3Yalnızca nakit ödeyebilirsiniz.
a746a{0} iş günü içinde cevap alırsınız.
a7b50{0} ile {1} arası
a93f7Burada hızlı cevap alırsınız.
a9f35Şu an açığız.
aa410E-posta
ae5bbŞuraya git: {0}
b3a70Bize nasıl ulaşmak istersiniz?
b68e8Dikkat: başkaları da okuyabilir.
b80c7Bunu kendiniz halledersiniz.
b97c2Açılış saatleri
ba86bCanlı sohbet
bda8bTelefon
c08ebAçılış: {0}. O gün resmî tatil. Saat farklı olabilir.
c11f1Size en uygunu: {0}.
c1419Telefon: <bdi dir="ltr">{0}</bdi>
c2337{0} içinde cevap alırsınız.
c365bYanınızda getirin
c9d98gece gündüz
cc567Bugün resmî tatil. Açılış saatleri farklı olabilir.
cd8a1Bu acil.
d1482Belediyenin uygulaması
d341dDiller
d349bBiriyle konuşmak
d7d31Burada bir görevliyle konuşursunuz.
d8013Şu an yaklaşık {0} beklersiniz.
d927e{0} yolun hepsini göster
da94bbugün {0}
e1c58Sizi ne zaman arayabiliriz?
e275cBu yaklaşık 3 dakika sürer.
e6453Seç: {0}
e7206Daha fazla bilgi: {0}
e726fYol tarifine bakın
e9066Şu an kapalı.
ec8caAçılış: {0}.
ecc19Şu an açık. Kapanış: {0}.
ed65d{0} iş günü içinde cevap alırsınız.
f1ba7Burada belge verebilir veya gönderebilirsiniz.
f6aa9Bir gün ve saat seçin
f82daGece gündüz açık.
fd76dÖnce randevu alın.`;

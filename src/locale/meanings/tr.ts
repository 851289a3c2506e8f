/** What the terms mean, in Turkish: `Dutch word | meaning`. Nobody who speaks it from home has read it yet. */
export default `
aanmaning | Ödeme uyarısı: henüz ödemediğiniz için aldığınız mektup.
aanslag | Vergi bildirimi: ödemeniz gereken vergiyi yazan mektup.
ambtshalve | Kendiliğinden: belediye bunu kendi kararıyla yapar. Siz istemediniz.
APV | Sokak kuralları: belediyenin sokakla ilgili kuralları. Örneğin köpekler, gürültü ve çöp hakkında.
AVG | Kişisel verilerin korunması yasası: bilgilerinizle ilgili yasa. Bilgilerinizle neyi yapıp neyi yapamayacağımız burada yazar.
basisregistratie personen | Nüfus kaydı: devletin listesi. Hollanda’da yaşayan herkes bu listededir. Adınız, adresiniz ve doğum tarihiniz burada yazar.
beroep | Mahkemeye başvuru: hâkimin kararımıza bakmasını istersiniz.
beschikking | Karar yazısı: sizinle ilgili bir kararın yazılı olduğu mektup.
beslagvrije voet | Dokunulmaz gelir: paranızın hep sizde kalan bölümü. Borcunuz olsa bile.
besluit | Karar: bir şeye izin olup olmadığını söyleriz. Veya ne alacağınızı ya da ne ödeyeceğinizi söyleriz.
bestemmingsplan | İmar planı: belediyenin bir planı. Bir yerde ne inşa edebileceğiniz veya yapabileceğiniz burada yazar. Şimdiki adı: omgevingsplan.
betalingsregeling | Taksitli ödeme: hepsini bir kerede ödemezsiniz. Her ay bir parça ödersiniz.
bewindvoerder | Mali kayyum: paranızla ilgilenmesi için mahkemenin görevlendirdiği kişi.
bezwaar | İtiraz: kararımızı doğru bulmuyorsunuz. Karara bir daha bakmamızı istersiniz.
bijstand | Sosyal yardım: geçinmek için yeterli paranız yoksa belediyenin verdiği para.
bijzondere bijstand | Özel sosyal yardım: gerçekten ihtiyacınız olan ve ödeyemediğiniz bir şey için belediyenin verdiği para. Örneğin bir çamaşır makinesi için.
briefadres | Posta adresi: kendi eviniz yoksa mektuplarınızın gittiği adres.
burgerservicenummer | Vatandaş hizmet numarası (BSN): devletteki kişisel numaranız. Pasaportunuzda veya kimlik kartınızda yazar.
college van burgemeester en wethouders | Belediye yönetimi: belediye başkanı ve yardımcıları. Belediyeyi onlar yönetir.
deurwaarder | İcra memuru: siz ödemezseniz yasaya göre parayı almaya gelebilen kişi.
DigiD | DigiD: devletin web siteleri için kullanıcı adınız ve şifreniz. Bununla kim olduğunuzu gösterirsiniz.
dwangsom | Gecikme cezası: yapmanız gerekeni zamanında yapmazsanız ödediğiniz para. Bazen belediye size ödemek zorundadır.
eigen bijdrage | Katkı payı: masrafın sizin ödediğiniz bölümü.
gedogen | Göz yummak: yasa bir şeyi yasaklar. Ama biz buna karşı bir şey yapmayız.
gehandicaptenparkeerkaart | Engelli park kartı: arabanın içine konan bir kart. Zor yürüyorsanız bu kartla daha yakına park edebilirsiniz.
gemachtigde | Vekil: sizin adınıza bir işi halledebilen kişi. Siz bunun için imza attınız.
gemeenteraad | Belediye meclisi: belediyede yaşayanların seçtiği kişiler. Planlara karar verirler ve yönetimi denetlerler.
handhaving | Denetim: herkes kurallara uyuyor mu diye bakarız. Uymayan ceza alabilir.
hoorzitting | İtiraz görüşmesi: itirazınız hakkında bir konuşma. Ne düşündüğünüzü kendiniz anlatırsınız.
identiteitsbewijs | Kimlik: pasaport veya kimlik kartı. Bazen ehliyet de olur. Bununla kim olduğunuzu gösterirsiniz.
inburgeren | Uyum: Hollandaca öğrenirsiniz. Hollanda’da hayatın nasıl olduğunu da öğrenirsiniz.
incasso | Otomatik ödeme: parayı hesabınızdan biz çekeriz. Siz buna izin verirsiniz.
indicatie | Yardım kararı: hangi yardımı alacağınızı yazan karar.
ingebrekestelling | Gecikme bildirimi: sizin bize yazdığınız bir mektup. Kararımızda geç kaldığımızı yazarsınız.
inspraak | Görüş bildirmek: bir plan hakkında ne düşündüğünüzü söylersiniz. Sonra biz karar veririz.
jeugdhulp | Çocuk ve gençlere yardım: sorunları olan çocuklara ve anne babalara yardım.
Kadaster | Tapu dairesi: bir evin veya arsanın kime ait olduğu burada yazar.
kwijtschelding | Vergi affı: paranız az olduğu için bir vergiyi ödemeniz gerekmez.
last onder dwangsom | Cezalı düzeltme emri: bir şeyi düzeltmeniz gerekir. Düzeltmezseniz para ödersiniz.
leerplicht | Zorunlu eğitim: yasaya göre çocuğunuz okula gitmek zorundadır.
leges | Harç: sizin için bir şey yaptığımızda ödediğiniz para. Örneğin pasaport için.
mantelzorg | Hasta yakınına bakmak: hasta birine uzun süre ve sık sık bakarsınız. Örneğin annenize veya komşunuza.
naturalisatie | Vatandaşlığa geçmek: başka bir ülkeden geldiniz ve Hollanda vatandaşı olursunuz.
ombudsman | Ombudsman: devletin size iyi davranıp davranmadığına bakan kişi. Bu kişi belediye için çalışmaz.
omgevingsvergunning | Yapı ve çevre izni: bir şey inşa edebilir veya yıkabilirsiniz. Veya bir ağacı kesebilirsiniz.
onroerendezaakbelasting | Emlak vergisi: bir eviniz veya binanız varsa ödediğiniz vergi.
ontheffing | Özel izin: normalde yasak olan bir şeyi yapabilirsiniz.
openbare ruimte | Herkese açık yerler: herkesin girebileceği yerler. Örneğin sokak, meydan ve park.
participatie | Katılım: mahallenizde veya bir planda düşünür ve yardım edersiniz.
Participatiewet | Katılım yasası: sosyal yardım ve iş bulma yardımı hakkındaki yasa.
persoonsgebonden budget | Kişisel bütçe: yardımı kendiniz seçip ödemeniz için verilen para.
proces-verbaal | Tutanak: polisin veya denetim görevlisinin yazdığı yazı. Ne olduğu burada yazar.
schuldhulp | Borç yardımı: faturalarınızı artık ödeyemiyorsanız aldığınız yardım. Bu yardım ücretsizdir.
subsidie | Sübvansiyon: birçok kişiye yararı olan bir plan için belediyenin verdiği para.
tegemoetkoming | Masraf yardımı: size yardım için verilen para. Masrafın bir bölümünü geri alırsınız.
ter inzage | Görmeye açık: bir plana veya mektuba bakabilirsiniz. Bunu bizde veya web sitesinde yapabilirsiniz.
toeslag | Devlet desteği: devletin verdiği para. Örneğin kiranız veya sağlık sigortanız için.
tolk | Tercüman: sizin söylediklerinizi ve bizim söylediklerimizi çeviren kişi.
uittreksel | Kayıt örneği: belediyenin verdiği, bilgilerinizin yazılı olduğu belge. Örneğin nerede oturduğunuz yazar.
vergunning | İzin belgesi: bir şey yapmanıza izin veririz. İzin kâğıtta yazar.
verklaring omtrent het gedrag | İyi hâl belgesi: işiniz için bir belge. Geçmişinizin o iş için sorun olmadığı yazar.
verordening | Yönetmelik: belediyenin kendisinin koyduğu kurallar. Herkes bunlara uymak zorundadır.
voorlopige voorziening | Geçici mahkeme kararı: hâkimden hızlı yardım istersiniz. O zaman bizim kararımızı beklemezsiniz.
wethouder | Belediye başkan yardımcısı: belediyenin bir yöneticisi. Belediye başkanıyla birlikte çalışır.
wijkteam | Mahalle ekibi: mahallenizde size yardım eden kişiler. Örneğin para, bakım veya aileniz konusunda.
Wmo | Evde yardım yasası: örneğin temizlik yardımı veya engelli scooter’ı için.
Woo-verzoek | Bilgi edinme başvurusu: devletin mektuplarını ve belgelerini okumak istersiniz.
WOZ-waarde | Evin resmî değeri: evinizin kaç euro ettiği. Belediye bunu her yıl hesaplar.
zaak | İşlem dosyası: sorunuz veya başvurunuzla ilgili her şey.
zaaknummer | İşlem numarası: sorunuzun veya başvurunuzun numarası. Bizi ararken bu numarayı söyleyin.
zienswijze | Görüş yazısı: belediyenin bir planı hakkındaki düşünceniz. Biz karar vermeden önce gönderirsiniz.
`;

/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `00b50Başka bir mesaja bakın
02187Numaranızı buraya yazın. O zaman durumu görürsünüz.
0a14bBaşka adım yok.
0a4d2Mesajınızla ilgileniyoruz.
0a7d9Bunu en geç {0} günü yapın.
0eee4E-postanıza bakın
13196Formumuzla gönderin
18442Tamamlandı. Mesajınızla ilgilendik.
194e2Özür dileriz, bu şu an iyi çalışmıyor. Bu sizin hatanız değil.
1bda8Mesajınız hakkında
1c92aBu e-posta adresi bizde var mı? O zaman birkaç dakika içinde bir e-posta alırsınız.
1db55Bu link artık çalışmıyor
1e3b0Tamamlandı.
2669cFotoğraf veya belge gönderin
27717Fotoğrafınızı veya belgenizi aldık. Başka bir şey göndermek ister misiniz?
28ea0Fotoğrafınızı veya belgenizi alıp almadığımızdan emin değiliz
29696Sizinle konuşuruz
2d72dŞimdi bir şey yapmanız gerekmez.
2fb6b10 rakam. Numara, bizden aldığınız e-postada yazar.
2fc10Fotoğrafınızı veya belgenizi şu an kabul edemiyoruz
327faSizin için henüz adım yok.
33152Görmüyor musunuz? O zaman spam klasörüne de bakın. Veya başka bir e-posta adresi deneyin.
390b7Bu, sistemimiz için çok büyük. Daha az dosya gönderin.
3b634Hâlâ bir şey bekliyoruz. Bu yüzden cevap süremiz şu an durdu.
3b713Bununla ilgili bir şey yapmayacağız.
3d2dfNumara, bizden aldığınız e-postada veya mektupta yazar.
3f29aVerdiğiniz numarayı ararız.
452b8Kim ilgileniyor
473a8Numaranızı yazın. Ve e-posta adresinizi veya kodunuzu. O zaman durumu görürsünüz.
48277Bir çalışma arkadaşımız ne gerektiğine bakıyor.
4c9a5Gönder
4f89dMesajınızın numarası
4fd76Özür dileriz, bu burada şu an olmuyor.
5bcdbBir şey değişti. Aşağıda okuyabilirsiniz.
5bd18Numaranızı e-postayla göndeririz
5c096Özür dileriz, şu an çok yoğunuz.
5c4e2Karar veririz
5eb53Yeniden gönderin. Bize iki kez gelmez.
5eb74Mesajınızla ilgili e-posta almak ister misiniz?
616fcCevabı seçtiğiniz yolla alırsınız: telefonla, e-postayla veya mektupla.
63af0Ne oldu ve daha ne olacak?
662d0Lütfen bekleyin. Fotoğrafınızı veya belgenizi gönderiyoruz.
67539E-postaları durdur
68d5cBu her zamankinden uzun sürüyor. Lütfen bekleyin.
6a357Bana e-posta gönder
6cd89Şu an olmuyor
73a34Nedenini aşağıda okuyun. Doğru bulmuyor musunuz? Bize bildirin.
75010Daha fazla zamana ihtiyacımız var. Şimdi en geç {0} günü cevap alırsınız.
756d9Yapabileceğimizi yaptık. Bazen sorun bununla çözülmez. Nasıl gittiğinden memnun değil misiniz? Bize bildirin.
75a01Açıklamamız
7a6abFotoğrafınız veya belgeniz henüz gönderilmedi
7d278Fikrinizle ilgileniyoruz.
7edc0Buradan bize fotoğraf veya belge gönderemezsiniz.
82df1Numarada bir yazım hatası var. 10 rakama bir daha bakın.
8812eYapmanız gereken
88b3bDaha fazla zamana ihtiyacımız var. Eski tarih: {0}. Yeni son tarih: {1}.
89bf5Cevap alırsınız
8a50dFotoğrafınız veya belgeniz henüz gönderilmedi. İnternetiniz geri gelince göndeririz. Bu sayfayı açık bırakın.
8a8a7Bir adım
8fec9Bununla ilgili bir şey anlatmak ister misiniz?
904c1Bunu biz yapamayız. Bu işe başka bir kurum bakıyor.
909d4Mesaj {0}
914fbSizce iyi olmadı mı? Bize bildirin.
930aaBeklemeniz gerekmez. Çekinmeden bizi arayın.
93752Planlanan tarih: {0}. Tarih değişebilir.
97504Bunun için son gün: {0}.
9c034O zaman size bu mesajla ilgili artık e-posta göndermeyiz. Cevabımızı yine alırsınız.
9ca03Oldu. Fotoğrafınızı veya belgenizi aldık
9d9deBu bir e-posta adresi veya kod değil. Doğru yazdınız mı, bakın.
9e504Ne olduğunu anlatırsınız. Bunu bizde veya telefonda yapabilirsiniz.
a2031Mesajınızı aldık. Üzerinde çalışacağız.
a35ca{0} adımın hepsini göster
a5645Özür dileriz, bizde bir sorun var.
a8386Mesajınızda yazdığınız e-posta adresi. Veya numaranızın yanındaki kod.
acb28Mesajınızın numarasını yazın.
b1358Başka bir sorunuz mu var? Bize bildirin.
b373eEn geç {0} günü cevap alırsınız.
b39a6Söylediğimizden uzun sürüyor. En geç {0} günü cevap alacaktınız. Özür dileriz.
b6e89Oldu. Bu mesajla ilgili artık e-posta almazsınız
b73d0Bunu da gönder
b7569Mesajınızın durumu nedir?
c0b39Şimdi buradayız
c4ec8Mesajınızı aldık
c7130En geç {0} günü
c76a1Birazdan yeniden deneriz. Bu sayfayı açık bırakın.
ca175E-posta adresiniz veya kodunuz
ce460{0} günü
cf500Şikâyetinizle ilgileniyoruz.
d2641Bir mektup veya e-posta alırsınız. Orada ne düşündüğümüz ve nedeni yazar.
d2693Sizi bekliyoruz. Sizden bir şeye ihtiyacımız var.
d43a6Bu bir mesaj numarası değil. Bizden aldığınız e-postaya veya mektuba bakın.
d47aeTamamlandı. Sorun çözüldü.
d51d5E-posta adresinizi veya kodunuzu yazın.
d77e7Şimdi yapın
d8838Numaramı bilmiyorum
d8a8fOldu. Bir şey değişince e-posta alırsınız
d9dd6{0} numaralı mesajla ilgilidir.
d9f96İnternetiniz yok veya bağlantı koptu.
dbd20Mesajınızı bulamadık
dc1a6Başka bir e-posta adresi deneyin
de0d2Bir şey değişince e-posta alırsınız. İstediğiniz zaman durdurabilirsiniz.
df65cSon değişiklik
dfe24Sorunuzla ilgileniyoruz.
e049fDurumuna bakın
e28d6Numara ile e-posta adresi veya kod birbirine uymuyor. Her şeyi doğru yazdınız mı, bakın.
e2b89Aldığımız tarih
e3af2Sırada
e6fedNumara
e83efSöylediğimizden uzun sürüyor. Sizi en geç {0} günü arayacaktık. Özür dileriz.
eafacÖzür dileriz, bir sorun var.
ec2c1{0} numaralı mesaj için fotoğraf veya belge.
ed786Bize verdiğiniz e-posta adresini yazın. Numaralarınızı e-postayla alırsınız. Durumu görmek için bir link de alırsınız.
f114eİlk gönderdiğinizi zaten aldık
f2587Sonra bir şeyi değiştirdiniz. Onu da göndermek ister misiniz? O zaman bize 2 mesaj gelir.
f27b9Size kimin yardım edebileceğini aşağıda okuyun. Bilmiyor musunuz? Bizi arayın.
f4c1eSeçtikleriniz ve yazdıklarınız hâlâ burada.
f570dİyi olmadı: bize bildirin
f6d8bBununla ilgileniyoruz
f85b9Burada olmuyor mu?
f8e46Bununla ilgili bir soru sorun
fc279Bir fotoğraf veya dosya seçin.
fc7a5Artık e-posta istemiyor musunuz?
fd38dBaşka birini bekliyoruz. Durumu takip ediyoruz.`;

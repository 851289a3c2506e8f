/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0e165(keine Pflicht)
0f7dcDas geht: {0}. Eine Datei darf bis zu {1} groß sein. Sie können höchstens {2} mitsenden.
0fb3e{0} Prozent gesendet
10a00Jetzt versuchen
13dd1Sehen Sie sich diese Fragen bitte noch einmal an:
17608{0}, zwischen {1} und {2} Uhr
176d3Mehr lesen
18c12Sprechen Sie eine andere Sprache? Wir rufen einen Dolmetscher an.
1a340Diese Datei können wir nicht öffnen. Wählen Sie ein Foto oder eine PDF-Datei.
2406bE-Mail an <a href="mailto:{0}">{1}</a>
25e76Hilfe in der Bibliothek
25f8b{0} Thema gefunden.
28706Postleitzahl
29054Anrufen und tippen
2a114Das geht gerade nicht. Warten Sie {0} Minute. Versuchen Sie es dann noch einmal.
2c625Wir rufen Sie spätestens am {0} an.
2c8d6Anrufen: {0}
2d447Geben Sie eine E-Mail-Adresse ein. Zum Beispiel: name@example.com.
3063aIm Foto ist gespeichert, wo Sie es gemacht haben. Das nehmen wir heraus. Große Fotos machen wir kleiner.
327c1{0} um {1} Uhr
35370Lieber mit einem Menschen sprechen?
36d03Diese Datei ist zu groß. Wählen Sie eine Datei bis {0}.
3cfe1{0} stoppen
4300cDas geht gerade nicht. Warten Sie {0} Minuten. Versuchen Sie es dann noch einmal.
4344bDiese E-Mail-Adresse stimmt nicht. Prüfen Sie, ob sie ein @ und einen Punkt hat. Zum Beispiel: name@example.com.
468f6Versuchen Sie es in {0} Minute noch einmal.
47b0eDas erledigen Sie hier:
4d303{0} noch einmal versuchen
60411Schauen Sie in Ihre E-Mails. Drücken Sie dort auf den Link. Erst dann senden wir Ihnen E-Mails.
613c8Wir kommen zu Ihnen
615b1Vorbeikommen: {0}
6207cIn dieser Datei steht nichts. Wählen Sie eine andere Datei.
6b85c{0} entfernen
71789Schreiben Sie hier keine Bürgerservicenummer (BSN). Wir brauchen sie nicht.
7abc0Tippen Sie ein Wort, um zu suchen
7b5c8Sie haben kein Internet. Ihr Text steht noch da. Versuchen Sie es später noch einmal.
7f7ac{0} ist entfernt.
861bbDas senden Sie mit
87edeWir rufen Sie an
8a0c4Sie können höchstens {0} mitsenden. Die anderen Dateien senden wir nicht mit.
8bd23Leider ist bei uns etwas schiefgegangen. Ihr Text steht noch da. Versuchen Sie es später noch einmal.
9adcaDas ist mir egal
9bdc5Weiter
9be70Ihre Nachricht
9ea35Etwas anderes
a0faeAnrufen in Gebärdensprache
a114fBitte warten.
a3f55{0} ist bereit zum Mitsenden.
a6b46Zum Beispiel: 12 oder 12a.
aae21Ihre Nachricht ist zu lang. Kürzen Sie sie um {0} Buchstaben.
adb2bHören Sie nicht gut? Bei dieser Nummer können Sie tippen.
adb7fJa, senden Sie mir E-Mails
add63Hilfe in Ihrer Sprache
b67e5Das ist kostenlos. Sie müssen kein Mitglied sein.
b7724Sie telefonieren mit Video. Jemand dolmetscht für Sie.
b7bc0Sie können das immer wieder stoppen.
b7ca9Thema
bca51Möchten Sie eine E-Mail, wenn sich etwas ändert?
c0821Foto oder Datei auswählen
c3a40Versuchen Sie es in {0} Minuten noch einmal.
c4fd9Können Sie nicht zu uns kommen? Dann kommen wir zu Ihnen nach Hause.
c62cfFoto oder Datei
cd447Jahr
cf39bBitte prüfen Sie noch einmal: {0}
cf4ecMonat
d14b1Sie haben gerade kein Internet
d1ec4Ihre Nachricht ist zu lang. Kürzen Sie sie um {0} Buchstaben.
d40adDiese Datei ist noch nicht gesendet. Versuchen Sie es noch einmal. Oder entfernen Sie die Datei.
dbbb4Sehen Sie nichts? Dann schauen Sie auch im Spam nach.
dd5beFertig
de494Was meinen wir hier?
e0b02Alle {0} Themen zeigen
e4f20Das Senden klappt noch nicht
e80a0Noch einmal senden
e8b0eHausnummer
ed147Ihre E-Mail-Adresse
eebe3Tag
f02754 Ziffern und 2 Buchstaben.
f4ad8Zurück
f4e96So können wir Ihre Nachricht nicht annehmen. Bitte prüfen Sie, was Sie eingegeben haben.
f5c4eWir bereiten die Datei vor
f87bc{0} Themen gefunden.
f91f7Foto
fcab1Wir sind damit fertig. Es ändert sich nichts mehr. Deshalb bekommen Sie dazu keine E-Mails.`;

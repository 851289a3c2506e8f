/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `015dfNach {0} Monaten löschen wir sie.
02a6eIhr Code
0321eMein Thema ist nicht dabei
0345aGeschafft. Wir haben Ihre Nachricht
053c6Mit Ihrer Nummer und diesem Code sehen Sie später, wie weit wir sind.
07254Wie schön. Wir geben Ihr Lob in unserem Team weiter.
09ed9Sie möchten etwas wissen oder erledigen.
0b8b4Steht die Nummer von einem Konto oder einer Bankkarte in Ihrer Nachricht? Löschen Sie sie, wenn sie nicht nötig ist.
0c534Bekommen am
0c751Stimmt alles?
0cbe2Leider ist bei uns etwas schiefgegangen. Ihr Text bleibt hier stehen.
0d0c3Wie möchten Sie unsere Antwort bekommen?
0d497Ihre Nachricht ist noch nicht gesendet. Ihr Text bleibt hier stehen. Wir senden Ihre Nachricht, wenn Sie wieder Internet haben. Lassen Sie diese Seite offen.
0df45Sie wissen, wie etwas in Ihrer Nachbarschaft oder bei uns besser geht.
0e6c1Alles löschen
12f48Unsere Antwort auf Ihre Beschwerde bekommen Sie spätestens am {0}.
147edIhre Nachricht ist zu lang für diese E-Mail. Sie können sie aber speichern oder drucken.
15884Die andere Person
15efeWas möchten Sie uns sagen?
160b8Ihr Name
17f4fEs geht gerade nicht weiter. Was Sie eingegeben haben, steht noch hier.
185c2Zum Beispiel: 24 11 2026.
1aea2Schritt {0} von {1}
1b4cdNoch einmal versuchen
1d74bWorum geht es in Ihrer Nachricht?
1e202Ja, alles löschen
20cf3Wählen Sie ein Thema
21d5fWir brauchen noch Ihre Antwort bei: {0}
26379Das hilft mir nicht
2804fSchreiben Sie, was Sie uns sagen möchten.
287c1Bitte warten. Wir senden Ihre Nachricht.
28fe8Dauert es länger? Dann sagen wir Ihnen das. Wir sagen auch, warum und bis wann.
2e306Diese Auswahl geht gerade nicht. Wählen Sie etwas anderes.
2e659Gelöst spätestens am
31409Ihr Text steht noch hier. Wir versuchen es gleich noch einmal. Lassen Sie diese Seite offen.
31b4fErste Reaktion spätestens am
33c69Was ist Ihre Frage?
34294Sie sind nicht zufrieden mit dem, was wir gemacht haben. Oder damit, wie jemand aus unserem Team mit Ihnen umgegangen ist.
346d5Sie bekommen auch eine E-Mail an {0}. Sehen Sie nichts? Dann schauen Sie auch im Spam nach.
36db6Nach {0} Monat löschen wir sie.
3bf06Das ist zu lang. Anzahl der Buchstaben zu viel: {0}.
410beSehen Sie, wie weit wir mit Ihrer Nachricht sind
430dfWählen Sie ein Thema. Wissen Sie es nicht? Dann wählen Sie: Mein Thema ist nicht dabei.
4407bIhre Nachricht ist zu groß für unser System. Kürzen Sie den Text oder senden Sie weniger Dateien mit.
44484Wählen Sie, worum es in Ihrer Nachricht geht.
44e56Was passiert jetzt?
458b2Diese Hausnummer stimmt nicht. Beginnen Sie mit einer Ziffer. Zum Beispiel: 12 oder 12a.
45d01Bewahren Sie diese Nummer gut auf. Damit finden wir Ihre Nachricht schnell.
472a1Per E-Mail
48bc7Die ganze Adresse
49d69Lesen Sie mehr über Ihre Daten
4d674Geben Sie eine Telefonnummer ein. Zum Beispiel: 06 12 34 56 78.
4da7aMit diesem Formular können Sie keinen Widerspruch einlegen. Ihr Widerspruch zählt dann vielleicht nicht.
50489Das drucken
5167aDanach haben Sie den Text geändert. Möchten Sie den neuen Text auch senden? Dann bekommen wir 2 Nachrichten.
5456cSie haben kein Internet, oder die Verbindung ist abgebrochen. Ihr Text steht noch hier.
54bacRufen Sie mich an
56b60Diese Seite speichert, was Sie tippen. So geht nichts verloren. Nach dem Senden ist es weg.
57bc3Nummer kopieren
57ff6Jemand aus unserem Team liest es spätestens am {0}.
5942dWas ist eine Beschwerde (klacht)?
59df3Geben Sie den Namen der anderen Person ein.
5c5e1Ändern: {0}
5d75dMöchten Sie nicht warten?
5dcd2Geben Sie eine Hausnummer ein. Zum Beispiel: 12.
5e9d7Telefonnummer der anderen Person
5ef11Kopieren geht nicht. Schreiben Sie die Nummer auf.
60f9cSind Sie sicher? Dann ist alles weg, was Sie eingegeben haben.
640cbIch mache das für eine andere Person
640e6Gehört zu Nummer
647b6Adresse
67168Wie erreichen wir Sie?
68af1Ja, {0} nehmen
6ae75Senden Sie Ihre Nachricht noch einmal. Wir bekommen sie dann nicht doppelt.
6c373Was ist Ihre Idee?
6d833Am Telefon oder am Schalter helfen wir Ihnen am besten.
6e75aWeiter mit meiner Beschwerde
6ed47Sie möchten lieber sprechen. Wir rufen Sie an.
713e0Geben Sie eine Postleitzahl ein. Zum Beispiel: 1234 AB.
77ad4Worum es geht
77bd9Wie wir Sie erreichen
7a6e7Ihre Nummer
7b5fdLesen Sie mehr über Beschwerden
7bae8Lesen Sie, was Sie gesendet haben
7be9dSo legen Sie Widerspruch ein (bezwaar)
7befbSteht eine Bürgerservicenummer (BSN) in Ihrer Nachricht? Dann löschen Sie sie. Wir brauchen sie nicht.
7c001Am Nachmittag
7ce9cIst es dringend? Dann rufen Sie uns sofort an
7e1c1Geben Sie die ganze Adresse ein.
7e2b6Wir nutzen Ihre Daten nur, um Ihnen mit dieser Nachricht zu helfen.
7fec8Jemand aus unserem Team liest Ihre Nachricht.
80a01Eine erste Reaktion bekommen Sie spätestens am {0}.
81852Was ist Ihr Lob?
85965Widerspruch einlegen
86205Wir klären, wer Ihnen helfen kann.
867d1Sind Sie mit unserer Antwort nicht einverstanden? Dann können Sie zur Ombudsstelle (ombudsman) gehen. Die Ombudsstelle gehört nicht zur Gemeinde.
873c6Das speichern
8a94cName der anderen Person
8b5c6Meinen Sie {0}?
8c1d3Wir haben Ihre Nachricht am {0} um {1} Uhr bekommen.
8c9deAm Telefon
8cd28Wir senden unsere Antwort an diese Adresse. Zum Beispiel: name@example.com.
8d7faLeider ist etwas schiefgegangen. Ihr Text steht noch hier.
8e2d9In einer Beschwerde geht es darum, wie wir mit Ihnen umgegangen sind. Zum Beispiel: Sie mussten zu lange warten, oder jemand war nicht höflich.
8e8d0Bitte prüfen Sie das Jahr. Geben Sie 4 Ziffern ein. Zum Beispiel: 2026.
8f891E-Mail-Adresse der anderen Person
9261dIch
970ffArt der Nachricht
99bd4Wir finden kein Thema mit diesem Wort. Versuchen Sie ein anderes Wort. Oder wählen Sie: Mein Thema ist nicht dabei.
9a03aEs tut uns leid, dass es nicht gut lief. Danke, dass Sie uns das sagen.
9b2c2Was machen wir mit Ihren Daten?
9b748Auch den neuen Text senden
9ba77Die Adresse ist nicht in den Niederlanden
9bf6aDas dauert länger als sonst. Bitte haben Sie Geduld. Ihr Text steht noch hier.
9ce46Ihre Nachricht ist noch nicht gesendet
a018bErzählen Sie, was nicht gut lief. Und wann das war. Fehler sind nicht schlimm.
a5d39Wir können Ihre Nachricht gerade nicht annehmen
a73cfDie Nummer ist kopiert.
a76d3Telefonnummer
a80b5Leider ist gerade sehr viel los. Ihr Text bleibt hier stehen.
a9596Sie können auch einen Brief senden. Schreiben Sie, warum Sie nicht einverstanden sind. Schreiben Sie Ihren Namen, Ihre Adresse und das Datum dazu. Und unterschreiben Sie. Unsere Adresse ist:
a9b9eVielleicht hilft Ihnen das schon
abe63Schreiben Sie es so, wie Sie es sagen. Fehler sind nicht schlimm.
adc25Sie sind mit unserer Entscheidung nicht einverstanden. Dann können Sie Widerspruch einlegen (bezwaar maken). Wir prüfen unsere Entscheidung dann noch einmal.
af393Sie können noch {0} Buchstaben tippen.
b197fDas per E-Mail an sich selbst senden
b57ccPer Brief
b9cecWorüber möchten Sie sprechen?
bcb56Ich brauche keine Antwort
bdbe6Leider funktioniert dieses Formular gerade nicht gut. Das liegt nicht an Ihnen. Ihr Text bleibt hier stehen.
be9d2Fragen Sie zuerst, ob die Person das möchte.
bf376Wir müssen uns an das Gesetz halten. Sie bekommen innerhalb von 6 Wochen eine Antwort. Vorher sprechen wir mit Ihnen über Ihre Beschwerde, wenn Sie das möchten.
bfa71Wir haben Ihre erste Nachricht schon
c05a2Am Vormittag
c1c6fWählen Sie, wer unsere Antwort bekommt.
c2e1aWann können wir am besten anrufen?
c3753Nachricht an die Gemeinde {0}
c4c96Wir beantworten oder lösen Ihre Frage spätestens am {0}.
c862cSie können noch {0} Buchstaben tippen.
ccb53meine-nachricht
cef6cNein, behalten
d0653Möchten Sie Widerspruch gegen eine Entscheidung einlegen? Das geht nicht mit diesem Formular.
d0c36Diese Postleitzahl stimmt nicht. Geben Sie 4 Ziffern und 2 Buchstaben ein. Zum Beispiel: 1234 AB.
d0e7aDiese Telefonnummer stimmt nicht. Geben Sie 10 Ziffern ein. Zum Beispiel: 06 12 34 56 78. Ist es eine Nummer aus einem anderen Land? Dann beginnen Sie mit einem +.
d1182Beschwerde
d1df7Zum Beispiel: 06 12 34 56 78. Eine Nummer aus einem anderen Land geht auch.
d1e17Was ist Ihre Beschwerde?
d5624Nachricht senden
d7d59Darüber sprechen Sie am besten mit uns
d87b0Wählen Sie, wie Sie unsere Antwort bekommen möchten.
dae99E-Mail-Adresse
e2f41Wohin senden wir den Brief?
e3147Wissen Sie nicht, was Sie wählen sollen? Dann wählen Sie das hier. Wir klären es.
e4caaSchreiben Sie sie so wie auf einem Brief. Schreiben Sie auch das Land dazu.
e6944Wer bekommt unsere Antwort?
e910aDieses Datum stimmt nicht. Geben Sie den Tag, den Monat und das Jahr ein. Zum Beispiel: 24 11 2026.
ebed5Haben Sie einen Brief mit einer Entscheidung von uns? Und sind Sie nicht einverstanden? Dann ist eine Beschwerde nicht der richtige Weg. Sie müssen Widerspruch einlegen (bezwaar maken).
ec6bdIhre Telefonnummer
eeb25Eine Nachricht lesen wir nicht sofort. Am Telefon helfen wir Ihnen direkt. Ist jemand in Gefahr? Dann rufen Sie 112 an.
f1499Wir wissen nicht sicher, ob wir Ihre Nachricht haben
f3e5cFrage
f7786Wir rufen Sie an: {0}.
f86f0Geben Sie Ihren Namen ein.
f958bAchtung: Tun Sie das innerhalb von 6 Wochen. Schauen Sie auf das Datum im Brief.
fa065Schön, dass Sie mitdenken.
fa59fNoch eine Nachricht senden
fa949Lob
fc65cBitte prüfen Sie es noch einmal.
fe56aSie freuen sich über unsere Hilfe. Das hören wir gern.
fe86eIdee
fefffAlles ist gelöscht.
ff4d4Sie müssen Ihren Namen nicht sagen.`;

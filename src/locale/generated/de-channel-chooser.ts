/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0401bgeschlossen
04cf4Vorbeikommen
04d32Jetzt geschlossen: {0}.
0d333Kosten
0e233Es ist gerade viel los. Sie warten länger als normal.
10a58Was macht {0} mit Ihren Daten?
125e5{0} bis {1}
17988Wir finden kein Thema mit diesem Wort. Versuchen Sie ein anderes Wort.
1bd6aE-Mail an {0}
204f6Formular
2086bWhatsApp gehört nicht der Gemeinde. Senden Sie dort kein Foto von Ihrem Reisepass. Senden Sie auch keine Bürgerservicenummer (BSN).
2178aSind Sie mit unserer Entscheidung nicht einverstanden? Dann können Sie Widerspruch einlegen (bezwaar maken).
26b10Dokumente abgeben oder senden
2945bSie können mit Karte oder bar bezahlen.
29642Das geht gerade nicht. Wählen Sie etwas anderes.
38315Das gehört nicht der Gemeinde. Jeder kann mitlesen. Schreiben Sie dort nichts über sich selbst. Senden Sie lieber eine Nachricht, die sonst niemand sieht.
38957Dieses Thema ist schwierig. Ein Gespräch hilft.
3bd25So legen Sie Widerspruch ein (bezwaar)
3d0d9Selbst erledigen mit DigiD
41525Schnell eine Antwort
42a8aSie können mit oder ohne Termin kommen.
430dcSie warten etwa {0}.
45339Was ist Ihnen am wichtigsten?
4e8a1Hier hilft Ihnen jemand.
51243morgen {0}
5426aWählen Sie einen Tag und eine Uhrzeit. Dann rufen wir Sie an.
58f09Es selbst erledigen
5b4f3Sie müssen kaum warten.
5b662So erledigen Sie dieses Thema am besten.
5d9dfBrief
5faadDer Chat gehört einer anderen Firma. Tippen Sie dort keine Bürgerservicenummer (BSN) ein.
6a7d1Soziale Medien
6adfeSie melden sich mit DigiD an. Das geht Tag und Nacht.
71b04Zugang
738e9Rufen Sie aus einem anderen Land an?
7652dSie brauchen keinen Termin.
7e5acEinen Termin machen
8ce23Hilfe von jemandem
972e6Sie können nur mit Karte bezahlen.
98519Hilfe beim Auswählen
9ada1Worum geht es?
a6af3Sie können nur bar bezahlen.
a746aSie bekommen innerhalb von {0} Arbeitstag eine Antwort.
a7b50{0} bis {1} Uhr
a93f7Hier bekommen Sie schnell eine Antwort.
a9f35Wir haben jetzt geöffnet.
aa410E-Mail
ae5bbWeiter zu: {0}
b3a70Wie möchten Sie uns erreichen?
b68e8Achtung: Andere können mitlesen.
b80c7Das erledigen Sie selbst.
b97c2Öffnungszeiten
ba86bChat
bda8bAnrufen
c08ebÖffnet: {0} Uhr. Das ist ein Feiertag. Es kann anders sein.
c11f1Das passt am besten: {0}.
c1419Anrufen: <bdi dir="ltr">{0}</bdi>
c2337Sie warten höchstens {0} auf eine Antwort.
c365bDas bringen Sie mit
c9d98Tag und Nacht
cc567Heute ist ein Feiertag. Die Öffnungszeiten können anders sein.
cd8a1Das ist dringend.
d1482App der Gemeinde
d341dSprachen
d349bMit jemandem sprechen
d7d31Hier sprechen Sie mit jemandem aus unserem Team.
d8013Sie warten jetzt etwa {0}.
d927eAlle {0} Möglichkeiten zeigen
da94bheute {0}
e1c58Wann können wir Sie anrufen?
e275cDas dauert etwa 3 Minuten.
e6453Auswählen: {0}
e7206Mehr über: {0}
e726fDen Weg ansehen
e9066Jetzt geschlossen.
ec8caÖffnet: {0} Uhr.
ecc19Jetzt geöffnet, bis {0} Uhr.
ed65dSie bekommen innerhalb von {0} Arbeitstagen eine Antwort.
f1ba7Hier können Sie Dokumente abgeben oder senden.
f6aa9Tag und Uhrzeit wählen
f82daTag und Nacht geöffnet.
fd76dMachen Sie zuerst einen Termin.`;

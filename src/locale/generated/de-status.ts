/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `00b50Eine andere Nachricht ansehen
02187Geben Sie hier Ihre Nummer ein. Dann sehen Sie, wie weit wir sind.
0a14bEs kommt kein Schritt mehr.
0a4d2Wir arbeiten an Ihrer Nachricht.
0a7d9Tun Sie das spätestens am {0}.
0eee4Schauen Sie in Ihre E-Mails
13196Senden Sie es mit unserem Formular
18442Fertig. Wir haben Ihre Nachricht bearbeitet.
194e2Leider funktioniert das gerade nicht gut. Das liegt nicht an Ihnen.
1bda8Über Ihre Nachricht
1c92aKennen wir diese E-Mail-Adresse? Dann bekommen Sie in ein paar Minuten eine E-Mail.
1db55Dieser Link geht nicht mehr
1e3b0Fertig.
2669cFoto oder Dokument senden
27717Wir haben Ihr Foto oder Dokument. Möchten Sie noch etwas senden?
28ea0Wir wissen nicht sicher, ob wir Ihr Foto oder Dokument haben
29696Wir sprechen mit Ihnen
2d72dSie müssen jetzt nichts tun.
2fb6b10 Ziffern. Die Nummer steht in der E-Mail, die Sie von uns bekommen haben.
2fc10Wir können Ihr Foto oder Dokument gerade nicht annehmen
327faWir haben noch keine Schritte für Sie.
33152Sehen Sie nichts? Dann schauen Sie auch im Spam nach. Oder versuchen Sie eine andere E-Mail-Adresse.
390b7Es ist zu groß für unser System. Senden Sie weniger Dateien mit.
3b634Wir warten noch auf etwas. Deshalb läuft die Zeit für unsere Antwort gerade nicht weiter.
3b713Wir tun in dieser Sache nichts.
3d2dfDie Nummer steht in der E-Mail oder im Brief, den Sie von uns bekommen haben.
3f29aWir rufen die Nummer an, die Sie uns gegeben haben.
452b8Wer daran arbeitet
473a8Geben Sie Ihre Nummer ein. Und Ihre E-Mail-Adresse oder Ihren Code. Dann sehen Sie, wie weit wir sind.
48277Jemand aus unserem Team klärt, was nötig ist.
4c9a5Senden
4f89dNummer Ihrer Nachricht
4fd76Leider geht das hier gerade nicht.
5bcdbEs hat sich etwas geändert. Sie lesen es unten.
5bd18Wir senden Ihnen Ihre Nummer per E-Mail
5c096Leider ist gerade sehr viel los.
5c4e2Wir entscheiden
5eb53Senden Sie es noch einmal. Wir bekommen es dann nicht doppelt.
5eb74Möchten Sie E-Mails über Ihre Nachricht bekommen?
616fcSie bekommen die Antwort so, wie Sie es gewählt haben: am Telefon, per E-Mail oder per Brief.
63af0Was ist passiert und was kommt noch?
662d0Bitte warten. Wir senden Ihr Foto oder Dokument.
67539E-Mails stoppen
68d5cDas dauert länger als sonst. Bitte haben Sie Geduld.
6a357Senden Sie mir eine E-Mail
6cd89Das geht gerade nicht
73a34Lesen Sie unten, warum. Sind Sie nicht einverstanden? Sagen Sie es uns.
75010Wir brauchen mehr Zeit. Unsere Antwort bekommen Sie jetzt spätestens am {0}.
756d9Wir haben getan, was wir tun können. Manchmal ist es damit noch nicht gelöst. Sind Sie nicht zufrieden damit, wie es lief? Sagen Sie es uns.
75a01Das sagen wir dazu
7a6abIhr Foto oder Dokument ist noch nicht gesendet
7d278Wir arbeiten an Ihrer Idee.
7edc0Sie können uns hier kein Foto oder Dokument senden.
82df1In der Nummer ist ein Tippfehler. Prüfen Sie die 10 Ziffern noch einmal.
8812eDas müssen Sie noch tun
88b3bWir brauchen mehr Zeit. Geplant war: {0}. Jetzt ist es spätestens: {1}.
89bf5Sie bekommen eine Antwort
8a50dIhr Foto oder Dokument ist noch nicht gesendet. Wir senden es, wenn Sie wieder Internet haben. Lassen Sie diese Seite offen.
8a8a7Ein Schritt
8fec9Möchten Sie etwas dazu sagen?
904c1Das können wir nicht tun. Darum kümmert sich eine andere Organisation.
909d4Nachricht {0}
914fbIst es für Sie nicht gut? Sagen Sie es uns.
930aaSie müssen nicht warten. Rufen Sie uns gern an.
93752Geplant: {0}. Das Datum kann sich noch ändern.
97504Das geht bis einschließlich {0}.
9c034Wir senden Ihnen dann keine E-Mails mehr über diese Nachricht. Unsere Antwort bekommen Sie trotzdem.
9ca03Geschafft. Wir haben Ihr Foto oder Dokument
9d9deDas ist keine E-Mail-Adresse und kein Code. Prüfen Sie, ob alles richtig getippt ist.
9e504Sie erzählen, was passiert ist. Das geht bei uns oder am Telefon.
a2031Wir haben Ihre Nachricht. Wir kümmern uns darum.
a35caAlle {0} Schritte zeigen
a5645Leider ist bei uns etwas schiefgegangen.
a8386Die E-Mail-Adresse, die Sie bei Ihrer Nachricht eingegeben haben. Oder der Code, der bei Ihrer Nummer steht.
acb28Geben Sie die Nummer Ihrer Nachricht ein.
b1358Haben Sie noch eine Frage? Fragen Sie uns.
b373eUnsere Antwort bekommen Sie spätestens am {0}.
b39a6Es dauert länger, als wir gesagt haben. Sie sollten spätestens am {0} eine Antwort bekommen. Das tut uns leid.
b6e89Geschafft. Sie bekommen keine E-Mails mehr über diese Nachricht
b73d0Das auch senden
b7569Wie weit sind wir mit Ihrer Nachricht?
c0b39Hier sind wir jetzt
c4ec8Wir haben Ihre Nachricht
c7130Spätestens am {0}
c76a1Wir versuchen es gleich noch einmal. Lassen Sie diese Seite offen.
ca175Ihre E-Mail-Adresse oder Ihr Code
ce460Am {0}
cf500Wir arbeiten an Ihrer Beschwerde.
d2641Sie bekommen einen Brief oder eine E-Mail. Darin steht, was wir entschieden haben und warum.
d2693Wir warten auf Sie. Wir brauchen etwas von Ihnen.
d43a6Das ist keine Nummer einer Nachricht. Sehen Sie in der E-Mail oder im Brief von uns nach.
d47aeFertig. Es ist gelöst.
d51d5Geben Sie Ihre E-Mail-Adresse oder Ihren Code ein.
d77e7Jetzt tun
d8838Ich weiß meine Nummer nicht
d8a8fGeschafft. Sie bekommen eine E-Mail, wenn sich etwas ändert
d9dd6Es gehört zu Nachricht {0}.
d9f96Sie haben kein Internet, oder die Verbindung ist abgebrochen.
dbd20Wir finden Ihre Nachricht nicht
dc1a6Eine andere E-Mail-Adresse versuchen
de0d2Sie bekommen dann eine E-Mail, wenn sich etwas ändert. Sie können das immer stoppen.
df65cLetzte Änderung
dfe24Wir arbeiten an Ihrer Frage.
e049fSehen Sie, wie weit wir sind
e28d6Die Nummer und die E-Mail-Adresse oder der Code gehören nicht zusammen. Prüfen Sie, ob alles richtig getippt ist.
e2b89Bekommen am
e3af2Kommt noch
e6fedNummer
e83efEs dauert länger, als wir gesagt haben. Wir wollten Sie spätestens am {0} anrufen. Das tut uns leid.
eafacLeider ist etwas schiefgegangen.
ec2c1Foto oder Dokument zu Nachricht {0}.
ed786Geben Sie die E-Mail-Adresse ein, die Sie uns gegeben haben. Sie bekommen eine E-Mail mit Ihren Nummern. Und mit einem Link. Damit sehen Sie, wie weit wir sind.
f114eWir haben schon, was Sie zuerst gesendet haben
f2587Danach haben Sie etwas geändert. Möchten Sie das auch senden? Dann bekommen wir 2 Nachrichten.
f27b9Lesen Sie unten, wer Ihnen helfen kann. Wissen Sie es nicht? Rufen Sie uns an.
f4c1eWas Sie gewählt und getippt haben, steht noch hier.
f570dEs ist nicht gut: Sagen Sie es uns
f6d8bWir arbeiten daran
f85b9Klappt es hier nicht?
f8e46Stellen Sie eine Frage dazu
fc279Wählen Sie ein Foto oder eine Datei.
fc7a5Möchten Sie keine E-Mails mehr?
fd38dWir warten auf jemand anderen. Wir achten darauf, dass es weitergeht.`;

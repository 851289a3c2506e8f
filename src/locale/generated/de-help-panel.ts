/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0Ein Computer hat das übersetzt. Es können Fehler darin sein. Sind Sie unsicher? Dann rufen Sie uns an.
01177Wir finden dieses Wort nicht. Rufen Sie uns gern an. Wir erklären es.
033eaSchaffen Sie es nicht allein? Wir füllen es zusammen mit Ihnen aus.
040efEin Wort suchen
04bb0Die Stimme geht gerade nicht. Haben Sie Internet? Dann versuchen Sie es noch einmal.
05033Das Vorlesen geht gerade nicht. Rufen Sie uns gern an. Wir lesen es Ihnen am Telefon vor.
057eaSchön.
06c71Der Text hat sich geändert. Wählen Sie: Vorlesen. Dann beginnen wir von vorn.
08b14Vorlesen
0a825Der Rest dieser Website ändert sich nicht.
105a2Die Frage, bei der Sie gerade sind
119c4Auf dieser Seite stehen keine Wörter aus unserer Liste.
15ac9Vorlesen
1bb34Ja
20959Schreiben Sie uns für eine andere Person
23c6eAndere Sprache
26e6aIhr Browser hat den Ton nicht erlaubt. Wählen Sie noch einmal: Vorlesen.
2e777Diese Seite
305d5Ein Teil ist in einer anderen Sprache. Diesen Teil können wir nicht vorlesen.
330a5Stopp
3a80bSchwierige Wörter auf dieser Seite unterstreichen
3da1fDie Schrift ist jetzt: {0}.
41428{0} Wort gefunden.
4288eFragen Sie zuerst, ob die Person das möchte. Schreiben Sie auch Ihren eigenen Namen auf.
4970fMöchten Sie mehr für eine andere Person erledigen? Dann muss die Person es Ihnen erlauben. Das heißt: eine Vollmacht geben (machtigen).
4c403Ja, vorlesen
50059Hier steht nichts, was wir vorlesen können.
58f55Auf diesem Gerät merken
5a407Mehr Platz zwischen Zeilen und Wörtern
5ac55Nutzen Sie schon ein Vorleseprogramm? Dann brauchen Sie das hier nicht.
5df1bSchließen
63013Tempo
6475bUnter {0} Wörtern ist jetzt ein Strich. Wählen Sie eines aus. Dann lesen Sie, was es bedeutet.
6ebb2Bitte warten. Wir suchen die Wörter.
6fe54Hilft das?
78817Ihr Gerät hat für diesen Text keine eigene Stimme.
78826Sie können auch jemanden fragen, dem Sie vertrauen. Zum Beispiel aus der Familie oder der Nachbarschaft.
79043Leider geht das gerade nicht. Versuchen Sie es später noch einmal.
7b973Weiter vorlesen
7c1ebSo geben Sie eine Vollmacht (machtigen)
8469cGrößer und ruhiger
910a6Langsam
9156eHilfe schließen
91e72Groß
97425Ich helfe einer anderen Person
986a2Sie lesen jetzt Deutsch.
a1de0Wie groß ist die Schrift?
a79caSehr groß
a948dSchnell
adb5bNein
b1a5cHilfe von einem Menschen
b1b0aHilfe
b71b5Wir lesen Ihnen den Text vor. Schalten Sie den Ton ein.
b831aNutzen Sie nie die DigiD einer anderen Person. Auch nicht, wenn die Person es erlaubt.
bf418Meine Sprache auf diesem Gerät merken
c3916Was bedeutet dieses Wort?
c6b13{0} Wörter gefunden.
d12daNormal
d3c5bDieser Text ist in einer anderen Sprache. Wir können ihn nicht vorlesen.
d9e38Ist das in Ordnung für Sie?
da57eWie können wir Ihnen helfen?
e1369Drücken Sie dann {0}. So sprechen Sie mit einem Menschen.
e1b46Fragen, die Menschen hier haben
e1fe9Bilder neben den Wörtern zeigen
e45cdWählen Sie Ihre Sprache. Was Sie schon getippt haben, bleibt stehen.
e6a42Alle Möglichkeiten, uns zu erreichen
e9838Gehen Sie zuerst zu einer Frage auf dieser Seite. Wählen Sie dann: Vorlesen.
eb99fDann fragen Sie uns. Wir helfen Ihnen gern.
ed669Sie dürfen das für eine andere Person ausfüllen.
eebdfDann lesen wir hier nicht vor. Rufen Sie uns gern an. Wir lesen es Ihnen am Telefon vor.
f23b9Wenn wir vorlesen, geht der Text an eine andere Firma. Von dort kommt die Stimme. Was Sie selbst getippt haben, senden wir nicht mit.
f2c83Diese Sprache geht gerade nicht. Versuchen Sie es später noch einmal.
f3cb5Was möchten Sie hören?
fa880Unter {0} Wort ist jetzt ein Strich. Wählen Sie es aus. Dann lesen Sie, was es bedeutet.
fddd0Pause
feb7cDas gilt für unsere Fragen und Antworten auf dieser Seite.`;

/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0Ein Computer hat das übersetzt. Es können Fehler darin sein. Sind Sie unsicher? Dann rufen Sie uns an.
01177Wir finden dieses Wort nicht. Rufen Sie uns gern an. Wir erklären es.
033eaSchaffen Sie es nicht allein? Wir füllen es zusammen mit Ihnen aus.
040efEin Wort suchen
057eaSchön.
0a825Der Rest dieser Website ändert sich nicht.
119c4Auf dieser Seite stehen keine Wörter aus unserer Liste.
1bb34Ja
20959Schreiben Sie uns für eine andere Person
23c6eAndere Sprache
3a80bSchwierige Wörter auf dieser Seite unterstreichen
3da1fDie Schrift ist jetzt: {0}.
41428{0} Wort gefunden.
4288eFragen Sie zuerst, ob die Person das möchte. Schreiben Sie auch Ihren eigenen Namen auf.
4970fMöchten Sie mehr für eine andere Person erledigen? Dann muss die Person es Ihnen erlauben. Das heißt: eine Vollmacht geben (machtigen).
58f55Auf diesem Gerät merken
5a407Mehr Platz zwischen Zeilen und Wörtern
5df1bSchließen
6475bUnter {0} Wörtern ist jetzt ein Strich. Wählen Sie eines aus. Dann lesen Sie, was es bedeutet.
6ebb2Bitte warten. Wir suchen die Wörter.
6fe54Hilft das?
78826Sie können auch jemanden fragen, dem Sie vertrauen. Zum Beispiel aus der Familie oder der Nachbarschaft.
79043Leider geht das gerade nicht. Versuchen Sie es später noch einmal.
7c1ebSo geben Sie eine Vollmacht (machtigen)
8469cGrößer und ruhiger
9156eHilfe schließen
91e72Groß
97425Ich helfe einer anderen Person
986a2Sie lesen jetzt Deutsch.
a1de0Wie groß ist die Schrift?
a79caSehr groß
adb5bNein
b1a5cHilfe von einem Menschen
b1b0aHilfe
b831aNutzen Sie nie die DigiD einer anderen Person. Auch nicht, wenn die Person es erlaubt.
bf418Meine Sprache auf diesem Gerät merken
c3916Was bedeutet dieses Wort?
c6b13{0} Wörter gefunden.
d12daNormal
da57eWie können wir Ihnen helfen?
e1369Drücken Sie dann {0}. So sprechen Sie mit einem Menschen.
e1b46Fragen, die Menschen hier haben
e45cdWählen Sie Ihre Sprache. Was Sie schon getippt haben, bleibt stehen.
e6a42Alle Möglichkeiten, uns zu erreichen
eb99fDann fragen Sie uns. Wir helfen Ihnen gern.
ed669Sie dürfen das für eine andere Person ausfüllen.
f2c83Diese Sprache geht gerade nicht. Versuchen Sie es später noch einmal.
fa880Unter {0} Wort ist jetzt ein Strich. Wählen Sie es aus. Dann lesen Sie, was es bedeutet.
feb7cDas gilt für unsere Fragen und Antworten auf dieser Seite.`;

/** What the terms mean, in German: `Dutch word | meaning`. Nobody who speaks it from home has read it yet. */
export default `
aanmaning | Mahnung: Ein Brief. Sie bekommen ihn, weil Sie noch nicht bezahlt haben.
aanslag | Steuerbescheid: Ein Brief. Darin steht, wie viel Steuern Sie bezahlen müssen.
ambtshalve | Von Amts wegen: Die Gemeinde tut etwas von selbst. Sie haben nicht darum gebeten.
APV | Regeln der Gemeinde für die Straße. Zum Beispiel über Hunde, Lärm und Müll.
AVG | Datenschutz-Grundverordnung (DSGVO): Das Gesetz über Ihre Daten. Darin steht, was wir mit Ihren Daten tun dürfen und was nicht.
basisregistratie personen | Melderegister: Die Liste des Staates mit allen Menschen, die in den Niederlanden wohnen. Darin stehen Ihr Name, Ihre Adresse und Ihr Geburtsdatum.
beroep | Klage: Sie bitten das Gericht, unsere Entscheidung zu prüfen.
beschikking | Bescheid: Ein Brief mit einer Entscheidung über Sie.
beslagvrije voet | Pfändungsfreier Betrag: Der Teil von Ihrem Geld, den Sie immer behalten dürfen. Auch wenn Sie Schulden haben.
besluit | Entscheidung: Wir sagen, ob etwas erlaubt ist oder nicht. Oder was Sie bekommen oder bezahlen müssen.
bestemmingsplan | Bebauungsplan: Ein Plan der Gemeinde. Darin steht, was Sie an einem Ort bauen oder tun dürfen. Der Plan heißt jetzt omgevingsplan.
betalingsregeling | Ratenzahlung: Sie bezahlen nicht alles auf einmal. Sie bezahlen jeden Monat einen Teil.
bewindvoerder | Vermögensbetreuer: Eine Person, die sich um Ihr Geld kümmern muss. Das Gericht hat das so entschieden.
bezwaar | Widerspruch: Sie sind mit unserer Entscheidung nicht einverstanden. Sie bitten uns, sie noch einmal zu prüfen.
bijstand | Sozialhilfe: Geld von der Gemeinde, wenn Sie nicht genug Geld zum Leben haben.
bijzondere bijstand | Besondere Sozialhilfe: Geld von der Gemeinde für etwas, das Sie wirklich brauchen und nicht bezahlen können. Zum Beispiel eine Waschmaschine.
briefadres | Postadresse: Eine Adresse, an die Ihre Post geht, wenn Sie keine eigene Wohnung haben.
burgerservicenummer | Bürgerservicenummer (BSN): Ihre eigene Nummer beim Staat. Sie steht in Ihrem Reisepass oder auf Ihrem Personalausweis.
college van burgemeester en wethouders | Gemeindevorstand: Der Bürgermeister und die Beigeordneten (wethouders). Sie leiten die Gemeinde.
deurwaarder | Gerichtsvollzieher: Eine Person, die nach dem Gesetz Geld bei Ihnen holen darf, wenn Sie nicht bezahlen.
DigiD | Ihr Name und Ihr Passwort für die Websites des Staates. Damit zeigen Sie, wer Sie sind.
dwangsom | Zwangsgeld: Geld, das Sie bezahlen müssen, wenn Sie etwas nicht rechtzeitig tun. Manchmal muss die Gemeinde Ihnen Geld bezahlen.
eigen bijdrage | Eigenanteil: Der Teil der Kosten, den Sie selbst bezahlen.
gedogen | Dulden: Etwas ist nach dem Gesetz nicht erlaubt. Aber wir tun nichts dagegen.
gehandicaptenparkeerkaart | Parkausweis für Menschen mit Behinderung: Eine Karte für das Auto. Damit dürfen Sie näher parken, wenn Sie schlecht gehen können.
gemachtigde | Bevollmächtigte Person: Jemand, der etwas für Sie erledigen darf. Sie haben dafür unterschrieben.
gemeenteraad | Gemeinderat: Die Menschen, die von den Einwohnern gewählt sind. Sie entscheiden über Pläne und kontrollieren, wie die Gemeinde geleitet wird.
handhaving | Kontrolle der Regeln: Wir prüfen, ob sich alle an die Regeln halten. Wer das nicht tut, kann eine Geldstrafe bekommen.
hoorzitting | Anhörung: Ein Gespräch über Ihren Widerspruch. Sie sagen dort selbst, was Sie denken.
identiteitsbewijs | Ausweis: Ein Reisepass oder Personalausweis. Manchmal geht auch ein Führerschein. Damit zeigen Sie, wer Sie sind.
inburgeren | Integration: Sie lernen Niederländisch. Und Sie lernen, wie das Leben in den Niederlanden ist.
incasso | Lastschrift: Wir holen das Geld selbst von Ihrem Konto. Sie erlauben uns das.
indicatie | Bewilligung: Eine Entscheidung, in der steht, welche Hilfe Sie bekommen.
ingebrekestelling | Mahnung wegen Verspätung: Ein Brief von Ihnen an uns. Sie schreiben, dass unsere Entscheidung zu spät ist.
inspraak | Mitsprache: Sie sagen, was Sie von einem Plan halten. Danach entscheiden wir.
jeugdhulp | Jugendhilfe: Hilfe für Kinder und Eltern, die Probleme haben.
Kadaster | Grundbuch und Kataster: Hier steht, wem ein Haus oder ein Stück Land gehört.
kwijtschelding | Steuererlass: Sie müssen eine Steuer nicht bezahlen, weil Sie wenig Geld haben.
last onder dwangsom | Anordnung mit Zwangsgeld: Sie müssen etwas in Ordnung bringen. Tun Sie das nicht? Dann müssen Sie Geld bezahlen.
leerplicht | Schulpflicht: Das Gesetz sagt, dass Ihr Kind in die Schule gehen muss.
leges | Gebühr: Der Betrag, den Sie bezahlen, wenn wir etwas für Sie machen oder erledigen. Zum Beispiel einen Reisepass.
mantelzorg | Pflege durch Angehörige: Sie kümmern sich lange und oft um einen kranken Menschen. Zum Beispiel um Ihre Mutter oder Ihren Nachbarn.
naturalisatie | Einbürgerung: Sie kommen aus einem anderen Land und bekommen den niederländischen Pass.
ombudsman | Ombudsstelle: Sie prüft, ob der Staat gut mit Ihnen umgegangen ist. Sie gehört nicht zur Gemeinde.
omgevingsvergunning | Baugenehmigung: Sie dürfen etwas bauen oder abreißen. Oder Sie dürfen einen Baum fällen.
onroerendezaakbelasting | Grundsteuer: Eine Steuer. Sie bezahlen sie, wenn Sie ein Haus oder Gebäude haben.
ontheffing | Ausnahmegenehmigung: Sie dürfen etwas tun, das sonst nicht erlaubt ist.
openbare ruimte | Öffentlicher Raum: Die Orte, an die jeder kommen darf. Zum Beispiel die Straße, der Platz und der Park.
participatie | Beteiligung: Sie denken und machen mit. In Ihrer Nachbarschaft oder bei einem Plan.
Participatiewet | Das Gesetz über Sozialhilfe (bijstand) und Hilfe bei der Suche nach Arbeit.
persoonsgebonden budget | Persönliches Budget: Geld, mit dem Sie Ihre Hilfe selbst wählen und bezahlen.
proces-verbaal | Protokoll: Ein Bericht von der Polizei oder vom Ordnungsamt. Darin steht, was passiert ist.
schuldhulp | Schuldenhilfe: Hilfe, wenn Sie Rechnungen nicht mehr bezahlen können. Die Hilfe ist kostenlos.
subsidie | Förderung: Geld von der Gemeinde für einen Plan, der vielen Menschen hilft.
tegemoetkoming | Zuschuss: Geld, das Ihnen helfen soll. Sie bekommen einen Teil der Kosten zurück.
ter inzage | Zur Einsicht: Sie dürfen einen Plan oder Brief ansehen. Das geht bei uns oder auf der Website.
toeslag | Zulage: Geld vom Staat. Zum Beispiel für Ihre Miete oder Ihre Krankenversicherung.
tolk | Dolmetscher: Eine Person, die übersetzt, was Sie sagen und was wir sagen.
uittreksel | Auszug: Ein Dokument von der Gemeinde mit Ihren Daten. Zum Beispiel, wo Sie wohnen.
vergunning | Genehmigung: Wir erlauben, dass Sie etwas tun. Sie haben das auf Papier.
verklaring omtrent het gedrag | Führungszeugnis: Ein Dokument für Ihre Arbeit. Darin steht, dass Ihre Vergangenheit für diese Arbeit kein Problem ist.
verordening | Verordnung: Regeln, die die Gemeinde selbst macht. Alle müssen sich daran halten.
voorlopige voorziening | Eilantrag: Sie bitten das Gericht, schnell zu helfen. Sie müssen dann nicht auf unsere Entscheidung warten.
wethouder | Beigeordnete: Eine Person, die mit dem Bürgermeister zusammen die Gemeinde leitet.
wijkteam | Team im Stadtviertel: Menschen, die Ihnen in Ihrer Nachbarschaft helfen. Zum Beispiel bei Geld, Pflege oder Familie.
Wmo | Das Gesetz für Hilfe zu Hause. Zum Beispiel Hilfe beim Putzen oder ein Elektromobil.
Woo-verzoek | Antrag auf Information: Sie bitten darum, Briefe und Dokumente des Staates zu lesen.
WOZ-waarde | Wert Ihres Hauses: So viel Geld ist Ihr Haus wert. Die Gemeinde rechnet das jedes Jahr aus.
zaak | Vorgang: Alles, was zu Ihrer Frage oder Ihrem Antrag gehört.
zaaknummer | Vorgangsnummer: Die Nummer Ihrer Frage oder Ihres Antrags. Nennen Sie diese Nummer, wenn Sie anrufen.
zienswijze | Stellungnahme: Ihre Meinung zu einem Plan der Gemeinde. Sie senden sie, bevor wir entscheiden.
`;

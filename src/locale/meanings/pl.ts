/** What the terms mean, in Polish: `Dutch word | meaning`. Nobody who speaks it from home has read it yet. */
export default `
aanmaning | Wezwanie do zapłaty: list, który przychodzi, gdy rachunek nie jest jeszcze zapłacony.
aanslag | Wymiar podatku: list o podatku, który trzeba zapłacić.
ambtshalve | Z urzędu: gmina robi coś sama. Nikt o to nie prosił.
APV | Przepisy porządkowe: zasady gminy na ulicy. Na przykład o psach, hałasie i śmieciach.
AVG | RODO: prawo o danych osobowych. Mówi, co wolno nam robić z danymi, a czego nie wolno.
basisregistratie personen | Rejestr mieszkańców: lista państwa ze wszystkimi, którzy mieszkają w Holandii. Jest w niej imię, nazwisko, adres i data urodzenia.
beroep | Odwołanie do sądu: prośba do sędziego, aby sprawdził naszą decyzję.
beschikking | Decyzja na piśmie: list z decyzją, która dotyczy jednej osoby.
beslagvrije voet | Kwota wolna od zajęcia: część pieniędzy, którą zawsze można zachować. Także przy długach.
besluit | Decyzja: mówimy, czy coś wolno. Albo co się dostanie lub co trzeba zapłacić.
bestemmingsplan | Plan zagospodarowania: plan gminy. Mówi, co wolno budować lub robić w danym miejscu. Teraz nazywa się omgevingsplan.
betalingsregeling | Spłata w ratach: nie trzeba płacić wszystkiego od razu. Co miesiąc płaci się małą część.
bewindvoerder | Zarządca majątku: sąd kazał tej osobie dbać o czyjeś pieniądze.
bezwaar | Sprzeciw: ktoś nie zgadza się z naszą decyzją. Prosi, abyśmy jeszcze raz ją sprawdzili.
bijstand | Zasiłek: pieniądze od gminy dla osób, które nie mają za co żyć.
bijzondere bijstand | Zasiłek specjalny: pieniądze od gminy na coś naprawdę potrzebnego, na co kogoś nie stać. Na przykład na pralkę.
briefadres | Adres do listów: adres, na który przychodzi poczta, gdy ktoś nie ma własnego mieszkania.
burgerservicenummer | Numer identyfikacyjny (BSN): własny numer każdej osoby w urzędach. Jest w paszporcie lub na dowodzie osobistym.
college van burgemeester en wethouders | Zarząd gminy: burmistrz i jego zastępcy. Oni kierują gminą.
deurwaarder | Komornik: osoba, która zgodnie z prawem może zabrać pieniądze, gdy ktoś nie płaci.
DigiD | DigiD: nazwa i hasło do stron internetowych urzędów. Dzięki temu urząd wie, kto się loguje.
dwangsom | Kara pieniężna za zwłokę: pieniądze, które trzeba zapłacić, gdy coś nie jest zrobione na czas. Czasem to gmina musi zapłacić.
eigen bijdrage | Wkład własny: część kosztów, którą płaci się samodzielnie.
gedogen | Tolerowanie: prawo na coś nie pozwala. Ale nic przeciwko temu nie robimy.
gehandicaptenparkeerkaart | Karta parkingowa dla osób niepełnosprawnych: karta do samochodu. Pozwala parkować bliżej, gdy ktoś źle chodzi.
gemachtigde | Pełnomocnik: osoba, która może coś załatwić za kogoś. Potrzebna jest podpisana zgoda.
gemeenteraad | Rada gminy: ludzie, których wybrali mieszkańcy. Decydują o planach i kontrolują władze gminy.
handhaving | Kontrola przepisów: sprawdzamy, czy wszyscy przestrzegają zasad. Kto tego nie robi, może dostać karę.
hoorzitting | Rozmowa o sprzeciwie: można wtedy powiedzieć, co się myśli.
identiteitsbewijs | Dokument tożsamości: paszport lub dowód osobisty. Czasem także prawo jazdy. Pokazuje, kim ktoś jest.
inburgeren | Integracja: nauka języka niderlandzkiego i tego, jak się żyje w Holandii.
incasso | Polecenie zapłaty: sami pobieramy pieniądze z konta. Potrzebna jest na to zgoda.
indicatie | Orzeczenie o pomocy: decyzja, w której jest napisane, jaką pomoc ktoś dostanie.
ingebrekestelling | Ponaglenie: list do nas. Jest w nim napisane, że spóźniamy się z decyzją.
inspraak | Konsultacje: można powiedzieć, co się myśli o planie. Potem my decydujemy.
jeugdhulp | Pomoc dla młodzieży: pomoc dla dzieci i rodziców, którzy mają problemy.
Kadaster | Księgi wieczyste i kataster: tu jest zapisane, do kogo należy dom lub ziemia.
kwijtschelding | Umorzenie: nie trzeba płacić podatku, bo ktoś ma mało pieniędzy.
last onder dwangsom | Nakaz pod groźbą kary: trzeba coś naprawić. Inaczej trzeba zapłacić pieniądze.
leerplicht | Obowiązek szkolny: prawo mówi, że dziecko musi chodzić do szkoły.
leges | Opłata urzędowa: kwota, którą się płaci, gdy coś robimy lub załatwiamy. Na przykład paszport.
mantelzorg | Opieka nad bliską osobą: ktoś długo i często opiekuje się chorą osobą. Na przykład mamą lub sąsiadem.
naturalisatie | Nadanie obywatelstwa: osoba z innego kraju dostaje obywatelstwo holenderskie.
ombudsman | Ombudsman: osoba, która sprawdza, czy urząd dobrze kogoś potraktował. Nie pracuje dla gminy.
omgevingsvergunning | Pozwolenie na budowę i zmiany w otoczeniu: wolno coś zbudować lub zburzyć. Albo wolno usunąć drzewo.
onroerendezaakbelasting | Podatek od nieruchomości: podatek, który płaci się za dom lub budynek.
ontheffing | Zwolnienie z zakazu: wolno zrobić coś, czego zwykle nie wolno.
openbare ruimte | Miejsca publiczne: miejsca, gdzie każdy może wejść. Na przykład ulica, plac i park.
participatie | Udział mieszkańców: można myśleć i działać razem z innymi w okolicy lub przy planie.
Participatiewet | Ustawa o zasiłku i pracy: prawo o zasiłku i pomocy w szukaniu pracy.
persoonsgebonden budget | Budżet osobisty: pieniądze, za które samodzielnie wybiera się pomoc i za nią płaci.
proces-verbaal | Protokół: zapis policji lub kontrolera. Jest w nim napisane, co się stało.
schuldhulp | Pomoc przy długach: pomoc, gdy ktoś nie może już płacić rachunków. Ta pomoc jest bezpłatna.
subsidie | Dotacja: pieniądze od gminy na plan, z którego korzysta wiele osób.
tegemoetkoming | Dofinansowanie: pieniądze na pomoc. Oddajemy część kosztów.
ter inzage | Do wglądu: można zobaczyć plan lub list. U nas lub na stronie internetowej.
toeslag | Dodatek: pieniądze od państwa na przykład na czynsz lub opiekę zdrowotną.
tolk | Tłumacz: osoba, która tłumaczy rozmowę w obie strony.
uittreksel | Odpis: dokument z gminy z danymi osoby. Na przykład gdzie ktoś mieszka.
vergunning | Pozwolenie: zgadzamy się, aby ktoś coś zrobił. Ta zgoda jest na papierze.
verklaring omtrent het gedrag | Zaświadczenie o niekaralności: dokument do pracy. Mówi, że przeszłość nie jest problemem w tej pracy.
verordening | Przepisy gminy: zasady, które gmina sama ustala. Każdy musi ich przestrzegać.
voorlopige voorziening | Tymczasowa decyzja sądu: prośba do sędziego o szybką pomoc. Wtedy nie trzeba czekać na naszą decyzję.
wethouder | Zastępca burmistrza: jedna z osób, które kierują gminą. Pracuje razem z burmistrzem.
wijkteam | Zespół dzielnicowy: ludzie, którzy pomagają w okolicy. Na przykład w sprawach pieniędzy, opieki lub rodziny.
Wmo | Ustawa o pomocy w domu: na przykład pomoc w sprzątaniu lub skuter dla osób niepełnosprawnych.
Woo-verzoek | Wniosek o informację publiczną: prośba o listy i dokumenty urzędu do przeczytania.
WOZ-waarde | Wartość domu: kwota, ile wart jest dom. Gmina oblicza ją co roku.
zaak | Sprawa: wszystko, co należy do pytania lub wniosku.
zaaknummer | Numer sprawy: numer pytania lub wniosku. Proszę podać ten numer przez telefon.
zienswijze | Opinia o planie: co ktoś myśli o planie gminy. Wysyła się ją, zanim podejmiemy decyzję.
`;

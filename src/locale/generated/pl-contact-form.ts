/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `015dfPo {0} miesiąca je usuwamy.|few|Po {0} miesiącach je usuwamy.|many|Po {0} miesiącach je usuwamy.
02a6eKod
0321eNie ma mojego tematu
0345aUdało się. Wiadomość do nas dotarła
053c6Z tym numerem i kodem można później zobaczyć, co się dzieje z wiadomością.
07254Bardzo nam miło. Przekażemy pochwałę naszemu koledze lub koleżance.
09ed9Trzeba się czegoś dowiedzieć lub coś załatwić.
0b8b4Czy w wiadomości jest numer konta lub karty bankowej? Proszę go usunąć, jeśli nie jest potrzebny.
0c534Data otrzymania
0c751Czy wszystko się zgadza?
0cbe2Przepraszamy, coś u nas nie działa. Wpisany tekst tu zostanie.
0d0c3Jak wysłać naszą odpowiedź?
0d497Wiadomość nie jest jeszcze wysłana. Wpisany tekst tu zostanie. Wyślemy wiadomość, gdy internet znowu będzie działać. Proszę nie zamykać tej strony.
0df45W okolicy lub u nas coś można zrobić lepiej.
0e6c1Usuń wszystko
12f48Odpowiemy na skargę najpóźniej w tym dniu: {0}.
147edWiadomość jest za długa na ten e-mail. Można ją zapisać lub wydrukować.
15884Inna osoba
15efeO jaką sprawę chodzi?
160b8Imię i nazwisko
17f4fTeraz nie można przejść dalej. Wpisane odpowiedzi nadal tu są.
185c2Na przykład: 24 11 2026.
1aea2Krok {0} z {1}
1b4cdSpróbuj jeszcze raz
1d74bCzego dotyczy wiadomość?
1e202Tak, usuń wszystko
20cf3Wybór tematu
21d5fBrakuje jeszcze odpowiedzi na pytanie: {0}
26379To mi nie pomaga
2804fProszę napisać, o jaką sprawę chodzi.
287c1Proszę czekać. Wysyłamy wiadomość.
28fe8Jeśli to potrwa dłużej, damy znać. Powiemy też, dlaczego i do kiedy.
2e306Teraz nie możemy przyjąć tego wyboru. Proszę wybrać coś innego.
2e659Rozwiązanie najpóźniej
31409Wpisany tekst nadal tu jest. Za chwilę spróbujemy jeszcze raz. Proszę nie zamykać tej strony.
31b4fPierwsza odpowiedź najpóźniej
33c69Jakie jest pytanie?
34294Coś zrobiliśmy źle. Albo pracownik źle się zachował.
346d5Wyślemy też e-mail na adres {0}. Nic nie ma? Proszę sprawdzić też folder spam.
36db6Po {0} miesiącu je usuwamy.
3bf06Ten tekst jest za długi. Liczba znaków do usunięcia: {0}.
410beZobacz, co się dzieje z wiadomością
430dfProszę wybrać temat. Nie wiadomo jaki? Proszę wybrać: Nie ma mojego tematu.
4407bWiadomość jest za duża dla naszego systemu. Proszę skrócić tekst lub wysłać mniej plików.
44484Proszę wybrać, czego dotyczy wiadomość.
44e56Co będzie teraz?
458b2Ten numer domu jest błędny. Proszę zacząć od cyfry. Na przykład: 12 lub 12a.
45d01Proszę dobrze zachować ten numer. Dzięki niemu szybko znajdziemy wiadomość.
472a1E-mailem
48bc7Cały adres
49d69Więcej informacji o danych
4d674Proszę wpisać numer telefonu. Na przykład: 06 12 34 56 78.
4da7aW tym formularzu nie można złożyć sprzeciwu. Taki sprzeciw może być nieważny.
50489Drukuj
5167aPotem tekst się zmienił. Czy wysłać też nowy tekst? Wtedy dostaniemy 2 wiadomości.
5456cNie ma internetu albo połączenie się zerwało. Wpisany tekst nadal tu jest.
54bacProśba o telefon
56b60Ta strona zapamiętuje wpisany tekst. Dzięki temu nic nie zginie. Po wysłaniu tekst znika.
57bc3Kopiuj numer
57ff6Pracownik przeczyta to najpóźniej w tym dniu: {0}.
5942dCo to jest skarga (klacht)?
59df3Proszę wpisać imię i nazwisko innej osoby.
5c5e1Zmień: {0}
5d75dNie można czekać?
5dcd2Proszę wpisać numer domu. Na przykład: 12.
5e9d7Numer telefonu innej osoby
5ef11Nie można skopiować. Proszę zapisać numer.
60f9cCzy na pewno? Zniknie wszystko, co jest wpisane.
640cbRobię to dla innej osoby
640e6Dotyczy numeru
647b6Adres
67168Jak możemy się skontaktować?
68af1Tak, wpisz {0}
6ae75Proszę wysłać wiadomość jeszcze raz. Nie dostaniemy jej podwójnie.
6c373Jaki to pomysł?
6d833Najlepiej pomożemy przez telefon lub w okienku.
6e75aPrzejdź do skargi
6ed47Lepiej porozmawiać? Zadzwonimy.
713e0Proszę wpisać kod pocztowy. Na przykład: 1234 AB.
77ad4Czego to dotyczy
77bd9Jak się skontaktujemy
7a6e7Numer wiadomości
7b5fdWięcej informacji o skargach
7bae8Przeczytaj wysłaną wiadomość
7be9dJak złożyć sprzeciw (bezwaar)
7befbCzy w wiadomości jest numer identyfikacyjny (burgerservicenummer, BSN)? Proszę go usunąć. Nie potrzebujemy go.
7c001Po południu
7ce9cCzy to pilne? Proszę od razu zadzwonić
7e1c1Proszę wpisać cały adres.
7e2b6Używamy tych danych tylko po to, aby pomóc w sprawie z tej wiadomości.
7fec8Pracownik czyta wiadomość.
80a01Pierwszą odpowiedź damy najpóźniej w tym dniu: {0}.
81852Za co jest pochwała?
85965Złóż sprzeciw (bezwaar maken)
86205Ustalimy, kto może pomóc.
867d1Jeśli ktoś nie zgadza się z naszą odpowiedzią, może iść do ombudsmana. Ombudsman nie pracuje dla gminy.
873c6Zapisz
8a94cImię i nazwisko innej osoby
8b5c6Czy chodzi o {0}?
8c1d3Dostaliśmy tę wiadomość: {0}, godzina {1}.
8c9deTelefonicznie
8cd28Na ten adres wyślemy odpowiedź. Na przykład: imie@example.com.
8d7faPrzepraszamy, coś nie działa. Wpisany tekst nadal tu jest.
8e2d9Skarga (klacht) dotyczy tego, jak kogoś potraktowaliśmy. Na przykład: trzeba było za długo czekać lub pracownik nie był uprzejmy.
8e8d0Proszę jeszcze raz sprawdzić rok. Proszę wpisać 4 cyfry. Na przykład: 2026.
8f891Adres e-mail innej osoby
9261dJa
970ffRodzaj wiadomości
99bd4Nie ma tematu z tym słowem. Proszę spróbować innego słowa. Albo proszę wybrać: Nie ma mojego tematu.
9a03aPrzykro nam, że coś poszło źle. Dziękujemy za tę informację.
9b2c2Co robimy z danymi?
9b748Wyślij też nowy tekst
9ba77Adres nie jest w Holandii
9bf6aTo trwa dłużej niż zwykle. Proszę czekać. Wpisany tekst nadal tu jest.
9ce46Wiadomość nie jest jeszcze wysłana
a018bProszę napisać, co poszło źle. I kiedy to było. Błędy językowe to nie problem.
a5d39Teraz nie możemy przyjąć wiadomości
a73cfNumer jest skopiowany.
a76d3Numer telefonu
a80b5Przepraszamy, teraz jest bardzo duży ruch. Wpisany tekst tu zostanie.
a9596Można też wysłać list. Proszę napisać, dlaczego decyzja jest niesłuszna. Proszę podać imię, nazwisko, adres i datę. Proszę też podpisać list. Nasz adres:
a9b9eMoże to już pomoże
abe63Proszę pisać tak, jak się mówi. Błędy językowe to nie problem.
adc25Z naszą decyzją można się nie zgodzić. Wtedy można złożyć sprzeciw (bezwaar maken). Jeszcze raz sprawdzimy naszą decyzję.
af393Można wpisać jeszcze {0} znaku.|few|Można wpisać jeszcze {0} znaki.|many|Można wpisać jeszcze {0} znaków.
b197fWyślij e-mail do siebie
b57ccListem
b9cecO czym ma być rozmowa?
bcb56Nie potrzebuję odpowiedzi
bdbe6Przepraszamy, ten formularz teraz nie działa dobrze. To nasz problem. Wpisany tekst tu zostanie.
be9d2Proszę najpierw zapytać tę osobę o zgodę.
bf376Musimy przestrzegać prawa. Odpowiemy w ciągu 6 tygodni. Najpierw możemy porozmawiać o skardze. Ta rozmowa nie jest obowiązkowa.
bfa71Pierwsza wiadomość już do nas dotarła
c05a2Rano
c1c6fProszę wybrać, kto dostanie naszą odpowiedź.
c2e1aKiedy najlepiej zadzwonić?
c3753Wiadomość do gminy {0}
c4c96Odpowiemy lub rozwiążemy sprawę najpóźniej w tym dniu: {0}.
c862cMożna wpisać jeszcze {0} znak.
ccb53moja-wiadomość
cef6cNie, zostaw to
d0653Czy to ma być sprzeciw (bezwaar) wobec decyzji? W tym formularzu nie można go złożyć.
d0c36Ten kod pocztowy jest błędny. Proszę wpisać 4 cyfry i 2 litery. Na przykład: 1234 AB.
d0e7aTen numer telefonu jest błędny. Proszę wpisać 10 cyfr. Na przykład: 06 12 34 56 78. Jeśli to numer z innego kraju, proszę zacząć od +.
d1182Skarga
d1df7Na przykład: 06 12 34 56 78. Numer z innego kraju też jest dobry.
d1e17Czego dotyczy skarga?
d5624Wyślij wiadomość
d7d59O tym najlepiej z nami porozmawiać
d87b0Proszę wybrać, jak wysłać naszą odpowiedź.
dae99Adres e-mail
e2f41Gdzie wysłać list?
e3147Nie wiadomo, co wybrać? Najlepiej wybrać to. My to ustalimy.
e4caaProszę wpisać adres tak, jak na kopercie. Proszę podać też kraj.
e6944Kto dostanie naszą odpowiedź?
e910aTa data jest błędna. Proszę wpisać dzień, miesiąc i rok. Na przykład: 24 11 2026.
ebed5Jeśli ktoś nie zgadza się z decyzją w naszym liście, skarga nie jest dobrym sposobem. Trzeba złożyć sprzeciw (bezwaar maken).
ec6bdNumer telefonu
eeb25Wiadomości nie czytamy od razu. Przez telefon pomożemy od razu. W razie niebezpieczeństwa proszę dzwonić pod numer 112.
f1499Nie wiemy na pewno, czy wiadomość do nas dotarła
f3e5cPytanie
f7786Zadzwonimy: {0}.
f86f0Proszę wpisać imię i nazwisko.
f958bUwaga: trzeba to zrobić w ciągu 6 tygodni. Proszę sprawdzić datę w liście.
fa065Dziękujemy za ten pomysł.
fa59fWyślij kolejną wiadomość
fa949Pochwała
fc65cProszę jeszcze raz sprawdzić.
fe56aNasza pomoc była dobra. Miło nam to usłyszeć.
fe86ePomysł
fefffWszystko jest usunięte.
ff4d4Nie trzeba podawać imienia i nazwiska.`;

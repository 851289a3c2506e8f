/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0401bzamknięte
04cf4Osobiście w urzędzie
04d32Teraz zamknięte: {0}.
0d333Koszty
0e233Teraz jest duży ruch. Czeka się dłużej niż zwykle.
10a58Co {0} robi z danymi?
125e5{0} – {1}
17988Nie ma tematu z tym słowem. Proszę spróbować innego słowa.
1bd6aWyślij e-mail: {0}
204f6Formularz
2086bWhatsApp nie należy do gminy. Proszę nie wysyłać tam zdjęcia paszportu. Proszę też nie wysyłać numeru identyfikacyjnego (burgerservicenummer, BSN).
2178aMożna się nie zgodzić z naszą decyzją. To się nazywa: złożyć sprzeciw (bezwaar maken).
26b10Oddać lub wysłać dokumenty
2945bMożna płacić kartą lub gotówką.
29642To teraz nie działa. Proszę wybrać coś innego.
38315To nie należy do gminy. Każdy może to czytać. Proszę nie pisać tam nic o sobie. Lepiej wysłać wiadomość, której nikt inny nie widzi.
38957Ten temat jest trudny. Rozmowa pomaga.
3bd25Jak złożyć sprzeciw (bezwaar maken)
3d0d9Samodzielnie przez DigiD
41525Szybko dostać odpowiedź
42a8aMożna przyjść z umówioną wizytą lub bez niej.
430dcCzas czekania: mniej więcej {0}.
45339Co jest najważniejsze?
4e8a1Tu ktoś pomoże.
51243jutro {0}
5426aProszę wybrać dzień i godzinę. Zadzwonimy.
58f09Załatwić to samodzielnie
5b4f3Prawie nie trzeba czekać.
5b662Dla tego tematu to najlepszy sposób.
5d9dfList
5faadCzat należy do innej firmy. Proszę nie wpisywać tam numeru identyfikacyjnego (burgerservicenummer, BSN).
6a7d1Media społecznościowe
6adfeTrzeba się zalogować przez DigiD. Można to zrobić w dzień i w nocy.
71b04Wejście
738e9Telefon z innego kraju?
7652dNie trzeba umawiać wizyty.
7e5acUmówienie wizyty
8ce23Dostać pomoc od kogoś
972e6Można płacić tylko kartą.
98519Pomoc w wyborze
9ada1Czego dotyczy sprawa?
a6af3Można płacić tylko gotówką.
a746aOdpowiemy w ciągu {0} dnia roboczego.
a7b50od {0} do {1}
a93f7Tu odpowiedź jest szybka.
a9f35Teraz jest otwarte.
aa410E-mail
ae5bbPrzejdź do: {0}
b3a70Jak się z nami skontaktować?
b68e8Uwaga: inni mogą to czytać.
b80c7To można załatwić samodzielnie.
b97c2Godziny otwarcia
ba86bCzat
bda8bTelefon
c08ebOtwarcie: {0}. To dzień świąteczny. Godzina może być inna.
c11f1Najlepszy sposób: {0}.
c1419Telefon: <bdi dir="ltr">{0}</bdi>
c2337Czas na odpowiedź: najwyżej {0}.
c365bProszę zabrać
c9d98w dzień i w nocy
cc567Dziś jest dzień świąteczny. Godziny otwarcia mogą być inne.
cd8a1To jest pilne.
d1482Aplikacja gminy
d341dJęzyki
d349bPorozmawiać z kimś
d7d31Tu można porozmawiać z pracownikiem.
d8013Czas czekania teraz: mniej więcej {0}.
d927ePokaż wszystkie sposoby ({0})
da94bdziś {0}
e1c58Kiedy możemy zadzwonić?
e275cTo trwa około 3 minut.
e6453Wybierz: {0}
e7206Więcej informacji: {0}
e726fZobacz trasę
e9066Teraz zamknięte.
ec8caOtwarcie: {0}.
ecc19Teraz otwarte. Zamknięcie: {0}.
ed65dOdpowiemy w ciągu {0} dnia roboczego.|few|Odpowiemy w ciągu {0} dni roboczych.|many|Odpowiemy w ciągu {0} dni roboczych.
f1ba7Tu można oddać lub wysłać dokumenty.
f6aa9Wybierz dzień i godzinę
f82daOtwarte w dzień i w nocy.
fd76dNajpierw trzeba umówić wizytę.`;

/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `00b50Zobacz inną wiadomość
02187Proszę wpisać tu numer. Wtedy będzie widać, co się dzieje.
0a14bNie będzie już kolejnych kroków.
0a4d2Zajmujemy się tą wiadomością.
0a7d9Proszę to zrobić najpóźniej w tym dniu: {0}.
0eee4Proszę sprawdzić pocztę e-mail
13196Wyślij to przez nasz formularz
18442Gotowe. Zajęliśmy się wiadomością.
194e2Przepraszamy, to teraz nie działa dobrze. To nasz problem.
1bda8Informacje o wiadomości
1c92aJeśli znamy ten adres e-mail, w ciągu kilku minut przyjdzie e-mail.
1db55Ten link już nie działa
1e3b0Gotowe.
2669cWyślij zdjęcie lub dokument
27717Mamy zdjęcie lub dokument. Czy wysłać coś jeszcze?
28ea0Nie wiemy na pewno, czy zdjęcie lub dokument do nas dotarły
29696Rozmawiamy o tym
2d72dTeraz nie trzeba nic robić.
2fb6b10 cyfr. Numer jest w e-mailu od nas.
2fc10Teraz nie możemy przyjąć zdjęcia lub dokumentu
327faNie ma jeszcze żadnych kroków.
33152Nic nie ma? Proszę sprawdzić też folder spam. Albo spróbować innego adresu e-mail.
390b7To jest za duże dla naszego systemu. Proszę wysłać mniej plików.
3b634Jeszcze na coś czekamy. Dlatego czas na naszą odpowiedź jest teraz zatrzymany.
3b713W tej sprawie nic nie zrobimy.
3d2dfNumer jest w e-mailu lub liście od nas.
3f29aDzwonimy na podany numer.
452b8Kto się tym zajmuje
473a8Proszę wpisać numer. I adres e-mail lub kod. Wtedy będzie widać, co się dzieje.
48277Pracownik sprawdza, co jest potrzebne.
4c9a5Wyślij
4f89dNumer wiadomości
4fd76Przepraszamy, tutaj to się teraz nie udaje.
5bcdbCoś się zmieniło. Można to przeczytać poniżej.
5bd18Wyślemy numer e-mailem
5c096Przepraszamy, teraz jest bardzo duży ruch.
5c4e2Podejmujemy decyzję
5eb53Proszę wysłać to jeszcze raz. Nie dostaniemy tego podwójnie.
5eb74Czy wysyłać e-maile o tej wiadomości?
616fcOdpowiemy w wybrany sposób: przez telefon, e-mailem lub listem.
63af0Co już się stało i co jeszcze będzie?
662d0Proszę czekać. Wysyłamy zdjęcie lub dokument.
67539Nie wysyłaj e-maili
68d5cTo trwa dłużej niż zwykle. Proszę czekać.
6a357Wyślij do mnie e-mail
6cd89Teraz się nie udaje
73a34Poniżej jest napisane dlaczego. Jeśli to wydaje się niesłuszne, proszę nam o tym powiedzieć.
75010Potrzebujemy więcej czasu. Teraz odpowiemy najpóźniej w tym dniu: {0}.
756d9Zrobiliśmy to, co możemy zrobić. Czasem to jeszcze nie rozwiązuje sprawy. Czy coś poszło źle? Proszę nam o tym powiedzieć.
75a01Nasze wyjaśnienie
7a6abZdjęcie lub dokument jeszcze czeka na wysłanie
7d278Zajmujemy się tym pomysłem.
7edc0Tutaj nie można wysłać zdjęcia ani dokumentu.
82df1W numerze jest błąd. Proszę jeszcze raz sprawdzić 10 cyfr.
8812eTo trzeba jeszcze zrobić
88b3bPotrzebujemy więcej czasu. Poprzedni termin: {0}. Nowy termin: {1}.
89bf5Odpowiadamy
8a50dZdjęcie lub dokument jeszcze czeka na wysłanie. Wyślemy to, gdy internet znowu będzie działać. Proszę nie zamykać tej strony.
8a8a7Krok
8fec9Czy coś do tego dopisać?
904c1Tego nie możemy zrobić. Zajmuje się tym inna instytucja.
909d4Wiadomość {0}
914fbCzy coś jest nie tak? Proszę nam o tym powiedzieć.
930aaNie trzeba czekać. Można do nas zadzwonić.
93752Plan: {0}. Data może się jeszcze zmienić.
97504Można to zrobić najpóźniej w tym dniu: {0}.
9c034Wtedy nie będziemy już wysyłać e-maili o tej wiadomości. Nasza odpowiedź i tak przyjdzie.
9ca03Udało się. Mamy zdjęcie lub dokument
9d9deTo nie jest ani adres e-mail, ani kod. Proszę sprawdzić, czy wszystko jest dobrze wpisane.
9e504To rozmowa o tym, co się stało. Może być u nas lub przez telefon.
a2031Wiadomość do nas dotarła. Zaczynamy się nią zajmować.
a35caPokaż wszystkie kroki ({0})
a5645Przepraszamy, coś u nas nie działa.
a8386Adres e-mail podany w wiadomości. Albo kod, który jest obok numeru.
acb28Proszę wpisać numer wiadomości.
b1358Czy jest jeszcze jakieś pytanie? Proszę nam je zadać.
b373eOdpowiemy najpóźniej w tym dniu: {0}.
b39a6To trwa dłużej, niż mówiliśmy. Odpowiedź miała być najpóźniej w tym dniu: {0}. Przepraszamy.
b6e89Udało się. Nie wyślemy już e-maili o tej wiadomości
b73d0Wyślij też to
b7569Co się dzieje z wiadomością?
c0b39Teraz jesteśmy tutaj
c4ec8Wiadomość do nas dotarła
c7130Najpóźniej: {0}
c76a1Za chwilę spróbujemy jeszcze raz. Proszę nie zamykać tej strony.
ca175Adres e-mail lub kod
ce460Data: {0}
cf500Zajmujemy się tą skargą.
d2641Wyślemy list lub e-mail. Napiszemy, co o tym myślimy i dlaczego.
d2693Czekamy. Najpierw trzeba coś zrobić lub nam wysłać.
d43a6To nie jest numer wiadomości. Proszę sprawdzić e-mail lub list od nas.
d47aeGotowe. Sprawa jest rozwiązana.
d51d5Proszę wpisać adres e-mail lub kod.
d77e7Zrób to teraz
d8838Nie znam numeru
d8a8fUdało się. Wyślemy e-mail, gdy coś się zmieni
d9dd6To dotyczy wiadomości {0}.
d9f96Nie ma internetu albo połączenie się zerwało.
dbd20Nie możemy znaleźć wiadomości
dc1a6Spróbuj innego adresu e-mail
de0d2Wyślemy e-mail, gdy coś się zmieni. Zawsze można z tego zrezygnować.
df65cOstatnia zmiana
dfe24Zajmujemy się tym pytaniem.
e049fZobacz, co się dzieje
e28d6Numer nie pasuje do adresu e-mail lub kodu. Proszę sprawdzić, czy wszystko jest dobrze wpisane.
e2b89Data otrzymania
e3af2Jeszcze przed nami
e6fedNumer
e83efTo trwa dłużej, niż mówiliśmy. Mieliśmy zadzwonić najpóźniej w tym dniu: {0}. Przepraszamy.
eafacPrzepraszamy, coś nie działa.
ec2c1Zdjęcie lub dokument do wiadomości {0}.
ed786Proszę wpisać adres e-mail podany wcześniej. Wyślemy e-mail z numerami. Będzie w nim też link. Dzięki niemu będzie widać, co się dzieje.
f114eMamy już to, co było wysłane najpierw
f2587Potem coś się zmieniło. Czy to też wysłać? Wtedy dostaniemy 2 wiadomości.
f27b9Poniżej jest napisane, kto może pomóc. Nie wiadomo, co robić? Proszę do nas zadzwonić.
f4c1eWybrane pliki i wpisany tekst nadal tu są.
f570dCoś jest nie tak: zgłoś to nam
f6d8bZajmujemy się tym
f85b9Czy tutaj się nie udaje?
f8e46Zadaj pytanie w tej sprawie
fc279Proszę wybrać zdjęcie lub plik.
fc7a5Czy już nie wysyłać e-maili?
fd38dCzekamy na kogoś innego. Pilnujemy tej sprawy.`;

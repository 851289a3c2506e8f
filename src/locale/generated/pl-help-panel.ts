/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0Ten tekst przetłumaczył komputer. Może być w nim błąd. Coś jest niejasne? Proszę do nas zadzwonić.
01177Nie ma tego słowa. Można do nas zadzwonić. Wyjaśnimy je.
033eaCzy to za trudne? Wypełnimy to razem.
040efWyszukaj słowo
04bb0Głos teraz nie działa. Jeśli internet działa, proszę spróbować jeszcze raz.
05033Czytanie na głos teraz nie działa. Można do nas zadzwonić. Przeczytamy to przez telefon.
057eaDobrze.
06c71Tekst się zmienił. Proszę wybrać: Czytaj na głos. Wtedy zaczniemy od początku.
08b14Czytaj na głos
0a825Reszta tej strony internetowej się nie zmienia.
105a2Aktualne pytanie
119c4Na tej stronie nie ma słów z naszej listy.
15ac9Czytanie na głos
1bb34Tak
20959Napisz do nas za inną osobę
23c6eInny język
26e6aPrzeglądarka nie pozwoliła na dźwięk. Proszę jeszcze raz wybrać: Czytaj na głos.
2e777Ta strona
305d5Część tekstu jest w innym języku. Tej części nie możemy przeczytać na głos.
330a5Stop
3a80bPodkreśl trudne słowa na tej stronie
3da1fLitery są teraz: {0}.
41428Znaleziono {0} słowo.
4288eProszę najpierw zapytać tę osobę o zgodę. Proszę wpisać też swoje imię i nazwisko.
4970fAby załatwić więcej za inną osobę, trzeba mieć jej zgodę. To się nazywa: upoważnienie (machtigen).
4c403Tak, czytaj na głos
50059Nie ma tu nic do przeczytania na głos.
58f55Zapamiętaj to na tym urządzeniu
5a407Więcej miejsca między wierszami i słowami
5ac55Czy czytnik ekranu jest już włączony? Wtedy to nie jest potrzebne.
5df1bZamknij
63013Tempo czytania
6475bPodkreśliliśmy {0} słowa. Proszę wybrać jedno z nich. Pojawi się wyjaśnienie.|few|Podkreśliliśmy {0} słowa. Proszę wybrać jedno z nich. Pojawi się wyjaśnienie.|many|Podkreśliliśmy {0} słów. Proszę wybrać jedno z nich. Pojawi się wyjaśnienie.
6ebb2Proszę czekać. Szukamy słów.
6fe54Czy to pomaga?
78817To urządzenie nie ma własnego głosu do czytania tego tekstu.
78826Można też poprosić kogoś zaufanego. Na przykład rodzinę lub sąsiada.
79043Przepraszamy, to się teraz nie udaje. Proszę spróbować później.
7b973Czytaj dalej
7c1ebJak działa upoważnienie (machtigen)
8469cWiększy i spokojniejszy tekst
910a6Wolne
9156eZamknij pomoc
91e72Duże
97425Pomagam innej osobie
986a2Tekst jest teraz po polsku.
a1de0Jak duże są litery?
a79caBardzo duże
a948dSzybkie
adb5bNie
b1a5cPomoc człowieka
b1b0aPomoc
b71b5Przeczytamy tekst na głos. Proszę włączyć dźwięk.
b831aNigdy nie wolno używać DigiD innej osoby. Nawet jeśli ta osoba na to pozwala.
bf418Zapamiętaj mój język na tym urządzeniu
c3916Co znaczy to słowo?
c6b13Znaleziono {0} słowa.|few|Znaleziono {0} słowa.|many|Znaleziono {0} słów.
d12daZwykłe
d3c5bTen tekst jest w innym języku. Nie możemy go przeczytać na głos.
d9e38Czy tak może być?
da57eJak możemy pomóc?
e1369Potem proszę wybrać {0}. Wtedy odbierze człowiek.
e1b46Pytania, które ludzie tu zadają
e1fe9Pokaż obrazki przy słowach
e45cdProszę wybrać język. Wpisany tekst zostanie.
e6a42Wszystkie sposoby kontaktu z nami
e9838Najpierw proszę przejść do pytania na tej stronie. Potem proszę wybrać: Czytaj na głos.
eb99fProszę nas zapytać. Chętnie pomożemy.
ed669Można to wypełnić za inną osobę.
eebdfWtedy nie będziemy tu czytać na głos. Można do nas zadzwonić. Przeczytamy to przez telefon.
f23b9Gdy czytamy na głos, tekst trafia do innej firmy. Ona tworzy głos. Wpisanych odpowiedzi nie wysyłamy.
f2c83Ten język teraz nie działa. Proszę spróbować później.
f3cb5Co przeczytać na głos?
fa880Podkreśliliśmy {0} słowo. Proszę je wybrać. Pojawi się wyjaśnienie.
fddd0Pauza
feb7cTo dotyczy naszych pytań i odpowiedzi na tej stronie.`;

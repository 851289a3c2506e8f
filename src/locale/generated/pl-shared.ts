/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0e165(nieobowiązkowe)
0f7dcMożna wysłać: {0}. Jeden plik może mieć do {1}. Liczba plików: najwyżej {2}.
0fb3eWysłano {0} procent
10a00Spróbuj teraz
13dd1Proszę jeszcze raz sprawdzić te pytania:
17608{0}, między {1} a {2}
176d3Czytaj więcej
18c12Inny język? Zadzwonimy po tłumacza.
1a340Nie możemy otworzyć tego pliku. Proszę wybrać zdjęcie lub PDF.
2406bE-mail: <a href="mailto:{0}">{1}</a>
25e76Pomoc w bibliotece
25f8bZnaleziono {0} temat.
28706Kod pocztowy
29054Telefon i pisanie
2a114To się teraz nie udaje. Proszę poczekać {0} minutę. Potem proszę spróbować jeszcze raz.
2c625Zadzwonimy najpóźniej w tym dniu: {0}.
2c8d6Telefon: {0}
2d447Proszę wpisać adres e-mail. Na przykład: imie@example.com.
3063aUsuwamy informację o tym, gdzie zrobiono zdjęcie. Duże zdjęcia też zmniejszamy.
327c1{0}, godzina {1}
35370A może rozmowa z człowiekiem?
36d03Ten plik jest za duży. Proszę wybrać plik do {0}.
3cfe1Zatrzymaj: {0}
4300cTo się teraz nie udaje. Proszę poczekać {0} minuty. Potem proszę spróbować jeszcze raz.|few|To się teraz nie udaje. Proszę poczekać {0} minuty. Potem proszę spróbować jeszcze raz.|many|To się teraz nie udaje. Proszę poczekać {0} minut. Potem proszę spróbować jeszcze raz.
4344bTen adres e-mail jest błędny. Proszę sprawdzić, czy jest w nim znak @ i kropka. Na przykład: imie@example.com.
468f6Proszę spróbować jeszcze raz za {0} minutę.
47b0eTo można załatwić tutaj:
4d303Spróbuj jeszcze raz: {0}
60411Proszę sprawdzić pocztę e-mail. Proszę nacisnąć link w e-mailu. Dopiero wtedy zaczniemy wysyłać e-maile.
613c8Przyjedziemy do domu
615b1Adres: {0}
6207cTen plik jest pusty. Proszę wybrać inny plik.
6b85cUsuń: {0}
71789Proszę nie wpisywać tu numeru identyfikacyjnego (burgerservicenummer, BSN). Nie potrzebujemy go.
7abc0Proszę wpisać słowo, aby szukać
7b5c8Nie ma internetu. Wpisany tekst nadal tu jest. Proszę spróbować później.
7f7acPlik {0} jest usunięty.
861bbPliki do wysłania
87edeZadzwonimy
8a0c4Liczba plików: najwyżej {0}. Pozostałych plików nie wysyłamy.
8bd23Przepraszamy, coś u nas nie działa. Wpisany tekst nadal tu jest. Proszę spróbować później.
9adcaBez znaczenia
9bdc5Dalej
9be70Wiadomość
9ea35Coś innego
a0faeRozmowa w języku migowym
a114fProszę czekać.
a3f55Plik {0} jest gotowy do wysłania.
a6b46Na przykład: 12 lub 12a.
aae21Wiadomość jest za długa. Trzeba ją skrócić o {0} znak.
adb2bSłaby słuch? Pod tym numerem można pisać.
adb7fTak, proszę o e-maile
add63Pomoc w swoim języku
b67e5To jest bezpłatne. Nie trzeba się zapisywać.
b7724To rozmowa wideo z tłumaczem.
b7bc0Zawsze można z tego zrezygnować.
b7ca9Temat
bca51Czy wysłać e-mail, gdy coś się zmieni?
c0821Wybierz zdjęcie lub plik
c3a40Proszę spróbować jeszcze raz za {0} minuty.|few|Proszę spróbować jeszcze raz za {0} minuty.|many|Proszę spróbować jeszcze raz za {0} minut.
c4fd9Jeśli nie można do nas przyjść, przyjedziemy do domu.
c62cfZdjęcie lub plik
cd447Rok
cf39bProszę jeszcze raz sprawdzić: {0}
cf4ecMiesiąc
d14b1Teraz nie ma internetu
d1ec4Wiadomość jest za długa. Trzeba ją skrócić o {0} znaku.|few|Wiadomość jest za długa. Trzeba ją skrócić o {0} znaki.|many|Wiadomość jest za długa. Trzeba ją skrócić o {0} znaków.
d40adTen plik nie jest jeszcze wysłany. Proszę spróbować jeszcze raz. Albo usunąć plik.
dbbb4Nic nie ma? Proszę sprawdzić też folder spam.
dd5beGotowe
de494Co mamy tu na myśli?
e0b02Pokaż wszystkie tematy ({0})
e4f20Wysyłanie jeszcze się nie udaje
e80a0Wyślij jeszcze raz
e8b0eNumer domu
ed147Adres e-mail
eebe3Dzień
f02754 cyfry i 2 litery.
f4ad8Wstecz
f4e96Nie możemy przyjąć takiej wiadomości. Proszę jeszcze raz sprawdzić odpowiedzi.
f5c4ePrzygotowujemy plik
f87bcZnaleziono {0} tematu.|few|Znaleziono {0} tematy.|many|Znaleziono {0} tematów.
f91f7zdjęcie
fcab1Ta sprawa jest zakończona. Nic się już nie zmieni. Dlatego nie wysyłamy o niej e-maili.`;

/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0In kompjûter hat dit oerset. Der kin in flater yn sitte. Twivelje jo? Belje ús dan.
01177Wy fine dit wurd net. Belje ús gerêst. Wy lizze it út.
033eaKomme jo der net út? Wy folje it tegearre mei jo yn.
040efSykje in wurd
04bb0De stim wurket no net. Hawwe jo ynternet? Probearje it dan nochris.
05033It foarlêzen slagget no net. Belje ús gerêst. Wy lêze it jo oan de telefoan foar.
057eaMoai.
06c71De tekst is feroare. Kies: Lês foar. Dan begjinne wy op ’e nij.
08b14Lês foar
0a825De rest fan dizze website feroaret net.
105a2De fraach dêr’t jo no by binne
119c4Op dizze side steane gjin wurden út ús list.
15ac9Foarlêze
1bb34Ja
20959Skriuw ús foar in oar
23c6eOare taal
26e6aJo browser liet gjin lûd ta. Kies nochris: Lês foar.
2e777Dizze side
305d5In part is yn in oare taal. Dat kinne wy net foarlêze.
330a5Stop
3a80bSet in streek ûnder drege wurden op dizze side
3da1fDe letters binne no: {0}.
41428{0} wurd fûn.
4288eFreegje earst oft dat goed is. Skriuw ek jo eigen namme op.
4970fWolle jo mear regelje foar in oar? Dan moat dy oar jo tastimming jaan. Dat hjit: machtigje (machtigen).
4c403Ja, lês foar
50059Hjir stiet neat dat wy foarlêze kinne.
58f55Unthâld dit op dit apparaat
5a407Mear romte tusken rigels en wurden
5ac55Brûke jo al in foarlêsprogramma? Dan hawwe jo dit net nedich.
5df1bSlute
63013Snelheid
6475bUnder {0} wurden stiet no in streek. Kies ien. Dan lêze jo wat it betsjut.
6ebb2Efkes wachtsje. Wy sykje de wurden.
6fe54Helpt dit?
78817Jo apparaat hat sels gjin stim foar dizze tekst.
78826Jo kinne ek ien freegje dy’t jo fertrouwe. Bygelyks famylje of in buorman of buorfrou.
79043Sorry, dit slagget no net. Probearje it aanst nochris.
7b973Gean fierder
7c1ebLês hoe’t machtigjen giet
8469cGrutter en rêstiger
910a6Stadich
9156eSlút de help
91e72Grut
97425Ik help in oar
986a2Jo lêze no Frysk.
a1de0Hoe grut binne de letters?
a79caHiel grut
a948dFluch
adb5bNee
b1a5cHelp fan in minske
b1b0aHelp
b71b5Wy lêze jo de tekst foar. Set it lûd oan.
b831aBrûk nea de DigiD fan in oar. Ek net as it mei fan dy oar.
bf418Unthâld myn taal op dit apparaat
c3916Wat betsjut dit wurd?
c6b13{0} wurden fûn.
d12daGewoan
d3c5bDizze tekst is yn in oare taal. Dy kinne wy net foarlêze.
d9e38Fine jo dat goed?
da57eHoe kinne wy jo helpe?
e1369Kies dan {0}. Dan prate jo mei in minske.
e1b46Fragen dy’t minsken hjir hawwe
e1fe9Lit plaatsjes sjen by de wurden
e45cdKies jo taal. Wat jo al typt hawwe, bliuwt stean.
e6a42Alle manieren om ús te berikken
e9838Gean earst nei in fraach op dizze side. Kies dêrnei: Lês foar.
eb99fFreegje it ús dan. Wy helpe jo graach.
ed669Jo meie dit ynfolje foar in oar.
eebdfDan lêze wy hjir net foar. Belje ús gerêst. Wy lêze it jo oan de telefoan foar.
f23b9As wy foarlêze, giet de tekst nei in oar bedriuw. Dat makket de stim. Wat jo sels typt hawwe, giet net mei.
f2c83Dizze taal slagget no net. Probearje it aanst nochris.
f3cb5Wat wolle jo hearre?
fa880Under {0} wurd stiet no in streek. Kies it. Dan lêze jo wat it betsjut.
fddd0Pauze
feb7cDit jildt foar ús fragen en antwurden op dizze side.`;

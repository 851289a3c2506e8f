/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0In kompjûter hat dit oerset. Der kin in flater yn sitte. Twivelje jo? Belje ús dan.
01177Wy fine dit wurd net. Belje ús gerêst. Wy lizze it út.
033eaKomme jo der net út? Wy folje it tegearre mei jo yn.
040efSykje in wurd
057eaMoai.
0a825De rest fan dizze website feroaret net.
119c4Op dizze side steane gjin wurden út ús list.
1bb34Ja
20959Skriuw ús foar in oar
23c6eOare taal
3a80bSet in streek ûnder drege wurden op dizze side
3da1fDe letters binne no: {0}.
41428{0} wurd fûn.
4288eFreegje earst oft dat goed is. Skriuw ek jo eigen namme op.
4970fWolle jo mear regelje foar in oar? Dan moat dy oar jo tastimming jaan. Dat hjit: machtigje (machtigen).
58f55Unthâld dit op dit apparaat
5a407Mear romte tusken rigels en wurden
5df1bSlute
6475bUnder {0} wurden stiet no in streek. Kies ien. Dan lêze jo wat it betsjut.
6ebb2Efkes wachtsje. Wy sykje de wurden.
6fe54Helpt dit?
78826Jo kinne ek ien freegje dy’t jo fertrouwe. Bygelyks famylje of in buorman of buorfrou.
79043Sorry, dit slagget no net. Probearje it aanst nochris.
7c1ebLês hoe’t machtigjen giet
8469cGrutter en rêstiger
9156eSlút de help
91e72Grut
97425Ik help in oar
986a2Jo lêze no Frysk.
a1de0Hoe grut binne de letters?
a79caHiel grut
adb5bNee
b1a5cHelp fan in minske
b1b0aHelp
b831aBrûk nea de DigiD fan in oar. Ek net as it mei fan dy oar.
bf418Unthâld myn taal op dit apparaat
c3916Wat betsjut dit wurd?
c6b13{0} wurden fûn.
d12daGewoan
da57eHoe kinne wy jo helpe?
e1369Kies dan {0}. Dan prate jo mei in minske.
e1b46Fragen dy’t minsken hjir hawwe
e45cdKies jo taal. Wat jo al typt hawwe, bliuwt stean.
e6a42Alle manieren om ús te berikken
eb99fFreegje it ús dan. Wy helpe jo graach.
ed669Jo meie dit ynfolje foar in oar.
f2c83Dizze taal slagget no net. Probearje it aanst nochris.
fa880Under {0} wurd stiet no in streek. Kies it. Dan lêze jo wat it betsjut.
feb7cDit jildt foar ús fragen en antwurden op dizze side.`;

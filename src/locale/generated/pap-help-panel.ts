/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0Un kòmpiuter a tradusí esaki. Por tin un fout den dje. Bo no ta sigur? Yama nos anto.
01177Nos no ta haña e palabra akí. Yama nos trankil. Nos ta splika bo.
033eaBo no ta logra yena esaki? Nos ta yena esaki huntu ku bo.
040efBuska un palabra
04bb0E bos no ta funshoná awor. Bo tin internèt? Anto purba atrobe.
05033Awor nos no por lesa pa bo akí. Yama nos trankil. Nos ta lesa e teksto pa bo na telefòn.
057eaHopi bon.
06c71E teksto a kambia. Skohe: Lesa pa mi. Anto nos ta kuminsá di nobo.
08b14Lesa pa mi
0a825Sobrá di e website akí no ta kambia.
105a2E pregunta kaminda bo ta
119c4Riba e página akí no tin palabra for di nos lista.
15ac9Lesa na bos haltu
1bb34Sí
20959Skibi nos pa un otro hende
23c6eOtro idioma
26e6aBo browser no a laga sonido pasa. Skohe atrobe: Lesa pa mi.
2e777E página akí
305d5Un parti ta na un otro idioma. Nos no por lesa e parti ei pa bo.
330a5Stòp
3a80bPone un strepi bou di palabra difísil riba e página akí
3da1fE lèternan awor ta: {0}.
41428A haña {0} palabra.
4288ePuntra e persona promé si esei ta bon. Skibi bo mes nòmber tambe.
4970fBo ke regla mas pa un otro hende? Anto e persona mester duna bo pèrmit. Esei yama: outorisá (machtigen).
4c403Sí, lesa pa mi
50059Akí no tin nada ku nos por lesa pa bo.
58f55Kòrda esaki riba e aparato akí
5a407Mas espasio entre liña i palabra
5ac55Bo ta usa un programa ku ta lesa pa bo kaba? Anto bo no mester di esaki.
5df1bSera
63013Velosidat
6475bAwor tin un strepi bou di {0} palabra. Skohe unu. Anto bo ta lesa kiko e ta nifiká.
6ebb2Warda un ratu. Nos ta buska e palabranan.
6fe54Esaki ta yuda?
78817Bo aparato mes no tin un bos pa e teksto akí.
78826Bo por pidi yudansa tambe na un hende ku bo ta konfia. Por ehèmpel famia òf un bisiña.
79043Diskulpá, esaki no por awor. Purba atrobe despues.
7b973Sigui
7c1ebLesa kon pa outorisá un hende (machtigen)
8469cMas grandi i mas trankil
910a6Pokopoko
9156eSera e yudansa
91e72Grandi
97425Mi ta yuda un otro hende
986a2Awor bo ta lesa na papiamentu.
a1de0Kon grandi e lèternan ta?
a79caMasha grandi
a948dLihé
adb5bNò
b1a5cYudansa di un hende
b1b0aYudansa
b71b5Nos ta lesa e teksto na bos haltu pa bo. Sende e sonido di bo aparato.
b831aNunka usa DigiD di un otro hende. Ni si e persona bisa ku bo por.
bf418Kòrda mi idioma riba e aparato akí
c3916Kiko e palabra akí ta nifiká?
c6b13A haña {0} palabra.
d12daNormal
d3c5bE teksto akí ta na un otro idioma. Nos no por lesa esaki pa bo.
d9e38Esei ta bon pa bo?
da57eKon nos por yuda bo?
e1369Skohe {0} anto. Bo ta papia ku un hende.
e1b46Pregunta ku hende tin akí
e1fe9Mustra plachi banda di e palabranan
e45cdSkohe bo idioma. Loke bo a skibi kaba ta keda.
e6a42Tur manera pa tuma kontakto ku nos
e9838Bai promé na un pregunta riba e página akí. Despues skohe: Lesa pa mi.
eb99fPuntra nos anto. Nos ta yuda bo ku gustu.
ed669Bo por yena esaki pa un otro hende.
eebdfAnto nos no ta lesa pa bo akí. Yama nos trankil. Nos ta lesa e teksto pa bo na telefòn.
f23b9Ora nos ta lesa pa bo, e teksto ta bai na un otro kompania. E kompania ei ta traha e bos. Nos no ta manda loke bo mes a skibi.
f2c83E idioma akí no por awor. Purba atrobe despues.
f3cb5Kiko bo ke tende?
fa880Awor tin un strepi bou di {0} palabra. Skohe e palabra. Anto bo ta lesa kiko e ta nifiká.
fddd0Pousa
feb7cEsaki ta pa nos preguntanan i kontestanan riba e página akí.`;

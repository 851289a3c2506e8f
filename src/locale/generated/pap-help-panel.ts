/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0Un kòmpiuter a tradusí esaki. Por tin un fout den dje. Bo no ta sigur? Yama nos anto.
01177Nos no ta haña e palabra akí. Yama nos trankil. Nos ta splika bo.
033eaBo no ta logra yena esaki? Nos ta yena esaki huntu ku bo.
040efBuska un palabra
057eaHopi bon.
0a825Sobrá di e website akí no ta kambia.
119c4Riba e página akí no tin palabra for di nos lista.
1bb34Sí
20959Skibi nos pa un otro hende
23c6eOtro idioma
3a80bPone un strepi bou di palabra difísil riba e página akí
3da1fE lèternan awor ta: {0}.
41428A haña {0} palabra.
4288ePuntra e persona promé si esei ta bon. Skibi bo mes nòmber tambe.
4970fBo ke regla mas pa un otro hende? Anto e persona mester duna bo pèrmit. Esei yama: outorisá (machtigen).
58f55Kòrda esaki riba e aparato akí
5a407Mas espasio entre liña i palabra
5df1bSera
6475bAwor tin un strepi bou di {0} palabra. Skohe unu. Anto bo ta lesa kiko e ta nifiká.
6ebb2Warda un ratu. Nos ta buska e palabranan.
6fe54Esaki ta yuda?
78826Bo por pidi yudansa tambe na un hende ku bo ta konfia. Por ehèmpel famia òf un bisiña.
79043Diskulpá, esaki no por awor. Purba atrobe despues.
7c1ebLesa kon pa outorisá un hende (machtigen)
8469cMas grandi i mas trankil
9156eSera e yudansa
91e72Grandi
97425Mi ta yuda un otro hende
986a2Awor bo ta lesa na papiamentu.
a1de0Kon grandi e lèternan ta?
a79caMasha grandi
adb5bNò
b1a5cYudansa di un hende
b1b0aYudansa
b831aNunka usa DigiD di un otro hende. Ni si e persona bisa ku bo por.
bf418Kòrda mi idioma riba e aparato akí
c3916Kiko e palabra akí ta nifiká?
c6b13A haña {0} palabra.
d12daNormal
da57eKon nos por yuda bo?
e1369Skohe {0} anto. Bo ta papia ku un hende.
e1b46Pregunta ku hende tin akí
e45cdSkohe bo idioma. Loke bo a skibi kaba ta keda.
e6a42Tur manera pa tuma kontakto ku nos
eb99fPuntra nos anto. Nos ta yuda bo ku gustu.
ed669Bo por yena esaki pa un otro hende.
f2c83E idioma akí no por awor. Purba atrobe despues.
fa880Awor tin un strepi bou di {0} palabra. Skohe e palabra. Anto bo ta lesa kiko e ta nifiká.
feb7cEsaki ta pa nos preguntanan i kontestanan riba e página akí.`;

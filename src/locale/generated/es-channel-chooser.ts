/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0401bcerrado
04cf4Venir en persona
04d32Ahora está cerrado: {0}.
0d333Precio
0e233Ahora hay mucha gente. Tendrá que esperar más de lo normal.
10a58{0}: ¿qué hacen con sus datos?
125e5del {0} al {1}
17988No encontramos ningún tema con esa palabra. Pruebe con otra palabra.
1bd6aEnviar un correo electrónico a {0}
204f6Formulario
2086bWhatsApp no es del municipio. No envíe por WhatsApp una foto de su pasaporte. Tampoco envíe su número de ciudadano (burgerservicenummer, BSN).
2178aNo está de acuerdo con nuestra decisión. Puede presentar una objeción (bezwaar maken).
26b10Entregar o enviar documentos
2945bPuede pagar con tarjeta o en efectivo.
29642Esto no funciona ahora. Elija otra opción.
38315Esto no es del municipio. Todo el mundo puede leerlo. No escriba allí nada sobre usted. Es mejor enviar un mensaje que nadie más pueda ver.
38957Este tema es complicado. Es bueno hablarlo juntos.
3bd25Leer cómo presentar una objeción (bezwaar)
3d0d9Hacerlo por internet con DigiD
41525Una respuesta rápida
42a8aPuede venir con cita o sin cita.
430dcTendrá que esperar más o menos {0}.
45339¿Qué es lo más importante para usted?
4e8a1Aquí alguien le ayuda.
51243mañana a las {0}
5426aElija un día y una hora. Entonces le llamamos.
58f09Hacerlo por mi cuenta
5b4f3Casi no tendrá que esperar.
5b662Es la mejor forma para este tema.
5d9dfCarta
5faadEl chat es de otra empresa. No escriba allí su número de ciudadano (burgerservicenummer, BSN).
6a7d1Redes sociales
6adfeUsted entra con DigiD. Puede hacerlo de día y de noche.
71b04Acceso
738e9¿Llama desde otro país?
7652dNo necesita cita.
7e5acPedir una cita
8ce23La ayuda de alguien
972e6Solo puede pagar con tarjeta.
98519Ayuda para elegir
9ada1¿De qué se trata?
a6af3Solo puede pagar en efectivo.
a746aRecibirá respuesta en {0} día laborable como máximo.
a7b50de {0} a {1}
a93f7Aquí recibe una respuesta rápida.
a9f35Ahora estamos abiertos.
aa410Correo electrónico
ae5bbIr a: {0}
b3a70¿Cómo quiere contactar con nosotros?
b68e8Atención: otras personas pueden leerlo.
b80c7Lo hace usted por su cuenta.
b97c2Horario
ba86bChat
bda8bLlamar por teléfono
c08ebAbre: {0}. Es un día festivo. El horario puede ser diferente.
c11f1Lo mejor para usted: {0}.
c1419Llame al <bdi dir="ltr">{0}</bdi>
c2337Recibirá respuesta en {0} como máximo.
c365bQué debe traer
c9d98de día y de noche
cc567Hoy es un día festivo. El horario puede ser diferente.
cd8a1Es urgente.
d1482App del municipio
d341dIdiomas
d349bHablar con alguien
d7d31Aquí habla con una persona de nuestro equipo.
d8013Ahora tendrá que esperar más o menos {0}.
d927eVer las {0} formas de contacto
da94bhoy a las {0}
e1c58¿Cuándo podemos llamarle?
e275cSe tarda unos 3 minutos.
e6453Elegir: {0}
e7206Más sobre: {0}
e726fVer cómo llegar
e9066Ahora está cerrado.
ec8caAbre: {0}.
ecc19Ahora está abierto. Cierra: {0}.
ed65dRecibirá respuesta en {0} días laborables como máximo.
f1ba7Aquí puede entregar o enviar documentos.
f6aa9Elegir un día y una hora
f82daAbierto de día y de noche.
fd76dPida antes una cita.`;

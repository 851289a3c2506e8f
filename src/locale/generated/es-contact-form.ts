/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `015dfLos borramos después de {0} meses.
02a6eSu código
0321eMi tema no está en la lista
0345aListo. Tenemos su mensaje
053c6Con su número y este código podrá ver cómo va su mensaje.
07254¡Qué bien! Pasamos su felicitación a nuestro equipo.
09ed9Quiere saber o hacer algo.
0b8b4¿Hay un número de cuenta o de tarjeta del banco en su mensaje? Quítelo si no es necesario.
0c534Recibido el
0c751¿Está todo bien?
0cbe2Lo sentimos, tenemos un problema. Su texto sigue aquí.
0d0c3¿Cómo quiere recibir nuestra respuesta?
0d497Su mensaje todavía no se ha enviado. Su texto sigue aquí. Enviaremos su mensaje cuando vuelva a tener internet. Deje esta página abierta.
0df45Sabe cómo mejorar algo en su barrio o en nuestro trabajo.
0e6c1Borrar todo
12f48Recibirá nuestra respuesta a su queja como muy tarde el {0}.
147edSu mensaje es demasiado largo para este correo electrónico. Pero puede guardarlo o imprimirlo.
15884La otra persona
15efe¿Qué quiere contarnos?
160b8Su nombre
17f4fAhora no es posible continuar. Lo que ha escrito sigue aquí.
185c2Por ejemplo: 24 11 2026.
1aea2Paso {0} de {1}
1b4cdIntentarlo otra vez
1d74b¿De qué trata su mensaje?
1e202Sí, borrar todo
20cf3Elija un tema
21d5fTodavía necesitamos su respuesta a: {0}
26379Esto no me ayuda
2804fEscriba lo que quiere contarnos.
287c1Espere un momento. Enviamos su mensaje.
28fe8¿Tardamos más? Entonces le avisamos. También le decimos por qué y hasta cuándo.
2e306Ahora no podemos aceptar esta opción. Elija otra.
2e659Resuelto, como muy tarde
31409Su texto sigue aquí. Lo intentamos otra vez en un momento. Deje esta página abierta.
31b4fPrimera respuesta, como muy tarde
33c69¿Cuál es su pregunta?
34294No le gusta lo que hicimos. O cómo le trató una persona de nuestro equipo.
346d5También recibirá un correo electrónico en {0}. ¿No ve nada? Mire también en la carpeta de spam.
36db6Los borramos después de {0} mes.
3bf06Esto es demasiado largo. Letras de más: {0}.
410beVer cómo va su mensaje
430dfElija un tema. ¿No lo sabe? Elija: Mi tema no está en la lista.
4407bSu mensaje es demasiado grande para nuestro sistema. Haga el texto más corto o envíe menos archivos.
44484Elija de qué trata su mensaje.
44e56¿Qué pasa ahora?
458b2Este número de la casa no es correcto. Empiece con una cifra. Por ejemplo: 12 o 12a.
45d01Guarde bien este número. Así encontramos rápido su mensaje.
472a1Por correo electrónico
48bc7La dirección completa
49d69Leer más sobre sus datos
4d674Escriba un número de teléfono. Por ejemplo: 06 12 34 56 78.
4da7aCon este formulario no puede presentar una objeción. Si lo usa, tal vez su objeción no cuente.
50489Imprimir esto
5167aDespués ha cambiado el texto. ¿Quiere enviar también el texto nuevo? Entonces recibiremos 2 mensajes.
5456cNo tiene internet, o se ha cortado la conexión. Su texto sigue aquí.
54bacLlámenme
56b60Esta página guarda lo que escribe. Así no pierde nada. Después de enviarlo, se borra.
57bc3Copiar el número
57ff6Una persona de nuestro equipo lo lee como muy tarde el {0}.
5942d¿Qué es una queja (klacht)?
59df3Escriba el nombre de la otra persona.
5c5e1Cambiar: {0}
5d75d¿No quiere esperar?
5dcd2Escriba el número de la casa. Por ejemplo: 12.
5e9d7Número de teléfono de la otra persona
5ef11No se puede copiar. Anote el número.
60f9c¿Seguro que quiere borrarlo? Perderá todo lo que ha escrito.
640cbHago esto por otra persona
640e6Pertenece al número
647b6Dirección
67168¿Cómo podemos contactar con usted?
68af1Sí, usar {0}
6ae75Envíe su mensaje otra vez. No lo recibiremos dos veces.
6c373¿Cuál es su idea?
6d833Le ayudamos mejor por teléfono o en nuestra oficina.
6e75aContinuar con mi queja
6ed47Prefiere hablar. Le llamamos.
713e0Escriba un código postal. Por ejemplo: 1234 AB.
77ad4De qué se trata
77bd9Sus datos de contacto
7a6e7Su número
7b5fdLeer más sobre las quejas
7bae8Leer lo que ha enviado
7be9dAsí presenta una objeción (bezwaar)
7befb¿Hay un número de ciudadano (burgerservicenummer, BSN) en su mensaje? Quítelo. No lo necesitamos.
7c001Por la tarde
7ce9c¿Es urgente? Llámenos ahora mismo
7e1c1Escriba la dirección completa.
7e2b6Usamos sus datos solo para ayudarle con este mensaje.
7fec8Una persona de nuestro equipo lee su mensaje.
80a01Recibirá una primera respuesta como muy tarde el {0}.
81852¿Qué le ha gustado?
85965Presentar una objeción (bezwaar)
86205Averiguamos quién puede ayudarle.
867d1¿No está de acuerdo con nuestra respuesta? Puede ir al defensor del pueblo (ombudsman). No trabaja para el municipio.
873c6Guardar esto
8a94cNombre de la otra persona
8b5c6¿Quiere decir {0}?
8c1d3Recibimos su mensaje el {0} a las {1}.
8c9dePor teléfono
8cd28Enviamos nuestra respuesta a esta dirección. Por ejemplo: nombre@example.com.
8d7faLo sentimos, algo va mal. Su texto sigue aquí.
8e2d9Una queja trata de cómo nos portamos con usted. Por ejemplo: tuvo que esperar demasiado, o una persona de nuestro equipo no fue amable.
8e8d0Revise el año. Escriba 4 cifras. Por ejemplo: 2026.
8f891Correo electrónico de la otra persona
9261dYo
970ffTipo de mensaje
99bd4No encontramos ningún tema con esa palabra. Pruebe con otra palabra. O elija: Mi tema no está en la lista.
9a03aSentimos lo que ha pasado. Gracias por contárnoslo.
9b2c2¿Qué hacemos con sus datos?
9b748Enviar también el texto nuevo
9ba77La dirección no está en los Países Bajos
9bf6aEsto tarda más de lo normal. Espere un momento. Su texto sigue aquí.
9ce46Su mensaje todavía no se ha enviado
a018bCuente qué fue mal. Y cuándo pasó. Las faltas no importan.
a5d39Ahora no podemos aceptar su mensaje
a73cfEl número está copiado.
a76d3Número de teléfono
a80b5Lo sentimos, hay mucha gente a la vez. Su texto sigue aquí.
a9596También puede enviar una carta. Escriba por qué no está de acuerdo. Ponga su nombre, su dirección, la fecha y su firma. Nuestra dirección es:
a9b9eTal vez esto ya le ayude
abe63Escríbalo como lo diría al hablar. Las faltas no importan.
adc25No está de acuerdo con nuestra decisión. Entonces puede presentar una objeción (bezwaar maken). Así miramos otra vez nuestra decisión.
af393Puede escribir {0} letras más.
b197fEnviar esto a su correo electrónico
b57ccPor carta
b9cec¿De qué quiere hablar?
bcb56No necesito respuesta
bdbe6Lo sentimos, este formulario no funciona bien ahora. No es culpa suya. Su texto sigue aquí.
be9d2Pregunte antes a esa persona si está de acuerdo.
bf376Tenemos que cumplir la ley. Recibirá respuesta en 6 semanas como máximo. Si quiere, antes hablamos con usted sobre su queja.
bfa71Ya tenemos su primer mensaje
c05a2Por la mañana
c1c6fElija quién recibe nuestra respuesta.
c2e1a¿Cuál es el mejor momento para llamar?
c3753Mensaje para el municipio de {0}
c4c96Respondemos o resolvemos su pregunta como muy tarde el {0}.
c862cPuede escribir {0} letra más.
ccb53mi-mensaje
cef6cNo, guardarlo
d0653¿Quiere presentar una objeción (bezwaar) contra una decisión? No puede hacerlo con este formulario.
d0c36Este código postal no es correcto. Escriba 4 cifras y 2 letras. Por ejemplo: 1234 AB.
d0e7aEste número de teléfono no es correcto. Escriba 10 cifras. Por ejemplo: 06 12 34 56 78. ¿Es un número de otro país? Empiece con un +.
d1182Queja
d1df7Por ejemplo: 06 12 34 56 78. También puede ser un número de otro país.
d1e17¿Cuál es su queja?
d5624Enviar el mensaje
d7d59Es mejor hablar de esto con nosotros
d87b0Elija cómo quiere recibir nuestra respuesta.
dae99Correo electrónico
e2f41¿A dónde enviamos la carta?
e3147¿No sabe qué elegir? Elija esto. Nosotros lo averiguamos.
e4caaEscríbala como en una carta. Ponga también el país.
e6944¿Quién recibe nuestra respuesta?
e910aEsta fecha no es correcta. Escriba el día, el mes y el año. Por ejemplo: 24 11 2026.
ebed5¿No está de acuerdo con una decisión en una carta nuestra? Entonces una queja no es la forma correcta. Tiene que presentar una objeción (bezwaar maken).
ec6bdSu número de teléfono
eeb25No leemos los mensajes enseguida. Por teléfono le ayudamos en el momento. ¿Hay peligro? Llame al 112.
f1499No sabemos si tenemos su mensaje
f3e5cPregunta
f7786Le llamamos el {0}.
f86f0Escriba su nombre.
f958bAtención: hágalo en 6 semanas como máximo. Mire la fecha de la carta.
fa065Gracias por ayudarnos con su idea.
fa59fEnviar otro mensaje
fa949Felicitación
fc65cRevíselo una vez más.
fe56aLe gusta nuestra ayuda. Nos alegra saberlo.
fe86eIdea
fefffSe ha borrado todo.
ff4d4No tiene que dar su nombre.`;

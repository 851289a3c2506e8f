/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0Esto lo ha traducido un programa. Puede haber algún error. ¿Tiene dudas? Llámenos.
01177No encontramos esta palabra. Puede llamarnos. Se la explicamos.
033ea¿Le resulta difícil? Lo completamos con usted.
040efBusque una palabra
04bb0La voz no funciona ahora. ¿Tiene internet? Entonces inténtelo otra vez.
05033La lectura en voz alta no funciona ahora. Puede llamarnos. Le leemos el texto por teléfono.
057eaNos alegramos.
06c71El texto ha cambiado. Elija: Leer en voz alta. Entonces empezamos de nuevo.
08b14Leer en voz alta
0a825El resto de esta página web no cambia.
105a2La pregunta en la que está
119c4En esta página no hay palabras de nuestra lista.
15ac9Lectura en voz alta
1bb34Sí
20959Escribirnos por otra persona
23c6eOtro idioma
26e6aSu navegador no ha permitido el sonido. Elija otra vez: Leer en voz alta.
2e777Esta página
305d5Una parte está en otro idioma. No podemos leerla en voz alta.
330a5Parar
3a80bSubrayar las palabras difíciles en esta página
3da1fEl tamaño de las letras es ahora: {0}.
41428{0} palabra encontrada.
4288ePregunte antes a esa persona si está de acuerdo. Escriba también su propio nombre.
4970f¿Quiere hacer más cosas por otra persona? Entonces esa persona tiene que darle permiso. Eso se llama: autorizar (machtigen).
4c403Sí, leer en voz alta
50059Aquí no hay nada que podamos leer en voz alta.
58f55Recordar esto en este aparato
5a407Más espacio entre líneas y palabras
5ac55¿Ya usa un programa que lee en voz alta? Entonces no necesita esto.
5df1bCerrar
63013Velocidad
6475bAhora hay {0} palabras subrayadas. Elija una. Así puede leer qué significa.
6ebb2Espere un momento. Buscamos las palabras.
6fe54¿Le ayuda esto?
78817Su aparato no tiene una voz propia para este texto.
78826También puede pedir ayuda a alguien de confianza. Por ejemplo, de su familia o de su barrio.
79043Lo sentimos, esto no funciona ahora. Inténtelo otra vez más tarde.
7b973Continuar
7c1ebLeer cómo autorizar (machtigen)
8469cTexto más grande y claro
910a6Lenta
9156eCerrar la ayuda
91e72Grande
97425Ayudo a otra persona
986a2Ahora lee en español.
a1de0¿Qué tamaño tienen las letras?
a79caMuy grande
a948dRápida
adb5bNo
b1a5cAyuda de una persona
b1b0aAyuda
b71b5Le leemos el texto en voz alta. Active el sonido.
b831aNo use nunca el DigiD de otra persona. Tampoco si esa persona le da permiso.
bf418Recordar mi idioma en este aparato
c3916¿Qué significa esta palabra?
c6b13{0} palabras encontradas.
d12daNormal
d3c5bEste texto está en otro idioma. No podemos leerlo en voz alta.
d9e38¿Está de acuerdo?
da57e¿Cómo podemos ayudarle?
e1369Después, pulse {0}. Así habla con una persona.
e1b46Preguntas de otras personas
e1fe9Mostrar dibujos junto a las palabras
e45cdElija su idioma. Lo que ya ha escrito no se borra.
e6a42Todas las formas de contacto
e9838Primero vaya a una pregunta de esta página. Después, elija: Leer en voz alta.
eb99fEntonces pregúntenos. Le ayudamos con gusto.
ed669Puede completar esto por otra persona.
eebdfEntonces no leemos el texto aquí. Puede llamarnos. Se lo leemos por teléfono.
f23b9Cuando leemos en voz alta, el texto va a otra empresa. Esa empresa hace la voz. Lo que usted ha escrito no se envía.
f2c83Este idioma no funciona ahora. Inténtelo otra vez más tarde.
f3cb5¿Qué quiere escuchar?
fa880Ahora hay {0} palabra subrayada. Elíjala. Así puede leer qué significa.
fddd0Pausa
feb7cEsto es para nuestras preguntas y respuestas en esta página.`;

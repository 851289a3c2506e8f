/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `006b0Esto lo ha traducido un programa. Puede haber algún error. ¿Tiene dudas? Llámenos.
01177No encontramos esta palabra. Puede llamarnos. Se la explicamos.
033ea¿Le resulta difícil? Lo completamos con usted.
040efBusque una palabra
057eaNos alegramos.
0a825El resto de esta página web no cambia.
119c4En esta página no hay palabras de nuestra lista.
1bb34Sí
20959Escribirnos por otra persona
23c6eOtro idioma
3a80bSubrayar las palabras difíciles en esta página
3da1fEl tamaño de las letras es ahora: {0}.
41428{0} palabra encontrada.
4288ePregunte antes a esa persona si está de acuerdo. Escriba también su propio nombre.
4970f¿Quiere hacer más cosas por otra persona? Entonces esa persona tiene que darle permiso. Eso se llama: autorizar (machtigen).
58f55Recordar esto en este aparato
5a407Más espacio entre líneas y palabras
5df1bCerrar
6475bAhora hay {0} palabras subrayadas. Elija una. Así puede leer qué significa.
6ebb2Espere un momento. Buscamos las palabras.
6fe54¿Le ayuda esto?
78826También puede pedir ayuda a alguien de confianza. Por ejemplo, de su familia o de su barrio.
79043Lo sentimos, esto no funciona ahora. Inténtelo otra vez más tarde.
7c1ebLeer cómo autorizar (machtigen)
8469cTexto más grande y claro
9156eCerrar la ayuda
91e72Grande
97425Ayudo a otra persona
986a2Ahora lee en español.
a1de0¿Qué tamaño tienen las letras?
a79caMuy grande
adb5bNo
b1a5cAyuda de una persona
b1b0aAyuda
b831aNo use nunca el DigiD de otra persona. Tampoco si esa persona le da permiso.
bf418Recordar mi idioma en este aparato
c3916¿Qué significa esta palabra?
c6b13{0} palabras encontradas.
d12daNormal
da57e¿Cómo podemos ayudarle?
e1369Después, pulse {0}. Así habla con una persona.
e1b46Preguntas de otras personas
e45cdElija su idioma. Lo que ya ha escrito no se borra.
e6a42Todas las formas de contacto
eb99fEntonces pregúntenos. Le ayudamos con gusto.
ed669Puede completar esto por otra persona.
f2c83Este idioma no funciona ahora. Inténtelo otra vez más tarde.
fa880Ahora hay {0} palabra subrayada. Elíjala. Así puede leer qué significa.
feb7cEsto es para nuestras preguntas y respuestas en esta página.`;

/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `00b50Ver otro mensaje
02187Escriba aquí su número. Así verá cómo va.
0a14bYa no hay más pasos.
0a4d2Estamos trabajando en su mensaje.
0a7d9Hágalo como muy tarde el {0}.
0eee4Mire en su correo electrónico
13196Enviarlo con nuestro formulario
18442Listo. Hemos atendido su mensaje.
194e2Lo sentimos, esto no funciona bien ahora. No es culpa suya.
1bda8Sobre su mensaje
1c92a¿Conocemos esta dirección de correo electrónico? Entonces recibirá un correo electrónico en unos minutos.
1db55Este enlace ya no funciona
1e3b0Listo.
2669cEnviar una foto o documento
27717Tenemos su foto o documento. ¿Quiere enviar algo más?
28ea0No sabemos si tenemos su foto o documento
29696Hablamos con usted
2d72dAhora no tiene que hacer nada.
2fb6b10 cifras. El número está en el correo electrónico que le enviamos.
2fc10Ahora no podemos aceptar su foto o documento
327faTodavía no hay pasos para usted.
33152¿No ve nada? Mire también en la carpeta de spam. O pruebe con otra dirección de correo electrónico.
390b7Es demasiado grande para nuestro sistema. Envíe menos archivos.
3b634Todavía esperamos algo. Por eso el plazo para nuestra respuesta está parado.
3b713No haremos nada con esto.
3d2dfEl número está en el correo electrónico o la carta que le enviamos.
3f29aLlamamos al número que nos dio.
452b8Quién trabaja en ello
473a8Escriba su número. Y su dirección de correo electrónico o su código. Así verá cómo va.
48277Una persona de nuestro equipo averigua qué hace falta.
4c9a5Enviar
4f89dNúmero de su mensaje
4fd76Lo sentimos, esto no funciona aquí ahora.
5bcdbAlgo ha cambiado. Puede leerlo abajo.
5bd18Le enviamos su número por correo electrónico
5c096Lo sentimos, hay mucha gente a la vez.
5c4e2Tomamos una decisión
5eb53Envíelo otra vez. No lo recibiremos dos veces.
5eb74¿Quiere recibir correos electrónicos sobre su mensaje?
616fcLa recibe como eligió: por teléfono, por correo electrónico o por carta.
63af0¿Qué ha pasado y qué falta todavía?
662d0Espere un momento. Enviamos su foto o documento.
67539Dejar de recibir correos electrónicos
68d5cEsto tarda más de lo normal. Espere un momento.
6a357Envíenme un correo electrónico
6cd89Ahora no funciona
73a34Lea abajo por qué. ¿No está de acuerdo? Díganoslo.
75010Necesitamos más tiempo. Ahora recibirá respuesta como muy tarde el {0}.
756d9Hemos hecho lo que podemos hacer. A veces eso no basta para resolverlo. ¿No le gusta cómo fue? Díganoslo.
75a01Lo que decimos sobre esto
7a6abSu foto o documento todavía no se ha enviado
7d278Estamos trabajando en su idea.
7edc0Aquí no puede enviarnos una foto o documento.
82df1Hay un error en el número. Mire otra vez las 10 cifras.
8812eEsto tiene que hacer todavía
88b3bNecesitamos más tiempo. La fecha era el {0}. Ahora es como muy tarde el {1}.
89bf5Recibe una respuesta
8a50dSu foto o documento todavía no se ha enviado. Lo enviaremos cuando vuelva a tener internet. Deje esta página abierta.
8a8a7Un paso
8fec9¿Quiere decirnos algo sobre esto?
904c1Nosotros no podemos hacer esto. Se encarga otra organización.
909d4Mensaje {0}
914fb¿Para usted no está bien? Díganoslo.
930aaNo tiene que esperar. Puede llamarnos.
93752Previsto: {0}. La fecha puede cambiar.
97504Puede hacerlo hasta el {0}.
9c034Entonces no le enviaremos más correos electrónicos sobre este mensaje. Pero sí recibirá nuestra respuesta.
9ca03Listo. Tenemos su foto o documento
9d9deEsto no es una dirección de correo electrónico ni un código. Mire si lo ha escrito bien.
9e504Usted cuenta qué pasó. Puede ser en nuestra oficina o por teléfono.
a2031Tenemos su mensaje. Empezamos a trabajar en él.
a35caVer los {0} pasos
a5645Lo sentimos, tenemos un problema.
a8386La dirección de correo electrónico que puso en su mensaje. O el código que está junto a su número.
acb28Escriba el número de su mensaje.
b1358¿Tiene otra pregunta? Díganoslo.
b373eRecibirá respuesta como muy tarde el {0}.
b39a6Tardamos más de lo que dijimos. Usted iba a recibir respuesta como muy tarde el {0}. Lo sentimos.
b6e89Listo. No recibirá más correos electrónicos sobre este mensaje
b73d0Enviar esto también
b7569¿Cómo va su mensaje?
c0b39Ahora estamos aquí
c4ec8Tenemos su mensaje
c7130Como muy tarde el {0}
c76a1Lo intentamos otra vez en un momento. Deje esta página abierta.
ca175Su correo electrónico o su código
ce460El {0}
cf500Estamos trabajando en su queja.
d2641Recibe una carta o un correo electrónico. Allí puede leer qué pensamos y por qué.
d2693Ahora le toca a usted. Necesitamos algo de usted.
d43a6Este no es el número de un mensaje. Mire en el correo electrónico o la carta que le enviamos.
d47aeListo. Está resuelto.
d51d5Escriba su dirección de correo electrónico o su código.
d77e7Hacerlo ahora
d8838No sé mi número
d8a8fListo. Recibirá un correo electrónico cuando algo cambie
d9dd6Pertenece al mensaje {0}.
d9f96No tiene internet, o se ha cortado la conexión.
dbd20No encontramos su mensaje
dc1a6Probar con otro correo electrónico
de0d2Recibirá un correo electrónico cuando algo cambie. Siempre puede dejar de recibirlos.
df65cÚltimo cambio
dfe24Estamos trabajando en su pregunta.
e049fVer cómo va
e28d6El número no coincide con la dirección de correo electrónico o el código. Mire si lo ha escrito todo bien.
e2b89Recibido
e3af2Todavía falta
e6fedNúmero
e83efTardamos más de lo que dijimos. Íbamos a llamarle como muy tarde el {0}. Lo sentimos.
eafacLo sentimos, algo va mal.
ec2c1Foto o documento para el mensaje {0}.
ed786Escriba la dirección de correo electrónico que nos dio. Recibirá un correo electrónico con sus números. Y con un enlace para ver cómo va.
f114eYa tenemos lo que envió primero
f2587Después ha cambiado algo. ¿Quiere enviarlo también? Entonces recibiremos 2 mensajes.
f27b9Lea abajo quién puede ayudarle. ¿No lo sabe? Llámenos.
f4c1eLo que ha elegido y escrito sigue aquí.
f570dNo está bien: díganoslo
f6d8bEstamos trabajando en ello
f85b9¿No funciona aquí?
f8e46Hacer una pregunta sobre esto
fc279Elija una foto o un archivo.
fc7a5¿Ya no quiere correos electrónicos?
fd38dEsperamos a otra persona. Estamos pendientes de cómo va.`;

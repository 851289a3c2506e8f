/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0e165(no es obligatorio)
0f7dcPuede enviar: {0}. Un archivo puede tener hasta {1}. Número máximo de archivos: {2}.
0fb3e{0} por ciento enviado
10a00Intentarlo ahora
13dd1Revise estas preguntas:
17608{0}, entre las {1} y las {2}
176d3Leer más
18c12¿Habla otro idioma? Llamamos a un intérprete.
1a340No podemos abrir este archivo. Elija una foto o un PDF.
2406bEnvíe un correo electrónico a <a href="mailto:{0}">{1}</a>
25e76Ayuda en la biblioteca
25f8b{0} tema encontrado.
28706Código postal
29054Llamar y escribir
2a114Esto no funciona ahora. Espere {0} minuto. Después, inténtelo otra vez.
2c625Le llamamos como muy tarde el {0}.
2c8d6Llame al {0}
2d447Escriba una dirección de correo electrónico. Por ejemplo: nombre@example.com.
3063aBorramos el dato del lugar donde hizo la foto. También hacemos más pequeñas las fotos grandes.
327c1{0}, a las {1}
35370¿Prefiere hablar con una persona?
36d03Este archivo es demasiado grande. Elija un archivo de hasta {0}.
3cfe1Cancelar {0}
4300cEsto no funciona ahora. Espere {0} minutos. Después, inténtelo otra vez.
4344bEsta dirección de correo electrónico no es correcta. Mire si tiene una @ y un punto. Por ejemplo: nombre@example.com.
468f6Inténtelo otra vez dentro de {0} minuto.
47b0eEsto se hace aquí:
4d303Intentar otra vez: {0}
60411Mire en su correo electrónico. Pulse allí el enlace. Solo entonces le enviaremos correos electrónicos.
613c8Vamos a su casa
615b1Venga en persona: {0}
6207cEste archivo está vacío. Elija otro archivo.
6b85cQuitar {0}
71789No escriba aquí su número de ciudadano (burgerservicenummer, BSN). No lo necesitamos.
7abc0Escriba una palabra para buscar
7b5c8No tiene internet. Lo que ha escrito sigue aquí. Inténtelo otra vez más tarde.
7f7acSe ha quitado el archivo {0}.
861bbUsted envía esto
87edeLe llamamos
8a0c4Número máximo de archivos: {0}. Los otros archivos no se envían.
8bd23Lo sentimos, tenemos un problema. Lo que ha escrito sigue aquí. Inténtelo otra vez más tarde.
9adcaMe da igual
9bdc5Continuar
9be70Su mensaje
9ea35Otra cosa
a0faeLlamar en lengua de señas
a114fEspere un momento.
a3f55El archivo {0} está listo para enviar.
a6b46Por ejemplo: 12 o 12a.
aae21Su mensaje es demasiado largo. Quite {0} letra.
adb2b¿No oye bien? En este número puede escribir.
adb7fSí, envíenme correos electrónicos
add63Ayuda en su idioma
b67e5Es gratis. No tiene que ser socio.
b7724Es una videollamada con un intérprete.
b7bc0Siempre puede dejar de recibirlos.
b7ca9Tema
bca51¿Quiere recibir un correo electrónico cuando algo cambie?
c0821Elegir foto o archivo
c3a40Inténtelo otra vez dentro de {0} minutos.
c4fd9¿No puede venir? Entonces vamos a su casa.
c62cfFoto o archivo
cd447Año
cf39bRevise esto otra vez: {0}
cf4ecMes
d14b1Ahora no tiene internet
d1ec4Su mensaje es demasiado largo. Quite {0} letras.
d40adEste archivo todavía no se ha enviado. Inténtelo otra vez. O quítelo.
dbbb4¿No ve nada? Mire también en la carpeta de spam.
dd5beListo
de494¿Qué queremos decir aquí?
e0b02Ver los {0} temas
e4f20Todavía no se puede enviar
e80a0Enviar otra vez
e8b0eNúmero de la casa
ed147Su correo electrónico
eebe3Día
f02754 cifras y 2 letras.
f4ad8Volver
f4e96Así no podemos aceptar su mensaje. Revise lo que ha escrito.
f5c4ePreparamos el archivo
f87bc{0} temas encontrados.
f91f7foto
fcab1Hemos terminado con esto. Ya no cambia nada. Por eso no recibirá correos electrónicos sobre esto.`;

/** What the terms mean, in Spanish: `Dutch word | meaning`. Nobody who speaks it from home has read it yet. */
export default `
aanmaning | Aviso de pago: una carta que recibe porque todavía no ha pagado.
aanslag | Aviso de impuestos: una carta con el impuesto que tiene que pagar.
ambtshalve | De oficio: el municipio hace algo por su cuenta. Usted no lo ha pedido.
APV | Normas locales: las normas del municipio para la calle. Por ejemplo, sobre perros, ruido y basura.
AVG | Ley de protección de datos: la ley sobre sus datos. Dice qué podemos hacer con sus datos y qué no.
basisregistratie personen | Registro de población: la lista del Estado con todas las personas que viven en los Países Bajos. Allí están su nombre, su dirección y su fecha de nacimiento.
beroep | Recurso ante el juez: usted pide al juez que mire nuestra decisión.
beschikking | Decisión por escrito: una carta con una decisión sobre usted.
beslagvrije voet | Dinero protegido: la parte de su dinero que siempre puede guardar. También si tiene deudas.
besluit | Decisión: decimos si algo se puede hacer o no. O qué recibe o qué tiene que pagar.
bestemmingsplan | Plan de urbanismo: un plan del municipio. Dice qué puede construir o hacer en un lugar. Ahora se llama omgevingsplan.
betalingsregeling | Pago a plazos: no paga todo de 1 vez. Paga una parte cada mes.
bewindvoerder | Administrador: alguien que tiene que cuidar de su dinero. Lo ha decidido el juez.
bezwaar | Objeción: usted no está de acuerdo con nuestra decisión. Nos pide que la miremos otra vez.
bijstand | Ayuda social: dinero del municipio si usted no tiene suficiente dinero para vivir.
bijzondere bijstand | Ayuda social especial: dinero del municipio para algo que usted necesita de verdad y no puede pagar. Por ejemplo, una lavadora.
briefadres | Dirección postal: una dirección para sus cartas si no tiene casa propia.
burgerservicenummer | Número de ciudadano: su propio número para el Estado. Está en su pasaporte o en su tarjeta de identidad.
college van burgemeester en wethouders | Gobierno del municipio: el alcalde y los concejales de gobierno. Ellos dirigen el municipio.
deurwaarder | Agente judicial: alguien que por ley puede venir a cobrar el dinero si usted no paga.
DigiD | DigiD: su nombre de usuario y su contraseña para los sitios web del Estado. Con DigiD muestra quién es usted.
dwangsom | Multa por no cumplir: dinero que tiene que pagar si no hace a tiempo lo que debe hacer. A veces el municipio tiene que pagarle a usted.
eigen bijdrage | Aportación propia: la parte de los gastos que paga usted.
gedogen | Tolerar: la ley no permite algo. Pero no hacemos nada en contra.
gehandicaptenparkeerkaart | Tarjeta de estacionamiento para personas con discapacidad: una tarjeta para poner en el coche. Con ella puede estacionar más cerca si no camina bien.
gemachtigde | Persona autorizada: alguien que puede hacer algo en su nombre. Usted ha firmado para eso.
gemeenteraad | Concejo municipal: las personas que los habitantes han elegido. Deciden sobre los planes y controlan al gobierno del municipio.
handhaving | Control de las normas: miramos si todo el mundo cumple las normas. Quien no las cumple puede recibir una multa.
hoorzitting | Audiencia: una conversación sobre su objeción. Allí cuenta usted lo que piensa.
identiteitsbewijs | Documento de identidad: un pasaporte o una tarjeta de identidad. A veces también vale el permiso de conducir. Con él muestra quién es usted.
inburgeren | Integración: aprende neerlandés y aprende cómo es la vida en los Países Bajos.
incasso | Cobro automático: nosotros sacamos el dinero de su cuenta. Usted nos da permiso para eso.
indicatie | Decisión de ayuda: una decisión que dice qué ayuda recibe.
ingebrekestelling | Aviso de retraso: una carta de usted a nosotros. Usted escribe que nuestra decisión llega tarde.
inspraak | Consulta pública: usted dice qué piensa de un plan. Después decidimos nosotros.
jeugdhulp | Ayuda a la juventud: ayuda para niños y padres que tienen problemas.
Kadaster | Catastro: allí está de quién es una casa o un terreno.
kwijtschelding | Perdón del impuesto: no tiene que pagar un impuesto porque tiene poco dinero.
last onder dwangsom | Orden con multa: tiene que arreglar algo. ¿No lo hace? Entonces tiene que pagar dinero.
leerplicht | Escuela obligatoria: la ley dice que su hijo o hija tiene que ir a la escuela.
leges | Tasas: el dinero que paga cuando hacemos un trámite para usted. Por ejemplo, un pasaporte.
mantelzorg | Cuidado de un familiar o conocido: usted cuida a menudo y por mucho tiempo a una persona enferma. Por ejemplo, a su madre o a su vecino.
naturalisatie | Naturalización: usted viene de otro país y recibe la nacionalidad neerlandesa.
ombudsman | Defensor del pueblo: alguien que mira si el Estado le trató bien. Esa persona no trabaja para el municipio.
omgevingsvergunning | Permiso de obras y medio ambiente: puede construir o derribar algo. O puede quitar un árbol.
onroerendezaakbelasting | Impuesto sobre inmuebles: un impuesto que paga si tiene una casa o un edificio.
ontheffing | Permiso especial: puede hacer algo que normalmente no se puede hacer.
openbare ruimte | Espacio público: los lugares donde todo el mundo puede estar. Por ejemplo, la calle, la plaza y el parque.
participatie | Participación: usted piensa y actúa con otras personas en su barrio o en un plan.
Participatiewet | Ley de participación: la ley sobre la ayuda social y la ayuda para encontrar trabajo.
persoonsgebonden budget | Presupuesto personal: dinero con el que usted elige y paga su ayuda.
proces-verbaal | Acta: un informe de la policía o de un inspector. Dice qué ha pasado.
schuldhulp | Ayuda con las deudas: ayuda si ya no puede pagar las facturas. Esta ayuda es gratis.
subsidie | Subvención: dinero del municipio para un plan que es bueno para muchas personas.
tegemoetkoming | Ayuda económica: dinero para ayudarle. Recibe una parte de los gastos.
ter inzage | Disponible para consulta: puede ver un plan o una carta. Puede hacerlo en nuestra oficina o en el sitio web.
toeslag | Ayuda del Estado: dinero del Estado, por ejemplo, para su alquiler o su seguro médico.
tolk | Intérprete: alguien que traduce lo que dice usted y lo que decimos nosotros.
uittreksel | Certificado: un documento del municipio con sus datos. Por ejemplo, dónde vive.
vergunning | Permiso: nos parece bien que haga algo. Usted lo tiene por escrito.
verklaring omtrent het gedrag | Certificado de buena conducta: un documento para su trabajo. Dice que su pasado no es un problema para ese trabajo.
verordening | Norma municipal: normas que hace el propio municipio. Todo el mundo tiene que cumplirlas.
voorlopige voorziening | Medida provisional: usted pide al juez que ayude rápido. Así no tiene que esperar nuestra decisión.
wethouder | Concejal de gobierno: una de las personas que dirigen el municipio. Trabaja junto con el alcalde.
wijkteam | Equipo de barrio: personas que le ayudan en su barrio. Por ejemplo, con el dinero, los cuidados o su familia.
Wmo | Ley de ayuda social: la ley para la ayuda en casa. Por ejemplo, ayuda con la limpieza o un scooter para personas que no caminan bien.
Woo-verzoek | Petición de información: usted pide leer cartas y documentos del Estado.
WOZ-waarde | Valor de la vivienda: el dinero que vale su casa. El municipio lo calcula cada año.
zaak | Expediente: todo lo que pertenece a su pregunta o solicitud.
zaaknummer | Número de expediente: el número de su pregunta o solicitud. Diga este número cuando llame.
zienswijze | Su opinión: lo que piensa de un plan del municipio. La envía antes de que decidamos.
`;

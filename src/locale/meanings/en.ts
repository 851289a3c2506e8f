/** What the terms mean, in English: `Dutch word | meaning`. Nobody who speaks it from home has read it yet. */
export default `
aanmaning | Payment reminder: a letter that you get because you have not paid yet.
aanslag | Tax bill: a letter with the tax that you have to pay.
ambtshalve | Without a request: the municipality does something by itself. You did not ask for it.
APV | Local rules: rules of the municipality for in the street. For example about dogs, noise and waste.
AVG | GDPR: the law about your data. It says what we may and may not do with your data.
basisregistratie personen | Population register: the government’s list of everybody who lives in the Netherlands. It has your name, address and date of birth.
beroep | Appeal: you ask the judge to look at our decision.
beschikking | Official decision: a letter with a decision about you.
beslagvrije voet | Protected income: the part of your money that you may always keep. Even if you have debts.
besluit | Decision: we say whether something is allowed or not. Or what you get or have to pay.
bestemmingsplan | Zoning plan: a plan of the municipality. It says what you may build or do in a place. It is now called omgevingsplan.
betalingsregeling | Payment plan: you do not pay everything at once. You pay a part every month.
bewindvoerder | Financial administrator: someone who has to look after your money. The judge decided that.
bezwaar | Objection: you do not agree with our decision. You ask us to look at it again.
bijstand | Social assistance: money from the municipality if you do not have enough money to live on.
bijzondere bijstand | Special assistance: money from the municipality for something that you really need and cannot pay for. For example a washing machine.
briefadres | Postal address: an address where your post goes if you have no home of your own.
burgerservicenummer | Citizen service number: your own number with the government. It is on your Dutch passport or identity card.
college van burgemeester en wethouders | Municipal executive: the mayor and the aldermen. They run the municipality.
deurwaarder | Bailiff: someone who may come to collect money by law if you do not pay.
DigiD | DigiD: your name and password for the websites of the government. With these you show who you are.
dwangsom | Penalty: money that you have to pay if you do not do in time what you must do. Sometimes the municipality has to pay you.
eigen bijdrage | Own contribution: the part of the costs that you pay yourself.
gedogen | Tolerating: something is not allowed by law. But we do nothing against it.
gehandicaptenparkeerkaart | Disabled parking card: a card for in the car. With it you may park closer by if you cannot walk well.
gemachtigde | Authorised person: someone who may arrange things for you. You have signed for that.
gemeenteraad | Municipal council: the people whom the residents have elected. They decide about plans and check on those who run the municipality.
handhaving | Enforcement: we check whether everybody follows the rules. Who does not can get a fine.
hoorzitting | Hearing: a talk about your objection. You tell us yourself what you think.
identiteitsbewijs | Proof of identity: a passport or identity card. Sometimes a driving licence is fine too. With it you show who you are.
inburgeren | Civic integration: you learn Dutch and you learn how life in the Netherlands works.
incasso | Direct debit: we take the money from your account ourselves. You give us permission for that.
indicatie | Care decision: a decision that says which help you get.
ingebrekestelling | Notice of default: a letter from you to us. You write that we are late with our decision.
inspraak | Public consultation: you say what you think of a plan. After that we decide.
jeugdhulp | Youth help: help for children and parents who have problems.
Kadaster | Land registry: it says whose a house or piece of land is.
kwijtschelding | Remission: you do not have to pay a tax, because you have little money.
last onder dwangsom | Order with a penalty: you have to put something right. Do you not do that? Then you have to pay money.
leerplicht | Compulsory education: the law says that your child must go to school.
leges | Fee: the amount that you pay when we make or arrange something for you. For example a passport.
mantelzorg | Informal care: you care for somebody who is ill, often and for a long time. For example your mother or your neighbour.
naturalisatie | Naturalisation: you come from another country and you become Dutch.
ombudsman | Ombudsman: someone who looks at whether the government treated you well. That person does not work for the municipality.
omgevingsvergunning | Building and environment permit: you may build or demolish something. Or you may remove a tree.
onroerendezaakbelasting | Property tax: tax that you pay if you own a house or building.
ontheffing | Exemption: you may do something that is otherwise not allowed.
openbare ruimte | Public space: the places where everybody may come. For example the street, the square and the park.
participatie | Participation: you think along and join in, in your neighbourhood or with a plan.
Participatiewet | Participation Act: the law about social assistance and help with finding work.
persoonsgebonden budget | Personal budget: money with which you choose and pay for your help yourself.
proces-verbaal | Official report: a report by the police or by an enforcement officer. It says what happened.
schuldhulp | Debt help: help if you can no longer pay bills. That help is free.
subsidie | Grant: money from the municipality for a plan that is good for many people.
tegemoetkoming | Compensation: money to help you. You get back part of the costs.
ter inzage | Open to the public: you may look at a plan or letter. You can do that at our office or on the website.
toeslag | Allowance: money from the government for things like your rent or your health care.
tolk | Interpreter: someone who translates what you say and what we say.
uittreksel | Extract: a paper from the municipality with your data. For example where you live.
vergunning | Permit: we agree that you do something. You have that on paper.
verklaring omtrent het gedrag | Certificate of good conduct: a paper for your work. It says that your past is no problem for that work.
verordening | Local law: rules that the municipality makes itself. Everybody has to follow them.
voorlopige voorziening | Interim measure: you ask the judge to help quickly. Then you do not have to wait for our decision.
wethouder | Alderman: one of the people who run the municipality. He or she works together with the mayor.
wijkteam | Neighbourhood team: people who help you in your neighbourhood. For example with money, care or your family.
Wmo | Social Support Act: the law for help at home. For example help with cleaning or a mobility scooter.
Woo-verzoek | Information request: you ask to read letters and papers of the government.
WOZ-waarde | Property value: the amount that your house is worth. The municipality works that out every year.
zaak | Case: everything that belongs to your question or application.
zaaknummer | Case number: the number of your question or application. Give this number when you call.
zienswijze | Your opinion: what you think of a plan of the municipality. You send it in before we decide.
`;

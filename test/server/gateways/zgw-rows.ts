/** Rows of ZGW without the addresses by which they know each other: all that their descriptions ask for. */

export const bronorganisatie = '002220647';
export const identificatie = 'ZAAK-2026-0000000042';

export const zaaktypeRow = {
  identificatie: 'VRAAG',
  omschrijving: 'Vraag behandelen',
  onderwerp: 'Vraag over afval',
  aanleiding: '-',
  doel: '-',
  doorlooptijd: 'P7D',
  handelingBehandelaar: 'behandelen',
  handelingInitiator: 'vragen',
  indicatieInternOfExtern: 'extern',
  concept: false,
  opschortingEnAanhoudingMogelijk: true,
  verlengingMogelijk: true,
  publicatieIndicatie: false,
  vertrouwelijkheidaanduiding: 'openbaar',
  versiedatum: '2026-01-01',
  verantwoordelijke: 'KCC',
  referentieproces: { naam: 'Vraag' },
  zaakobjecttypen: [],
  gerelateerdeZaaktypen: [],
  productenOfDiensten: [],
  besluittypen: [],
  eigenschappen: [],
  informatieobjecttypen: [],
  resultaattypen: [],
  roltypen: [],
  statustypen: [],
};

export const resultaattypeRow = {
  zaaktypeIdentificatie: 'VRAAG',
  omschrijving: 'Verwerkt',
  omschrijvingGeneriek: 'Verwerkt',
  resultaattypeomschrijving: 'https://selectielijst.openzaak.nl/api/v1/resultaattypeomschrijvingen/1',
  selectielijstklasse: 'https://selectielijst.openzaak.nl/api/v1/resultaten/1',
  besluittypeOmschrijving: [],
  informatieobjecttypeOmschrijving: [],
};

/** With words of employees that no resident may read. */
export const zaakRow = {
  identificatie,
  bronorganisatie,
  verantwoordelijkeOrganisatie: bronorganisatie,
  omschrijving: 'Buurman Piet houdt varkens',
  toelichting: 'Meneer belde boos op',
  startdatum: '2026-11-24',
  registratiedatum: '2026-11-24',
  einddatum: null,
  einddatumGepland: null,
  uiterlijkeEinddatumAfdoening: '2026-12-01',
  laatstGemuteerd: '2026-11-24T13:05:00Z',
  vertrouwelijkheidaanduiding: 'openbaar',
  archiefstatus: 'nog_te_archiveren',
  betalingsindicatieWeergave: '',
  verlenging: null,
  opschorting: null,
  status: null,
  resultaat: null,
  deelzaken: [],
  eigenschappen: [],
  rollen: [],
  zaakinformatieobjecten: [],
  zaakobjecten: [],
};

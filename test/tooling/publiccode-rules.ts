/**
 * The rules of publiccode.yml 0.7 (https://yml.publiccode.tools) as a JSON Schema, in our own words: the standard has them as
 * text only. Deprecated keys and the sections of single countries are left out, so that we use none.
 */
type Schema = Record<string, unknown>;

const text: Schema = { type: 'string', minLength: 1 };
const url: Schema = { type: 'string', pattern: '^https?://\\S+$' };
/** A URI or URN of any kind; an alias is none. */
const uri: Schema = { type: 'string', pattern: '^(?!alias:)[A-Za-z][A-Za-z0-9+.-]*:\\S+$' };
const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const email: Schema = { type: 'string', pattern: '^\\S+@\\S+$' };
const country: Schema = { type: 'string', pattern: '^[A-Z]{2}$' };
/** BCP 47, as far as languages of people need it. */
const language = '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$';

const oneOf = (words: string): Schema => ({ enum: words.trim().split(/\s+/) });
const list = (items: Schema): Schema => ({ type: 'array', minItems: 1, items });
const section = (properties: Schema, required: string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

const categories = `accounting agile-project-management applicant-tracking application-development appointment-scheduling backup
  billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management
  cloud-management collaboration communications compliance-management contact-management content-management crm
  customer-service-and-support data-analytics data-collection data-visualization design design-system
  digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature
  educational-content email-management email-marketing employee-management enterprise-project-management
  enterprise-social-networking erp event-management facility-management feedback-and-reviews-management
  financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management
  graphic-design help-desk hr ide identity-management instant-messaging integrated-library-system inventory-management
  it-asset-management it-development it-management it-security it-service-management knowledge-management
  learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management office
  online-booking online-community payment-gateway payroll predictive-analysis procurement productivity-suite
  project-collaboration project-management property-management real-estate-management regulations-and-directives
  remote-support resource-management sales-management seo service-desk social-media-management survey talent-management
  task-management taxes-management test-management time-management time-tracking translation video-conferencing
  video-editing visitor-management voip warehouse-management web-collaboration web-conferencing website-builder
  whistleblowing workflow-management other`;

const scopes = `agriculture culture defence education emergency-services employment energy environment
  finance-and-economic-development foreign-affairs government healthcare infrastructures justice local-authorities
  manufacturing research science-and-technology security society sport tourism transportation welfare`;

const softwareTypes = `standalone/mobile standalone/iot standalone/desktop standalone/web standalone/backend standalone/other
  addon library configurationFiles`;

const aliases = 'alias:gdpr alias:eidas alias:nis2 alias:cra alias:spid alias:cie alias:anpr alias:pagopa alias:io';

const description = section(
  {
    localisedName: text,
    shortDescription: { type: 'string', minLength: 1, maxLength: 150 },
    longDescription: { type: 'string', minLength: 150, maxLength: 10000 },
    documentation: url,
    apiDocumentation: url,
    features: list({ type: 'string', minLength: 1, maxLength: 100 }),
    screenshots: list(text),
    videos: list(url),
    awards: list(text),
  },
  ['shortDescription', 'longDescription'],
);

const maintenance: Schema = {
  ...section(
    {
      type: oneOf('internal contract community none'),
      contractors: list(section({ name: text, until: date, email, website: url }, ['name', 'until'])),
      contacts: list(section({ name: text, email, phone: text, affiliation: text }, ['name'])),
    },
    ['type'],
  ),
  allOf: [
    { if: { properties: { type: { const: 'contract' } } }, then: { required: ['contractors'] } },
    { if: { properties: { type: { enum: ['internal', 'community'] } } }, then: { required: ['contacts'] } },
  ],
};

const dependency = section(
  { name: text, versionMin: text, versionMax: text, version: text, optional: { type: 'boolean' } },
  ['name'],
);

export const publiccodeRules: Schema = section(
  {
    publiccodeYmlVersion: oneOf('0.7 0.7.0'),
    name: text,
    applicationSuite: text,
    url,
    landingURL: url,
    isBasedOn: { anyOf: [url, list(url)] },
    organisation: section({ uri, name: text }, ['uri']),
    softwareVersion: text,
    releaseDate: date,
    logo: { type: 'string', pattern: '\\.(svgz?|png)$' },
    platforms: list(text),
    categories: list(oneOf(categories)),
    usedBy: list(text),
    fundedBy: list(section({ name: text, uri }, ['name'])),
    roadmap: url,
    developmentStatus: oneOf('concept development beta stable obsolete'),
    softwareType: oneOf(softwareTypes),
    supports: list(section({ id: { anyOf: [oneOf(aliases), uri] } }, ['id'])),
    intendedAudience: section({
      countries: list(country),
      unsupportedCountries: list(country),
      scope: list(oneOf(scopes)),
    }),
    description: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      patternProperties: { [language]: description },
    },
    legal: section({ license: text, mainCopyrightOwner: text, repoOwner: text, authorsFile: text }, ['license']),
    maintenance,
    localisation: section(
      { localisationReady: { type: 'boolean' }, availableLanguages: list({ type: 'string', pattern: language }) },
      ['localisationReady', 'availableLanguages'],
    ),
    dependsOn: section({ open: list(dependency), proprietary: list(dependency), hardware: list(dependency) }),
  },
  [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
  ],
);

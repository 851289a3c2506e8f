import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { openChooser } from './channel-chooser.driver.js';
import { town } from './town.js';

type Thing = Record<string, unknown> & { '@type': string };
interface Described extends Thing {
  contactPoint: Thing[];
  location: Thing[];
}

async function described(config = town): Promise<{ data: Described; text: string; scripts: number }> {
  const { element } = await openChooser({ config, attributes: 'json-ld' });
  const found = () => [...element.querySelectorAll('script')];
  await until(() => found().length, 'the description');
  const text = found()[0]!.textContent;
  return { data: JSON.parse(text) as Described, text, scripts: found().length };
}

/** What schema.org knows of each type; a name that it does not know is read by nobody. */
const known: Record<string, string[]> = {
  GovernmentOrganization: ['@context', 'name', 'contactPoint', 'location'],
  ContactPoint: ['contactType', 'name', 'telephone', 'email', 'url', 'availableLanguage', 'hoursAvailable'],
  GovernmentOffice: ['name', 'address', 'openingHoursSpecification', 'specialOpeningHoursSpecification'],
  OpeningHoursSpecification: ['dayOfWeek', 'opens', 'closes', 'validFrom', 'validThrough', 'description'],
};
function unknownTo(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(unknownTo);
  if (typeof thing !== 'object' || thing === null) return [];
  const { '@type': type, ...rest } = thing as Thing;
  return Object.entries(rest).flatMap(([key, value]) => [
    ...(known[type]?.includes(key) ? [] : [`${type}.${key}`]),
    ...unknownTo(value),
  ]);
}

describe('a search engine', () => {
  it('is told of the channels in words of schema.org only', async () => {
    const { data, scripts } = await described();
    expect(scripts).to.equal(1);
    expect(data).to.include({ '@context': 'https://schema.org', '@type': 'GovernmentOrganization' });
    expect(data['name']).to.equal('Gemeente Weltevree');
    expect(unknownTo(data)).to.deep.equal([]);
  });

  it('is told number, e-mail, address and page of each', async () => {
    const { data } = await described();
    const point = (name: string) => data.contactPoint.find((each) => each['name'] === name)!;
    expect(point('Bellen')).to.include({ telephone: '14 0999', contactType: 'customer service' });
    expect(point('E-mail')).to.include({ email: 'gemeente@weltevree.example' });
    expect(point('Formulier')['url']).to.equal(new URL('/contact', location.href).href);
    expect(data.location.map((each) => each['address'])).to.deep.equal(['Plein 1, Weltevree']);
    expect(data.contactPoint.map((each) => each['name'])).not.to.include('Langskomen');
  });

  it('is told the hours, and what a holiday is', async () => {
    const { data } = await described();
    const hours = data.contactPoint.find((each) => each['name'] === 'Bellen')!['hoursAvailable'];
    expect(hours).to.deep.equal([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => `https://schema.org/${day}`),
        opens: '09:00',
        closes: '17:00',
      },
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/PublicHolidays'],
        opens: '00:00',
        closes: '00:00',
        description: 'feestdag',
      },
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-24',
        validThrough: '2026-12-24',
        opens: '09:00',
        closes: '15:00',
        description: 'Kerst',
      },
    ]);
  });

  it('gets no element, whatever a text of the configuration holds', async () => {
    const name = '</script><img src=x onerror=alert(1)><!--';
    const more = [{ id: 'x', kind: 'portal' as const, url: 'https://a.nl', name }];
    const { data, text, scripts } = await described({ ...town, channels: { more } });
    expect(scripts).to.equal(1);
    expect(text).not.to.include('<');
    expect(data.contactPoint[0]!['name']).to.equal(name);
  });

  it('is told nothing by a page that does not ask for it', async () => {
    const { element } = await openChooser();
    expect(element.querySelectorAll('script').length).to.equal(0);
  });
});

/** The report in words and samples, and as text to send to somebody. */
import { html, nothing, type TemplateResult } from 'lit';
import { pairNames } from './pairs.js';
import { fails, type Pair, type Report, type Seen } from './report.js';

const number = (value: number): string => value.toLocaleString('nl', { maximumFractionDigits: 1 });
const inWords = ({ top, ground, ratio }: Seen): string =>
  `${top} op ${ground}, verschil ${number(ratio)}\u00a0op\u00a01`;
const nameOf = ({ name }: Pair): string => pairNames[name] ?? name;
const origin = ({ token }: Pair): string => token ?? 'geen: de kleur van de pagina of van Loket zelf';

/** @param theme what the theme is called */
export function summary(theme: string, { pairs, invalid }: Report): string {
  const wrong = pairs.filter(fails).length;
  const broken =
    invalid.length === 0
      ? ''
      : invalid.length === 1
        ? ' En 1 waarde is fout geschreven.'
        : ` En ${invalid.length} waarden zijn fout geschreven.`;
  if (wrong === 0) return `${theme}: alle ${pairs.length} kleuren zijn goed te zien.${broken}`;
  return `${theme}: ${wrong} van de ${pairs.length} kleuren ${wrong === 1 ? 'is' : 'zijn'} niet goed te zien. Loket kiest een andere.${broken}`;
}

/** The colours themselves; set by the object model, as the policy of the page allows no styles in its markup. */
const sample = (pair: Pair, { top, ground }: Seen): TemplateResult =>
  pair.least < 4.5
    ? html`<span class="sample" .style=${`background:${ground}`}
        ><span class="line" .style=${`border-color:${top}`}></span
      ></span>`
    : html`<span class="sample" aria-hidden="true" .style=${`background:${ground};color:${top}`}>Aa</span>`;

const repairedPair = (pair: Pair): TemplateResult =>
  html`<li>
    <h3>${nameOf(pair)}</h3>
    <dl>
      <div>
        <dt>In de huisstijl</dt>
        <dd>${sample(pair, pair.before)} ${inWords(pair.before)}</dd>
      </div>
      <div>
        <dt>In Loket</dt>
        <dd>${sample(pair, pair.after)} ${inWords(pair.after)}</dd>
      </div>
      <div>
        <dt>Minstens nodig</dt>
        <dd>${number(pair.least)} op 1</dd>
      </div>
      <div>
        <dt>Token</dt>
        <dd><code>${origin(pair)}</code></dd>
      </div>
    </dl>
  </li>`;

export function reportView({ pairs, invalid }: Report): TemplateResult {
  const wrong = pairs.filter(fails);
  return html`${
      wrong.length
        ? html`<ul class="repairs">
            ${wrong.map(repairedPair)}
          </ul>`
        : nothing
    }
    ${
      invalid.length
        ? html`<h3>Fout geschreven</h3>
            <ul>
              ${invalid.map(
                ({ token, value, instead }) =>
                  html`<li><code>${token}</code> is <code>${value}</code>. Loket neemt <code>${instead}</code>.</li>`,
              )}
            </ul>`
        : nothing
    }
    <details>
      <summary>Alle ${pairs.length} kleuren</summary>
      <ul class="pairs">
        ${pairs.map(
          (pair) =>
            html`<li>
              ${sample(pair, pair.before)}
              <span
                ><strong>${nameOf(pair)}</strong><br />${inWords(pair.before)}
                ${fails(pair) ? html`<strong>te weinig</strong>` : 'goed'} (minstens ${number(pair.least)})</span
              >
            </li>`,
        )}
      </ul>
    </details>`;
}

export function asText(theme: string, report: Report): string {
  const lines = report.pairs
    .filter(fails)
    .map(
      (pair) =>
        `- ${nameOf(pair)} (${pair.name})\n  in de huisstijl: ${inWords(pair.before)}\n  in Loket: ${inWords(pair.after)}\n` +
        `  minstens nodig: ${number(pair.least)} op 1\n  token: ${origin(pair)}`,
    );
  const broken = report.invalid.map(({ token, value, instead }) => `- ${token}: ${value}\n  Loket neemt: ${instead}`);
  return [
    summary(theme, report),
    ...lines,
    ...(broken.length ? ['Fout geschreven:', ...broken] : []),
    'Gemeten volgens WCAG 2.2, regels 1.4.3 en 1.4.11.',
  ].join('\n');
}

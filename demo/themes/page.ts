/** The page of the themes: choose a theme or paste one's own, read what fails in it, and look at every state of every widget. */
import { html, render } from 'lit';
import { ground, layersOf, themes, type Theme } from './list.js';
import { sheetOf, tokensOf, type TokenBlock } from './own-css.js';
import { asText, reportView, summary } from './report-view.js';
import { reportOf } from './report.js';
import { main, show, widgets } from './states.js';

const by = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const themeSelect = by<HTMLSelectElement>('theme');
const stateSelect = by<HTMLSelectElement>('state');
const stage = by('stage');
const ownBlock = by<HTMLSelectElement>('own-block');
const own = 'own';

const page = new CSSStyleSheet();
page.replaceSync(ground);
let ownSheet: CSSStyleSheet | undefined;
let blocks: TokenBlock[] = [];

const option = (value: string, text: string, lang = ''): HTMLOptionElement => {
  const made = new Option(text, value);
  if (lang) made.lang = lang;
  return made;
};
const group = (label: string, options: HTMLOptionElement[]): HTMLOptGroupElement => {
  const made = document.createElement('optgroup');
  made.label = label;
  made.append(...options);
  return made;
};

const nameOf = (id: string): string =>
  id === own ? 'Uw eigen huisstijl' : (themes.find((theme) => theme.id === id)?.name ?? 'Zonder huisstijl');

/** Waits for the style sheet, so that what is measured is what is seen. */
const sheetIn = ({ id }: Theme): Promise<unknown> => {
  if (document.querySelector(`link[data-theme="${id}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `css/${id}.css`;
  link.dataset['theme'] = id;
  return new Promise((done) => {
    link.onload = link.onerror = done;
    document.head.append(link);
  });
};

async function applyTheme(): Promise<void> {
  const chosen = themeSelect.value;
  const theme = themes.find(({ id }) => id === chosen);
  const layers = theme ? layersOf(theme) : [];
  for (const layer of layers) await sheetIn(layer);
  document.adoptedStyleSheets = ownSheet ? [page, ownSheet] : [page];
  stage.className = ['themed', ...(chosen === own ? ['own-theme'] : layers.map(({ className }) => className))].join(
    ' ',
  );
  const report = reportOf(stage);
  const name = nameOf(chosen);
  by('summary').textContent = summary(name, report);
  render(reportView(report), by('report'));
  by<HTMLTextAreaElement>('text').value = asText(name, report);
}

async function applyState(): Promise<void> {
  const [widget = '', state = ''] = stateSelect.value.split('/');
  const all = state ? [[widget, state, ''] as const] : main;
  render(
    html`${all.map(
      ([id, name, title]) =>
        html`<div class="scene">
          ${title ? html`<h3>${title}</h3>` : ''}
          <div data-scene=${`${id}/${name}`}></div>
        </div>`,
    )}`,
    stage,
  );
  // On its way to a state a widget takes the focus and scrolls to it; whoever looks here stays where they are.
  stage.inert = true;
  for (const [id, name] of all) {
    const { scrollX, scrollY } = window;
    await show(stage.querySelector<HTMLElement>(`[data-scene="${id}/${name}"]`)!, id, name).catch(() => undefined);
    scrollTo(scrollX, scrollY);
  }
  stage.inert = false;
  // For who takes pictures of it.
  stage.dataset['shown'] = stateSelect.value;
}

/** So that a link leads to what somebody looks at; what was pasted stays in this page. */
function remember(): void {
  const chosen = new URLSearchParams({ stijl: themeSelect.value, scherm: stateSelect.value });
  history.replaceState(null, '', `#${chosen.toString()}`);
}

function takeOwn(): void {
  const problem = by('own-problem');
  blocks = tokensOf(by<HTMLTextAreaElement>('own-css').value);
  problem.hidden = blocks.length > 0;
  problem.textContent = blocks.length ? '' : 'In deze tekst staat geen token. Een token begint met twee streepjes.';
  by('own-blocks').hidden = blocks.length < 2;
  ownBlock.replaceChildren(
    ...blocks.map(({ selector, tokens }, at) => option(String(at), `${selector} (${tokens.size})`)),
  );
  if (blocks.length) useBlock();
}

function useBlock(): void {
  const block = blocks[Number(ownBlock.value)];
  if (!block) return;
  ownSheet = sheetOf(block);
  if (!themeSelect.querySelector(`[value=${own}]`)) themeSelect.append(option(own, nameOf(own)));
  themeSelect.value = own;
  // The widgets look again when a class around them changes, not when the values of one do.
  stage.classList.remove('own-theme');
  void applyTheme().then(() => by('report-heading').focus());
}

async function copy(): Promise<void> {
  const text = by<HTMLTextAreaElement>('text');
  const done = await navigator.clipboard.writeText(text.value).then(
    () => true,
    () => false,
  );
  by('copied').textContent = done ? 'Gekopieerd.' : 'Kopiëren lukt niet. Kopieer de tekst hieronder.';
  if (done) return;
  by<HTMLDetailsElement>('as-text').open = true;
  text.select();
}

themeSelect.append(
  option('', nameOf('')),
  ...[...new Set(themes.map(({ of }) => of))].map((owner) =>
    group(
      owner,
      themes.filter(({ of }) => of === owner).map(({ id, name }) => option(id, name)),
    ),
  ),
);
stateSelect.append(
  option('', 'De belangrijkste schermen'),
  ...widgets.map(({ id, name, states }) =>
    group(
      name,
      states.map((state) =>
        option(
          `${id}/${state}`,
          state.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(/ [A-Z]/g, (to) => to.toLowerCase()),
          'en',
        ),
      ),
    ),
  ),
);
const asked = new URLSearchParams(location.hash.slice(1));
themeSelect.value = asked.get('stijl') ?? 'voorbeeld';
stateSelect.value = asked.get('scherm') ?? '';
if (themeSelect.selectedIndex < 0) themeSelect.value = '';
if (stateSelect.selectedIndex < 0) stateSelect.value = '';

themeSelect.addEventListener('change', () => {
  remember();
  void applyTheme();
});
stateSelect.addEventListener('change', () => {
  remember();
  void applyState();
});
by('own').addEventListener('submit', (event) => {
  event.preventDefault();
  takeOwn();
});
ownBlock.addEventListener('change', useBlock);
by('copy').addEventListener('click', () => void copy());
await applyTheme();
await applyState();

/** Published themes of the NL Design System, to look at the widgets in and to test them. None of them goes into a package. */

export interface Theme {
  id: string;
  /** Whose look it is; one of these has the variants below each other. */
  of: string;
  name: string;
  /** The style sheet, below `node_modules/`. */
  file: string;
  /** What an element has that is to look so. */
  className: string;
}

type Variant = [id: string, name: string, file: string, className: string];

const of = (owner: string, folder: string, ...variants: Variant[]): Theme[] =>
  variants.map(([id, name, file, className]) => ({ id, of: owner, name, file: `${folder}/dist/${file}`, className }));

const rijk = (id: string): Variant => [`rijk-${id}`, `Rijk: ${id.replace('-', ' ')}`, `${id}/index.css`, id];

export const themes: Theme[] = [
  ...of(
    'Utrecht',
    '@utrecht/design-tokens',
    ['utrecht', 'Utrecht', 'theme.css', 'utrecht-theme'],
    ['utrecht-dark', 'Utrecht, donker', 'dark/theme.css', 'utrecht-theme--dark'],
  ),
  ...of('Rotterdam', '@gemeente-rotterdam/design-tokens', ['rotterdam', 'Rotterdam', 'theme.css', 'rods-theme']),
  ...of(
    'Amsterdam',
    '@amsterdam/design-system-tokens',
    ['amsterdam', 'Amsterdam', 'index.theme.css', 'ams-theme'],
    ['amsterdam-compact', 'Amsterdam, compact', 'compact.theme.css', 'ams-theme--compact'],
    ['amsterdam-lo-fi', 'Amsterdam, schets', 'lo-fi.theme.css', 'ams-theme--lo-fi'],
  ),
  ...of(
    'Purmerend',
    '@nl-design-system-community/purmerend-design-tokens',
    ['purmerend', 'Purmerend', 'theme.css', 'purmerend-theme'],
    ['purmerend-dark', 'Purmerend, donker', 'color-scheme-dark/theme.css', 'purmerend-theme--color-scheme-dark'],
  ),
  ...of('Buren', '@nl-design-system-unstable/buren-design-tokens', [
    'buren',
    'Buren',
    'design-tokens.css',
    'buren-theme',
  ]),
  ...of(
    'NL Design System',
    '@nl-design-system-community/ma-design-tokens',
    ['ma', 'Mooi & Anders', 'theme.css', 'ma-theme'],
    ['ma-dark', 'Mooi & Anders, donker', 'color-scheme-dark/theme.css', 'ma-theme--color-scheme-dark'],
  ),
  ...of('NL Design System', '@nl-design-system-unstable/voorbeeld-design-tokens', [
    'voorbeeld',
    'Voorbeeld',
    'theme.css',
    'voorbeeld-theme',
  ]),
  ...of('Open Formulieren', '@open-formulieren/design-tokens', [
    'open-formulieren',
    'Open Formulieren',
    'index.css',
    'openforms-theme',
  ]),
  ...of(
    'Rijk',
    '@rijkshuisstijl-community/design-tokens',
    ['rijk', 'Rijk', 'index.css', 'rhc-theme'],
    ...['kern-lintblauw', 'uitvoerend-groen', 'uitvoerend-hemelblauw', 'uitvoerend-lintblauw'].map(rijk),
    ...['uitvoerend-oranje', 'uitvoerend-paars', 'uitvoerend-robijnrood'].map(rijk),
  ),
];

/** Variants that change a few values lie over the whole: their class goes with the other one. */
const over: Record<string, string> = {
  'amsterdam-compact': 'amsterdam',
  'amsterdam-lo-fi': 'amsterdam',
  'ma-dark': 'ma',
};

/** @returns the themes whose style sheets and classes one needs, in their order */
export const layersOf = (theme: Theme): Theme[] => themes.filter(({ id }) => id === theme.id || id === over[theme.id]);

/** The ground that each family of tokens names for a page. */
export const ground = `.themed {
  color: var(--utrecht-document-color, var(--basis-color-default-color-document, var(--ams-color-text, #1f2328)));
  background: var(--utrecht-document-background-color, var(--utrecht-page-background-color,
    var(--basis-color-default-bg-document, var(--ams-color-background, #fff))));
}`;

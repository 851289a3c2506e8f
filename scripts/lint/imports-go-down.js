/**
 * ESLint rule: an import goes down, never up and never sideways between widgets.
 * embed, index → config → widgets → form, loading, a11y, locale, backend, styles, events, errors → domain.
 * Types may come from `config/schema.js` anywhere above the domain: the configuration's shape is everybody's.
 */
import { dirname, posix, relative, resolve, sep } from 'node:path';

const height = { domain: 0, config: 3, embed: 4, cli: 4, 'embed.ts': 4, 'index.ts': 4 };
const shared = [
  'form',
  'loading',
  'a11y',
  'locale',
  'backend',
  'styles',
  'events.ts',
  'channel-event.ts',
  'status-event.ts',
  'help-event.ts',
  // Part of two widgets.
  'status-updates',
  'errors.ts',
];

/** First part of a path below src: the folder, or the file that stands in src itself. */
const areaOf = (path) => path.split(posix.sep)[0] ?? '';
const levelOf = (area) => height[area] ?? (shared.includes(area) ? 1 : 2);

/** Packages that do not belong in the domain, which knows neither page nor library. */
const outside = /^(lit|@lit|zod)(\/|$)/;

/** @type {import('eslint').Rule.RuleModule} */
export const importsGoDown = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      up: '{{from}} may not import {{to}}: imports go down (embed → config → widgets → form, loading, a11y, locale, backend, styles, events → domain).',
      sideways: 'The widget {{from}} may not import the widget {{to}}: what both need goes to form, loading or domain.',
      pure: 'The domain holds plain types and functions: no {{to}} there.',
    },
  },
  create(context) {
    const root = resolve(context.cwd, 'src');
    const below = (path) => relative(root, path).split(sep).join(posix.sep);
    const self = below(context.filename);
    if (self.startsWith('..')) return {};
    const from = areaOf(self);

    function check(node) {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      if (!source.startsWith('.')) {
        if (from === 'domain' && outside.test(source))
          context.report({ node, messageId: 'pure', data: { to: source } });
        return;
      }
      const path = below(resolve(dirname(context.filename), source)).replace(/\.js$/, '.ts');
      const to = areaOf(path);
      if (path.startsWith('..') || to === from) return;
      const [above, under] = [levelOf(from), levelOf(to)];
      const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
      if (typeOnly && path === 'config/schema.ts' && above > 0) return;
      if (above === 2 && under === 2) context.report({ node, messageId: 'sideways', data: { from, to } });
      else if (under > above) context.report({ node, messageId: 'up', data: { from, to } });
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

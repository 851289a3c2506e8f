/**
 * Two builds. `embed`: what a web team loads with one script tag, in chunks that load when a page needs them.
 * `npm`: ES modules for those who bundle themselves, with Lit and zod left to them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { classicScript } from './scripts/build-plugins/classic.js';
import { graph } from './scripts/build-plugins/graph.js';
import { inlineRuntime } from './scripts/build-plugins/inline-runtime.js';
import { leanLit } from './scripts/build-plugins/lean-lit.js';
import { manifest } from './scripts/build-plugins/manifest.js';
import { ownCopies } from './scripts/build-plugins/own-copies.js';
import { smaller, smallerCss } from './scripts/build-plugins/smaller.js';
import { thirdParty } from './scripts/build-plugins/third-party.js';

const { version } = packageJson;

const root = `${import.meta.dirname.replaceAll('\\', '/')}/`;
const local = (id: string): string => id.replaceAll('\\', '/').replace(root, '');

function classic(): Plugin {
  return {
    name: 'classic',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'classic.js', source: classicScript('embed.js') });
    },
  };
}

/** Entries of the npm build: the whole, each folder's own (`loket/config`), and per widget the file that registers it. */
function npmEntries(): string[] {
  const own = readdirSync('src').flatMap((name) => [`src/${name}/${name}.ts`, `src/${name}/${name}.define.ts`]);
  return ['src/index.ts', ...own.filter((file) => existsSync(file))];
}

// What every widget needs beside Lit goes with it, or each would carry its own. With it also the check of JSON: the
// configuration must be checked when the later steps of a form cannot be had.
const lit =
  /node_modules[\\/](lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/](?!directive)|@lit[\\/]localize[\\/](init[\\/]install|internal[\\/](str-tag|default-msg))\.js|oxc-project.runtime|rolldown[\\/]runtime|src[\\/](domain[\\/]contact|locale[\\/](locales|localization|text|plural))\.ts/;

// The first screen of the contact form, with what every widget shares: in chunks of their own the two weigh 0.3 kB more, on
// a page with the form. What the form shares with its later steps is its own.
const firstScreen =
  /src[\\/](styles[\\/](?!guard|channel-pictures)|loading[\\/]|locale[\\/](rich-text|msg)\.|a11y[\\/](announcer|focus|heading)\.|form[\\/](form-controller|choice|draft-key|error-summary|topic-field(\.messages)?)\.|contact-form[\\/](contact-form(\.define|\.messages)?|type-step|prefill)\.)/;

const chooser =
  /src[\\/](channel-chooser[\\/](?!live|json-ld|more|times|details|answer|privacy)|config[\\/](check-channels|generated[\\/]channels)|domain[\\/](channel|channel-ranking|opening-hours|opening-rules|zone)\.|styles[\\/]channel-pictures\.ts$)/;

// Small and without state: in the form they stand with its later steps, and the status has copies.
const copied =
  /src[\\/](domain[\\/](email|digits|reference|link|json)|form[\\/]fields|locale[\\/]format|backend[\\/]endpoint)\.ts$/;

// The form and the tracker offer e-mails, and neither loads the other for it.
const copiedForUpdates =
  /src[\\/](domain[\\/](email|json)|form[\\/]fields|backend[\\/](endpoint|status-post|status-mail))\.ts$/;

// Small, and else it would be a file of its own.
const copiedForNotes = /src[\\/](form[\\/]add-styles|domain[\\/]note-field)\.ts$/;

// Small, and else the help would load the chooser, or the form the help.
const copiedForHelp = /src[\\/](channel-event|form[\\/]add-styles|styles[\\/](channel-pictures|is-themed))\.ts$/;

// Two patterns; in a file of their own they would be one more for who comes to a page with a theme.
const copiedForLook = /src[\\/]domain[\\/]look\.ts$/;

// Who sends a photo from the tracker needs what the form has in its later steps: with copies that is half of what the form's
// own chunk would cost, and the form is not cut apart for it.
const copiedForAttach =
  /src[\\/](domain[\\/](digits|issue|json|reference|text)|form[\\/](add-styles|attachment|fields|file|outbox|photo|prepare-file|step-history)[^\\/]*|locale[\\/]format|backend[\\/](http-(backend|outcome)|read-answers|upload|generated[\\/]answers\.schema))\.ts$/;

// Without what is loaded by a name in it: in the same chunk that would need names of its own on the first screen.
const attach =
  /status-tracker[\\/]attach|(files[^\\/]*|fields|outbox|step-history|add-styles|attachment-limits|text|issue|json|reference|digits|format|http-backend|http-outcome|read-answers|answers\.schema)\.ts\?copy-attach$/;

// Named without "tracker", for which content blockers look.
const status =
  /src[\\/](status-tracker[\\/](?!refresh|forgotten|mail-link|attach)|status-event|backend[\\/](status(-post)?|generated[\\/]status\.schema)\.|domain[\\/]case-)|\?copy-status$/;

const help =
  /src[\\/](help-panel[\\/](?!words|glossary|aloud|pictograms)|help-event|locale[\\/]languages|config[\\/](check-help|generated[\\/]help))|channel-event\.ts\?copy-help$/;

// What the steps share with code on demand stays with the steps: in chunks of its own it would weigh more.
const steps =
  /src[\\/](contact-form[\\/](journey|flow|typed|validate|read-contact|question-name|(message|reach|check|topic)\.messages|steps[\\/](check|message|reach)-step)|domain[\\/](email|phone|postal-code|text|digits|reference)|form[\\/](fields|address-field)|locale[\\/]format|backend[\\/]http-outcome)\.ts$/;

export default defineConfig(({ mode }) => ({
  // Lib mode does not replace it by itself.
  define: mode === 'embed' ? { 'process.env.NODE_ENV': '"production"' } : {},
  plugins:
    mode === 'embed'
      ? [
          // Before the tracker, of which it is a part.
          ownCopies('attach', /status-tracker[\\/]attach/, copiedForAttach),
          ownCopies('status', /status-tracker[\\/]|backend[\\/]status/, copied),
          ownCopies('updates', /status-updates[\\/]/, copiedForUpdates),
          ownCopies('notes', /form[\\/]notes[\\/]/, copiedForNotes),
          ownCopies('help', /help-panel[\\/]/, copiedForHelp),
          ownCopies('look', /styles[\\/]guard[\\/]/, copiedForLook),
          leanLit(root),
          smallerCss(),
          inlineRuntime(),
          smaller(),
          classic(),
          manifest(version),
          graph(local),
          thirdParty(local),
        ]
      : // Storybook reads this file too.
        mode === 'npm'
        ? [thirdParty(local)]
        : [],
  ...(mode === 'embed' && {
    build: {
      target: 'es2022',
      // Beside the files for who debugs, but not named in them: a resident's browser never asks for it.
      sourcemap: 'hidden',
      outDir: `dist/embed/${version}`,
      emptyOutDir: true,
      lib: {
        entry: { embed: 'src/embed.ts', frame: 'src/frame.ts', 'frame-page': 'src/frame-page.ts' },
        formats: ['es' as const],
      },
      rolldownOptions: {
        output: {
          // The lib build keeps white space otherwise. Names of the top level stay long until terser has put what is used once
          // where it is used: a short name would be hidden there by a local one, and hinder it.
          minify: { compress: true, mangle: { toplevel: false } },
          entryFileNames: '[name].js',
          // Each name stands in a file that loads it, and no one can compress it: seven hexadecimal digits weigh half of what eight
          // of 64 signs do, and tell the files of one version apart by far.
          chunkFileNames: 'chunks/[name]-[hash:7].js',
          hashCharacters: 'hex',
          codeSplitting: {
            groups: [
              // Each before what needs it: a group takes along what no other has.
              { name: 'holidays', test: /src[\\/]domain[\\/]holidays\./, priority: 9 },
              // With what asks a server: every page has this chunk soon after its first screen.
              {
                name: 'check',
                test: /src[\\/](config[\\/](check|generated[\\/]config\.schema)|backend[\\/]http|form[\\/]clock)\./,
                priority: 9,
              },
              { name: 'contact-form', test: (id: string) => lit.test(id) || firstScreen.test(id), priority: 10 },
              { name: 'channel-chooser', test: chooser, priority: 8 },
              // Before the tracker, which would take the copies of its own modules for them.
              { name: 'updates', test: /status-updates[\\/]|\?copy-updates$/, priority: 9 },
              { name: 'status', test: status, priority: 8 },
              {
                name: 'by-mail',
                test: /status-tracker[\\/](forgotten|mail-link)|backend[\\/]status-mail\.ts$/,
                priority: 8,
              },
              { name: 'topic', test: /src[\\/]domain[\\/](topic|distance)\.ts$/, priority: 9 },
              { name: 'help', test: help, priority: 8 },
              // Also for the notes at fields, which need nothing else of the help.
              { name: 'terms', test: /src[\\/]locale[\\/]terms(-in)?\./, priority: 9 },
              { name: 'words', test: /help-panel[\\/](words|glossary[\\/](merge|search))/, priority: 8 },
              { name: 'aloud', test: /help-panel[\\/]aloud/, priority: 8 },
              { name: 'marks', test: /help-panel[\\/]glossary|(add-styles|is-themed)\.ts\?copy-help$/, priority: 7 },
              { name: 'attach', test: attach, priority: 7 },
              { name: 'journey', test: steps, priority: 5 },
            ],
          },
        },
      },
    },
  }),
  ...(mode === 'npm' && {
    build: {
      target: 'es2022',
      sourcemap: true,
      // For bundlers, which make it small themselves, and for who debugs.
      minify: false,
      outDir: 'dist/npm',
      lib: { entry: npmEntries(), formats: ['es' as const] },
      rolldownOptions: {
        external: [/^lit(\/|$)/, /^@lit\//, /^zod(\/|$)/],
        // A file for each of ours: a bundler leaves whole files out, of a chunk only what it dares to.
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  }),
}));

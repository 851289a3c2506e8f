/** A fresh WordPress with the plugin in it: its own database, files and address, all gone after the tests. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/free-port.js';
import { startDatabase } from './database.js';
import { startGuard, type Guard } from './guard.js';
import { requireWordPress } from './requirements.js';

const plugin = fileURLToPath(new URL('../../demo/cms/wordpress/loket', import.meta.url));

/** All have this password. The administrator may do everything; the others may write no free HTML. */
export const password = 'een-wachtwoord-voor-de-tests';
export type User = 'administrator' | 'author' | 'colleague';

/** What the settings hold, in the tests that do not go through the screen. */
export type Settings = Partial<Record<'script' | 'integrity' | 'config' | 'phone' | 'contact', string>>;

const config = (socket: string, url: string, log: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('AUTH_KEY', 'a'); define('SECURE_AUTH_KEY', 'b'); define('LOGGED_IN_KEY', 'c'); define('NONCE_KEY', 'd');
define('AUTH_SALT', 'e'); define('SECURE_AUTH_SALT', 'f'); define('LOGGED_IN_SALT', 'g'); define('NONCE_SALT', 'h');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', '${log}');
define('WP_DEBUG_DISPLAY', false);
define('SCRIPT_DEBUG', false);
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

export class WordPress {
  readonly url: string;
  readonly version: string;
  readonly #folder: string;
  readonly #guard: Guard;

  private constructor(folder: string, port: number, version: string) {
    this.#folder = folder;
    this.url = `http://localhost:${port}`;
    this.version = version;
    this.#guard = startGuard(folder);
  }

  get #root(): string {
    return join(this.#folder, 'site');
  }

  /** The plugin is there, but not active yet. */
  static async start(): Promise<WordPress> {
    const source = requireWordPress();
    const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
    // The owner of the database's own folder inside it is somebody else.
    execFileSync('chmod', ['755', folder]);
    const version = /wp_version = '([^']+)'/.exec(readFileSync(join(source, 'wp-includes/version.php'), 'utf8'))?.[1];
    const site = new WordPress(folder, await freePort(), version ?? '?');
    try {
      await site.#install(source);
    } catch (error) {
      await site.end();
      throw error;
    }
    return site;
  }

  async #install(source: string): Promise<void> {
    // A copy: Debian's own is shared with whatever else this machine serves. Translations are large and not needed.
    const unwanted = /\/wp-content\/(languages|plugins\/akismet)(\/|$)|\/wp-config\.php$|\/\.htaccess$/;
    cpSync(source, this.#root, { recursive: true, dereference: true, filter: (path) => !unwanted.test(path) });
    cpSync(plugin, join(this.#root, 'wp-content/plugins/loket'), { recursive: true });
    // A Dutch site for visitors. Editors work in English, as WordPress itself is not translated here.
    this.addToHost('language', `add_filter('language_attributes', fn() => 'lang="nl-NL"');`);
    const socket = await startDatabase(join(this.#folder, 'database'), this.#guard);
    writeFileSync(join(this.#root, 'wp-config.php'), config(socket, this.url, this.#log));
    this.#php(`$db = new mysqli(null, 'root', '', '', 0, '${socket}');
      $db->query('create database wordpress character set utf8mb4');`);
    this.#php(`define('WP_INSTALLING', true);
      require 'wp-load.php';
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      // Without this WordPress would mail the administrator.
      function wp_new_blog_notification() {}
      wp_install('Weltevree', 'administrator', 'administrator@weltevree.example', true, '', '${password}');`);
    this.run(`foreach (['author', 'colleague'] as $name) {
        wp_insert_user(['user_login' => $name, 'user_pass' => '${password}', 'role' => 'author',
          'user_email' => "$name@weltevree.example"]);
      }`);
    const server = spawn('php', ['-S', new URL(this.url).host, '-t', this.#root], {
      stdio: 'ignore',
      // An editor asks several things at once.
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      detached: true,
    });
    // Its workers too.
    this.#guard.watch(-server.pid!);
    for (let tries = 0; !(await fetch(this.url).catch(() => undefined)); tries++) {
      if (tries > 100) throw new Error('The web server of PHP did not start.');
      await new Promise((next) => setTimeout(next, 100));
    }
  }

  get #log(): string {
    return join(this.#folder, 'debug.log');
  }

  #php(code: string, input: unknown = null): string {
    const env = { ...process.env, INPUT: JSON.stringify(input) };
    const start = `error_reporting(E_ALL); $input = json_decode(getenv('INPUT'), true);`;
    return execFileSync('php', ['-d', 'display_errors=stderr', '-r', `${start} ${code}`], {
      cwd: this.#root,
      env,
      encoding: 'utf8',
    });
  }

  /** Runs PHP inside WordPress, as the one who has all rights. @returns what it printed. */
  run(code: string, input?: unknown): string {
    return this.#php(
      `define('WP_ADMIN', true); $_SERVER['HTTP_HOST'] = '${new URL(this.url).host}';
      require 'wp-load.php'; require ABSPATH . 'wp-admin/includes/plugin.php'; wp_set_current_user(1); ${code}`,
      input,
    );
  }

  /** What an administrator does on the screens, for the tests that are not about those. */
  useLoket(settings: Settings): void {
    this.run(`activate_plugin('loket/loket.php'); update_option('loket', $input);`, settings);
  }

  /** Publishes a post as somebody, the way WordPress stores what that person may write. @returns its address. */
  publish(user: User, content: string, more: Record<string, string> = {}): string {
    const post = { post_title: 'Contact', post_status: 'publish', ...more, post_content: content };
    const id = this.run(
      `$user = get_user_by('login', $input['user']); wp_set_current_user($user->ID);
      kses_init(); echo wp_insert_post(wp_slash($input['post'] + ['post_author' => $user->ID]));`,
      { user, post },
    );
    return `${this.url}/?p=${id}`;
  }

  /** A file that WordPress always runs: what a host adds. */
  addToHost(name: string, code: string): void {
    this.write(`mu-plugins/${name}.php`, `<?php\n${code}`);
  }

  /** @param path below `wp-content` */
  write(path: string, content: string): void {
    const file = join(this.#root, 'wp-content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** What PHP and WordPress complained about, but for old-fashioned PHP in WordPress itself, and that it cannot go out. */
  complaints(): string[] {
    if (!existsSync(this.#log)) return [];
    const lines = readFileSync(this.#log, 'utf8').split('\n').filter(Boolean);
    // What a plugin does wrong WordPress itself tells, with a <strong> in it.
    const own = /PHP Deprecated: (?!.*<strong>).* in \S+\/site\/wp-(includes|admin)\/|connection to WordPress\.org/;
    return lines.filter((line) => !own.test(line));
  }

  end(): Promise<void> {
    return this.#guard.end();
  }
}

/** What a real WordPress needs on this machine. On Debian, as root, what is missing is installed. */
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { aptInstall, onPath } from '../../scripts/browser.js';

/** Set it to test another WordPress than Debian's: the folder that holds `wp-load.php`. */
const chosen = process.env['WORDPRESS_PATH'];

const phpHas = (extension: string): boolean => {
  const php = onPath('php');
  return !!php && execFileSync(php, ['-m'], { encoding: 'utf8' }).split('\n').includes(extension);
};

const needs: { what: string; there: () => boolean; packages: string[] }[] = [
  { what: 'PHP for the command line (php)', there: () => !!onPath('php'), packages: ['php-cli'] },
  { what: 'the extension mysqli of PHP', there: () => phpHas('mysqli'), packages: ['php-mysql'] },
  { what: 'the extension mbstring of PHP', there: () => phpHas('mbstring'), packages: ['php-mbstring'] },
  { what: 'the extension xml of PHP', there: () => phpHas('xml'), packages: ['php-xml'] },
  {
    // The server's programs alone: the package `mariadb-server` would also start a service.
    what: 'MariaDB (mariadbd and mariadb-install-db)',
    there: () => existsSync('/usr/sbin/mariadbd') && !!onPath('mariadb-install-db'),
    packages: ['mariadb-server-core', 'mariadb-client-core'],
  },
  {
    what: `WordPress in ${chosen ?? '/usr/share/wordpress'}`,
    there: () => existsSync(`${chosen ?? '/usr/share/wordpress'}/wp-load.php`),
    packages: chosen ? [] : ['wordpress', 'wordpress-theme-twentytwentythree'],
  },
];

/**
 * @returns the folder of WordPress
 * @throws Error that names all that is missing
 */
export function requireWordPress(): string {
  const missing = () => needs.filter(({ there }) => !there());
  const packages = missing().flatMap((need) => need.packages);
  if (packages.length) aptInstall('--no-install-recommends', ...packages);
  const left = missing();
  if (left.length) {
    const list = left.map(({ what }) => `  - ${what}`).join('\n');
    const advice = packages.length ? `\nOn Debian, as root: apt-get install ${packages.join(' ')}` : '';
    throw new Error(`WordPress cannot be tested here. This is missing:\n${list}${advice}`);
  }
  return chosen ?? '/usr/share/wordpress';
}

/** `loket --help`, and what is shown with a mistake in a command. One screenful. */
export const usage = `Usage: loket <command> [options]

  loket check <file|url>...        what is wrong with a configuration
    --offline                      follow no links
    --site <url>                   where links such as /privacy.html start
    --strict                       warnings count as mistakes
    --json                         for machines
    --today <2026-12-31>           as if it were that day

  loket tag --host <url> --config <url>
                                   the HTML to paste; notes go to stderr
    --widget <help-panel>          or channel-chooser, status-tracker;
                                   contact-form when absent
    --version <0.1.0>              another version than that of this package
    --classic                      for a CMS that takes type="module" away
    --alias                        follow the newest version, without a hash
    --preview [host]               show mistakes to editors (on that host only)
    --links <url>                  turn plain links to this page into the form
    --nonce <text>                 the placeholder that your server fills in
    --offline                      do not read the configuration

  loket verify <url>               whether a server serves what was published
    --site <url>                   the site whose pages use it (for CORS)

  loket --help, loket --version

Exit code: 0 all is well, 1 something is wrong, 2 the command itself is wrong.`;

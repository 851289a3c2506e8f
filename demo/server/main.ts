/** `node --import tsx demo/server/main.ts`: starts the reference backend with the demo site. */
import { SettingsError } from './config/env.js';
import { startServer } from './server.js';

try {
  const running = await startServer(process.env);
  const { url, settings, deskToken, database } = running;
  const lines = [
    `Loket demo: ${url}`,
    `Desk:       ${url}desk/  (${settings.deskToken ? 'the token is in DESK_TOKEN' : `token: ${deskToken}`})`,
    settings.smtpUrl
      ? 'Mails:      go out by SMTP_URL'
      : `Mails:      ${url}demo/mails/  (SMTP_URL is not set: they are kept here)`,
    database === 'pglite'
      ? `Database:   embedded, in ${settings.dataDir}  (for production: DATABASE_URL, see docs/backend.md)`
      : 'Database:   PostgreSQL',
  ];
  console.log(lines.join('\n'));
  const stop = (): void => {
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  // What somebody can mend themselves needs no stack.
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
}

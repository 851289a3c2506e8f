/** `GET capabilities`: what this backend takes, and the signed moment at which the form was opened. */
import { Hono } from 'hono';
import { fileTypes, limits } from '../../../src/backend/wire-limits.js';
import { answerWays, contactTypes } from '../../../src/domain/contact.js';
import { signMoment } from '../contacts/signing.js';
import { formPurpose } from '../contacts/spam.js';
import type { AppEnv, Deps } from '../deps.js';
import { limited } from '../http/limits.js';

export const capabilitiesRoute = (deps: Deps) =>
  new Hono<AppEnv>().get('/', limited('capabilities', deps), (c) =>
    c.json({
      contactTypes: deps.config.contactTypes ?? [...contactTypes],
      answerWays: [...answerWays],
      message: { maxLength: limits.message },
      attachments: { maxCount: limits.files, maxSize: limits.fileSize, types: fileTypes },
      formToken: signMoment(deps.secret, formPurpose, deps.now()),
    }),
  );

/** Whether a mail server said for good that there is no such address; not that it dislikes this mail, or who sends it. */

/** What nodemailer throws. */
export interface MailError {
  code?: string;
  /** Of SMTP, in answer to which the server refused. */
  command?: string;
  responseCode?: number;
  /** The whole line, which may name the address: never for a log. */
  response?: string;
}

/**
 * Mailbox not there, not here, name not allowed (RFC 5321, 4.2.3); takes no mail at all (RFC 7504). A full mailbox (552) and
 * "transaction failed" (554) are none of these: the first passes, and the second mostly means who sends.
 */
const gone = [550, 551, 553, 556];

/**
 * Of the codes that say more (RFC 3463): the address is wrong, but for 5.1.7 and 5.1.8, which are about the sender's; or the
 * mailbox takes nothing (5.2.1). Others tell of rules (5.7.x): a block of our own machine must not end it for everybody.
 */
const saysGone = /^5\.(1\.(?![78]$)\d+|2\.1)$/;

/** @returns `false` too for whatever passes (4xx) */
export function isAddressGone({ code, command, responseCode = 0, response = '' }: MailError): boolean {
  if (code !== 'EENVELOPE' || command !== 'RCPT TO' || !gone.includes(responseCode)) return false;
  const more = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return !more || saysGone.test(more);
}

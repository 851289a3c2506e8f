/** The whole. Importing it registers nothing: `loket/define/contact-form` is there for that. */
export { LoketChannelChooser } from './channel-chooser/channel-chooser.js';
export { LoketContactForm } from './contact-form/contact-form.js';
export { LoketHelpPanel } from './help-panel/help-panel.js';
export { LoketStatusTracker } from './status-tracker/status-tracker.js';
export { ChannelChosenEvent } from './channel-event.js';
export { HelpOpenedEvent, type HelpPart } from './help-event.js';
export { StatusShownEvent } from './status-event.js';
export { HttpBackend, type HttpBackendOptions } from './backend/http-backend.js';
export type { Capabilities, ContactBackend, SendOptions, UploadOptions } from './backend/backend.js';
export { loadConfig, readConfig, type Config } from './config/config.js';
export type { CaseStatus, CaseState } from './domain/case-status.js';
export type { Contact, ContactType, AnswerWay, Person, Receipt } from './domain/contact.js';
export type { Issue, IssueCode } from './domain/issue.js';
export type { Outcome } from './domain/outcome.js';
export { ConfigError, type ConfigProblem } from './errors.js';
export { ContactSendingEvent, ContactSentEvent } from './events.js';
export { getLocale, setLocale, type Locale } from './locale/locale.js';

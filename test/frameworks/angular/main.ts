import { bootstrapApplication } from '@angular/platform-browser';
import { ContactPage } from './contact-page';

bootstrapApplication(ContactPage).catch(console.error);

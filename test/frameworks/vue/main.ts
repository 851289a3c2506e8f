import { createApp } from 'vue';
import ContactPage from './contact-page.vue';

createApp(ContactPage).mount(document.body.appendChild(document.createElement('div')));

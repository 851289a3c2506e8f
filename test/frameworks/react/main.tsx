import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ContactPage } from './contact-page';

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <StrictMode>
    <ContactPage />
  </StrictMode>,
);

import './layers.css';
import './tokens.css';
import './fonts.css';
import './base.css';
import './looks.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { wakeOnKey } from '../parts/frame/keymap.ts';
import { App } from './App.tsx';
import { followStore } from './address.ts';
import { followPreferences } from './appearance.ts';
import { followChanges } from './keep-changes.ts';
import { followProgress } from './keep-progress.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html: found no element #root, wanted one');

followPreferences();
followStore();
followChanges();
followProgress();
wakeOnKey();

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

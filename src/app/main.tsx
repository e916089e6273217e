import './fonts.css';
import './tokens.css';
import './base.css';
import '../parts/bar/bars.css';
import '../walk/shell/stage.css';
import '../parts/notice/notices.css';
import '../walk/shell/sizes.css';
import '../pages/home/pitch.css';
import '../pages/home/picture.css';
import '../pages/home/path.css';
import './offline.css';
import '../parts/files/share.css';
import './other-media.css';
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

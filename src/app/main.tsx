import './fonts.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html: found no element #root, wanted one');

createRoot(root).render(
  <StrictMode>
    <main>
      <h1>Unroll</h1>
    </main>
  </StrictMode>,
);

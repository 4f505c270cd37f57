import { render } from 'preact';
import { App } from './app.tsx';
import { followLinks } from './location.ts';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id "app".');
followLinks();
render(<App />, root);

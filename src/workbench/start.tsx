import { signal } from '@preact/signals';
import { render } from 'preact';
import { check } from '../kinds/check.ts';
import { loadFacts } from '../kinds/load.ts';
import { render as renderReport } from '../render.ts';

declare global {
  interface Window {
    /** The library, for whoever opens the console. */
    fazhi: { readonly loadFacts: typeof loadFacts; readonly check: typeof check; readonly render: typeof renderReport };
  }
}

const title = signal('法治政府建设年度报告 · 工作台');
window.fazhi = { loadFacts, check, render: renderReport };
render(
  <main>
    <h1>{title}</h1>
  </main>,
  document.getElementById('page') as HTMLElement,
);

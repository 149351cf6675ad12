import { defineConfig } from 'vitest/config';

/** What starts processes or browsers, draws many cases, validates every .docx or takes seconds for another reason. */
const slow = [
  'test/{bench,drawn,faults,hostile,interview,mutation,package,workbench}/**/*.test.ts',
  'test/cli/batch/**/*.test.ts',
  'test/cli/{main,out-of,loaded-scripts,own-papers,session-check}.test.ts',
  'test/check/{fixes,linear,many-*,signs,every-rule}.test.ts',
  'test/{comments,set-anew}/valid.test.ts',
  'test/paper-rules/own-papers.test.ts',
  'test/differences/linear.test.ts',
  'test/docx/{valid,kinds,deterministic,print-copy}.test.ts',
  'test/reader/hostile.test.ts',
  'test/template/{check-templates,endless}.test.ts',
  'test/{readme,library,counted-work,patterns,render-editions}.test.ts',
  'test/disk/many-starters.test.ts',
];

/** `--project quick` is for the loop at the desk: its files share their modules, so that each is loaded once. */
export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'quick', include: ['test/**/*.test.ts'], exclude: slow, isolate: false } },
      { extends: true, test: { name: 'slow', include: slow } },
    ],
    // Every core: one is left idle otherwise, which of two is half.
    maxWorkers: '100%',
    setupFiles: ['test/fixed-seed.ts'],
    testTimeout: 60_000,
    // What the tests start keeps nothing in the home of whoever runs them.
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The page runs in a browser, where its tests are.
      exclude: ['src/**/*.generated.ts', 'src/workbench/**'],
      reporter: ['text-summary', 'html'],
      thresholds: {
        lines: 90,
        'src/{check,view,domain,document,facts}/**': { lines: 95 },
      },
    },
  },
});

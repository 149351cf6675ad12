import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
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

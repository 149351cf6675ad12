import { defineConfig } from 'vitest/config';

/** Measures the laid-out PDF; needs LibreOffice and poppler, and is no part of `npm test`. */
export default defineConfig({
  test: { include: ['test/{visual,workbench}/**/*.visual.ts'], testTimeout: 240_000, hookTimeout: 240_000 },
});

import { defineConfig, mergeConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** For the loop at the desk, about a minute: without what starts processes, draws, validates every .docx or takes seconds. */
export default mergeConfig(
  whole,
  defineConfig({
    test: {
      isolate: false,
      exclude: [
        'test/{bench,drawn,faults,interview,mutation,package,workbench}/**',
        'test/cli/{batch/**,main.test.ts,out-of.test.ts,loaded-scripts.test.ts}',
        'test/check/{fixes,linear,many-*,signs,every-rule}.test.ts',
        'test/docx/{valid,kinds,deterministic}.test.ts',
        'test/template/check-templates.test.ts',
        'test/{readme,library,counted-work,patterns,render-editions}.test.ts',
        'test/disk/many-starters.test.ts',
      ],
    },
  }),
);

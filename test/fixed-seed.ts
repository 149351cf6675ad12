import fc from 'fast-check';

/** Property tests draw the same cases on every machine; FUZZ_SEED tries others, and what it finds becomes a row of a table. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20260222) });

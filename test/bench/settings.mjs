/** How long a run that is written down takes over each part. */
export const full = {
  warm: { rounds: 9, ms: 600, rewarmMs: 250, firstMs: 2000 },
  cold: { rounds: 15 },
  many: { rounds: 3, count: 500 },
  batch: { rounds: 3, files: 3000 },
  check: { rounds: 3, megabyte: 1 << 20 },
  papers: { rounds: 15, repeats: 1, files: 1000 },
  page: { keys: 8, paints: 15 },
};

/** A look, in about a minute. */
export const quick = {
  warm: { rounds: 3, ms: 120, rewarmMs: 60, firstMs: 700 },
  cold: { rounds: 3 },
  many: { rounds: 1, count: 20 },
  batch: { rounds: 1, files: 50 },
  check: { rounds: 2, megabyte: 1 << 16 },
  papers: { rounds: 5, repeats: 1, files: 100 },
  page: { keys: 2, paints: 5 },
};

export { killRounds } from './kill-rounds.ts';
export { seeded } from './seeded.ts';

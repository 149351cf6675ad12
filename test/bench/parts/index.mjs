import { measureBatch, tellBatch } from './batch.mjs';
import { measureCheck, tellCheck } from './check.mjs';
import { measureCold, tellCold } from './cold.mjs';
import { measureMany, tellMany } from './many.mjs';
import { measurePage, tellPage } from './page.mjs';
import { measurePapers, tellPapers } from './papers.mjs';
import { measureWarm, tellWarm } from './warm.mjs';

/** What can be measured: its heading, how it is measured, how what was measured is told. */
export const parts = {
  warm: { title: 'One report in a warm process', measure: measureWarm, tell: tellWarm },
  cold: { title: 'From launch to result', measure: measureCold, tell: tellCold },
  many: { title: 'Many reports in one process', measure: measureMany, tell: tellMany },
  batch: { title: 'Many files by one command', measure: measureBatch, tell: tellBatch },
  check: { title: 'The check', measure: measureCheck, tell: tellCheck },
  papers: { title: 'Papers of other programs', measure: measurePapers, tell: tellPapers },
  page: { title: 'The page', measure: measurePage, tell: tellPage },
};

import type { Experience } from '../../../../src/kinds/experience/facts.generated.ts';
import { experience } from '../../../../src/kinds/experience/index.ts';
import { claimHasGround } from '../../../../src/kinds/experience/rules/claim-has-ground.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<Experience>(
  claimHasGround,
  {
    valid: [
      { opening: { paragraphs: ['这一机制为全省首创，被省司法厅列为推广项目。'] } },
      { opening: { paragraphs: ['企业称赞“全国领先”。'] } },
      {
        honours: { clauses: [{ text: '项目入选示范', level: '省级' }] },
        opening: { paragraphs: ['工作走在全省前列。'] },
      },
      { results: { sections: [{ paragraphs: ['满意度全市排名第一，居全市第一位。'] }] } },
    ],
    invalid: [
      {
        facts: { opening: { paragraphs: ['入选全省典型。首创片区联审，工作走在全国前列。'] } },
        at: ['/opening/paragraphs/0', '/opening/paragraphs/0'],
        marks: ['首创', '走在全国前列'],
        says: '“首创”没有写依据',
      },
      {
        facts: {
          honours: { clauses: [{ text: '项目成为示范', level: '市级' }] },
          ending: { paragraphs: ['片区联审全国首创。'] },
        },
        at: ['/ending/paragraphs/0'],
        marks: ['全国首创'],
      },
    ],
  },
  experience,
);

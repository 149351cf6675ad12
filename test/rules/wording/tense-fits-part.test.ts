import { tenseFitsPart } from '../../../src/rules/wording/tense-fits-part.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(tenseFitsPart, {
  valid: [
    paragraphs('下一步，深化府院联动，定期召开联席会议。'),
    paragraphs('下一步工作打算：新建法治文化阵地10处。'),
    paragraphs('一年来，建立执法监督平台，归集数据18.6万条。'),
    paragraphs('2025年取得的成效：出台制度12项。'),
    paragraphs('主要举措：县政府召开常务会议研究法治工作4次。'),
  ],
  invalid: [
    {
      facts: paragraphs('下一步，深化府院联动，召开联席会议4次，化解争议27件，取得明显成效。'),
      at: [first],
      marks: ['下一步，深化府院联动，召开联席会议4次，化解争议27件，取得明显成效'],
    },
    { facts: paragraphs('下一步工作打算：已建成法治文化阵地58处。'), at: [first], marks: ['下一步工作打算：已建成'] },
    { facts: paragraphs('一年来，将建立执法监督平台，归集数据18.6万条。'), at: [first], marks: ['将'] },
    { facts: paragraphs('2025年取得的成效：拟出台制度12项。'), at: [first], marks: ['拟'] },
    { facts: paragraphs('主要举措：县政府计划召开常务会议研究法治工作4次。'), at: [first], marks: ['计划'] },
  ],
});

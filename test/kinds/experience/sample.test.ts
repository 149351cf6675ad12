import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stages } from '../../../src/domain/editions/stage.ts';
import { check } from '../../../src/kinds/check.ts';
import type { Experience } from '../../../src/kinds/experience/facts.generated.ts';
import { experience } from '../../../src/kinds/experience/index.ts';
import { loadFacts } from '../../../src/kinds/load.ts';
import { render } from '../../../src/render.ts';
import { builtInSources } from '../../../src/template/built-in-sources.ts';
import { checkTemplates } from '../../../src/template/check-templates.ts';
import { experienceDraft } from '../../docx/drafts.ts';
import { paragraphsOf } from '../../docx/read-docx.ts';

const sample = loadFacts(readFileSync('samples/yunling-experience-2025/facts.json')).value as Experience;

async function docxOf(facts: Experience, edition: (typeof experience.editions)[number]): Promise<Uint8Array> {
  const { value } = await render(facts, { edition, draft: true });
  if (!value) throw new Error(`the edition ${edition} is not made`);
  return value.docx;
}

test('the templates print all that the schema asks, and nothing that there is not', () => {
  expect(checkTemplates(builtInSources('experience'), experience)).toEqual([]);
});

test.each(stages)('nothing is to be said of the sample at the stage %s', (stage) => {
  expect(check(sample, { stage, today: '2026-03-24' })).toEqual([]);
});

describe.each([
  ['the sample', sample],
  ['a draft with gaps', experienceDraft],
])('%s', (_name, facts) => {
  describe.each(experience.editions)('as %s', (edition) => {
    test('is the same bytes the second time', async () => {
      expect(await docxOf(facts, edition)).toEqual(await docxOf(facts, edition));
    });

    test.each(['html', 'txt'] as const)('has its title, or the gap for it, as %s', async (format) => {
      const { value } = await render(facts, { edition, draft: true, format });
      expect(JSON.stringify(value)).toContain(facts.title?.first ?? '〔缺：正标题前半句〕');
    });
  });
});

test('an account has no header, recipients, signature or colophon; whom to ask it tells whoever called for it only', async () => {
  const paragraphs = paragraphsOf(await docxOf(sample, 'submitted')).filter((text) => text !== '');
  expect(paragraphs.slice(0, 2)).toEqual([
    '片区联审聚合力　源头把关防风险',
    '——云岭县推行乡镇合法性审核片区联审经验材料',
  ]);
  expect(paragraphs.at(-1)).toBe('（联系人：方静；联系电话：0000-5682137）');
  expect(paragraphsOf(await docxOf(sample, 'public')).join('')).not.toContain('方静');
});

test('a classified account says so in its corner, and is not made public', async () => {
  const classified: Experience = {
    ...experienceDraft,
    document: { securityClassification: '秘密', classificationPeriod: '1年' },
  };
  const beginning = async (edition: (typeof experience.editions)[number]) =>
    paragraphsOf(await docxOf(classified, edition)).filter((text) => text !== '');
  expect((await beginning('submitted'))[0]).toBe('秘密★1年');
  expect((await beginning('review')).slice(0, 2).join('')).toContain('送审稿');
  expect((await render(classified, { edition: 'public', draft: true })).value).toBeUndefined();
});

test('results at the end of the practices go on with their numbers, and insights stand under headings', async () => {
  const facts: Experience = {
    ...experienceDraft,
    practices: { sections: [{ heading: '编组', paragraphs: ['分4组。'] }] },
  };
  const text = paragraphsOf(await docxOf(facts, 'submitted'));
  expect(text.filter((line) => /^(?:[一二三]、|（[一二三]）)/u.test(line))).toEqual([
    '一、主要做法',
    '（一）编组。分4组。',
    '（二）审得更快',
    '二、主要体会',
    '（一）力量要组合。编好组。',
    '（二）标准要清楚。写到条款。',
  ]);
  expect(text).toContain('群众满意。');
});

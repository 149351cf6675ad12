import type { PartRule } from '../../../check/rule.ts';
import { bodyLength } from '../../../facts/texts/body-length.ts';
import type { Experience } from '../facts.generated.ts';

export const withinLength = {
  id: 'within-length',
  severity: 'warning',
  tags: ['layout'],
  title: '材料不超过征集要求的字数',
  source: 'policy',
  basis: '征集要求',
  why: '看“征集要求”里的字数限制，没写的不看。标题到结束语都算，标点算，空格、序号、附件不算。',
  reads: 'facts',
  wrong: { call: { characters: 100 }, practices: { sections: [{ paragraphs: ['健全制度，规范执法。'.repeat(11)] }] } },
  right: { call: { characters: 100 }, practices: { sections: [{ paragraphs: ['健全制度，规范执法。'.repeat(9)] }] } },
  check: ({ call }, { manuscript }) => {
    const most = call?.characters;
    if (most === undefined) return [];
    const length = bodyLength(manuscript.printed);
    if (length <= most) return [];
    const message = `全文约${length}字，征集要求不超过${most}字，要压${length - most}字以上`;
    return [{ path: '/call/characters', message }];
  },
} satisfies PartRule<Experience>;

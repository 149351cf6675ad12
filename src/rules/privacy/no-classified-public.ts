import type { PartRule } from '../../check/rule.ts';

export const noClassifiedPublic = {
  id: 'no-classified-public',
  severity: 'error',
  tags: ['privacy'],
  title: '涉密的报告不公开',
  source: 'law',
  basis: '《中华人民共和国保守国家秘密法》；《法治政府建设与责任落实督察工作规定》（年度报告的公开）',
  why: '年度报告除涉及党和国家秘密的以外向社会公开。定了密级的，不能再出公开稿。',
  reads: 'facts',
  wrong: { document: { securityClassification: '秘密' }, editions: { public: {} } },
  right: { document: { securityClassification: '秘密' }, editions: { committee: {} } },
  check: ({ document, editions, publication }) => {
    const level = document?.securityClassification;
    if (!level) return [];
    return [
      ...(editions?.public ? [{ path: '/editions/public', message: `报告定为${level}，不能有公开稿` }] : []),
      ...(publication?.publishedDate
        ? [{ path: '/publication/publishedDate', message: `报告定为${level}，不能公开` }]
        : []),
    ];
  },
} satisfies PartRule;

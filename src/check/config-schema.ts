import type { SchemaNode } from '../schema/schema-node.ts';
import type { ConfigurableRule } from './rule.ts';
import { tagNames, tags } from './tag.ts';
import type { Threshold } from './threshold.ts';

/** The schema of fazhi.config.json; it names every rule and threshold, so that an unknown one fails and editors can offer them. */
export function configSchema(rules: readonly ConfigurableRule[]): SchemaNode {
  const adjustable = rules.filter(({ thresholds }) => thresholds);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:fazhi-report:config:1',
    ...group('报前检查的设置', '放在填报文件的文件夹或者上级文件夹里，文件名 fazhi.config.json；近的优先。', {
      $schema: { title: '格式说明的位置', type: 'string' },
      root: { title: '到此为止', description: '写 true，就不再看上级文件夹里的设置。', type: 'boolean' },
      severity: group('程度', '规则提出的问题有多重；off 表示不用这条规则。', {
        ...Object.fromEntries(rules.map(({ id, title }) => [id, { title, $ref: '#/$defs/severity' }])),
      }),
      tags: group(
        '标签',
        '一类规则提出的问题有多重；off 表示这一类都不用。单独写了程度的规则，以单独写的为准；一条规则有几个标签的，以排在前面的为准。',
        {
          ...Object.fromEntries(tags.map((tag) => [tag, { title: tagNames[tag], $ref: '#/$defs/severity' }])),
        },
      ),
      thresholds: group('界限', '规则里可以调整的数。', {
        ...Object.fromEntries(adjustable.map((rule) => [rule.id, thresholdsNode(rule)])),
      }),
      commentAuthor: {
        title: '批注的作者',
        description: 'check --comments 写进 Word 文件的批注用谁的名字，不写为 fazhi。',
        ...words,
      } as SchemaNode,
      outlines: {
        title: '适用的纲要',
        description: '程序还没有的《法治政府建设实施纲要》；年度相同的，以这里写的为准。',
        type: 'array',
        items: outline,
      },
    }),
    $defs: { severity },
  } as SchemaNode;
}

function group(title: string, description: string, properties: Readonly<Record<string, SchemaNode>>): SchemaNode {
  return { title, description, type: 'object', additionalProperties: false, properties };
}

const words = { type: 'string', pattern: '\\S', 'x-pattern-hint': '名称' } as const;
const year = { type: 'integer', minimum: 2015, maximum: 2099 } as const;

const outline = {
  ...group('纲要', '一部纲要，适用的年度和各个部分。', {
    name: { title: '名称', description: '连书名号一起写。', ...words } as SchemaNode,
    from: { title: '开始的年度', ...year } as SchemaNode,
    to: { title: '最后的年度', ...year } as SchemaNode,
    areas: {
      title: '各个部分',
      description: '部分的简称，一个部分一条。',
      type: 'array',
      minItems: 1,
      items: { title: '部分', ...words } as SchemaNode,
    } as SchemaNode,
  }),
  required: ['name', 'from', 'to', 'areas'],
};

const severity = {
  title: '程度',
  type: 'string',
  enum: ['off', 'error', 'warning', 'notice'],
  'x-labels': { off: '不用', error: '须改正', warning: '请核实', notice: '提示' },
} as const satisfies SchemaNode;

function thresholdsNode({ title, thresholds = {} }: ConfigurableRule): SchemaNode {
  return group(
    title,
    '',
    Object.fromEntries(Object.entries(thresholds).map(([name, threshold]) => [name, numberNode(threshold)])),
  );
}

function numberNode({ title, usual, minimum, maximum }: Threshold): SchemaNode {
  return { title, type: 'number', minimum, maximum, default: usual } as SchemaNode;
}

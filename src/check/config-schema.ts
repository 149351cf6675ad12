import type { SchemaNode } from '../schema/schema.ts';
import type { Rule } from './rule.ts';
import type { Threshold } from './threshold.ts';

/** The schema of fazhi.config.json; it names every rule and threshold, so that an unknown one fails and editors can offer them. */
export function configSchema(rules: readonly Rule[]): SchemaNode {
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
      thresholds: group('界限', '规则里可以调整的数。', {
        ...Object.fromEntries(adjustable.map((rule) => [rule.id, thresholdsNode(rule)])),
      }),
    }),
    $defs: { severity },
  } as SchemaNode;
}

function group(title: string, description: string, properties: Readonly<Record<string, SchemaNode>>): SchemaNode {
  return { title, description, type: 'object', additionalProperties: false, properties };
}

const severity = {
  title: '程度',
  type: 'string',
  enum: ['off', 'error', 'warning', 'notice'],
  'x-labels': { off: '不用', error: '须改正', warning: '请核实', notice: '提示' },
} as const satisfies SchemaNode;

function thresholdsNode({ title, thresholds = {} }: Rule): SchemaNode {
  return group(
    title,
    '',
    Object.fromEntries(Object.entries(thresholds).map(([name, threshold]) => [name, numberNode(threshold)])),
  );
}

function numberNode({ title, usual, minimum, maximum }: Threshold): SchemaNode {
  return { title, type: 'number', minimum, maximum, default: usual } as SchemaNode;
}

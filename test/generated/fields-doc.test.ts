import { expect, test } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import type { Schema } from '../../src/schema/schema.ts';
import type { SchemaNode } from '../../src/schema/schema-node.ts';

/** One row for every answer: where it stands in the file, what it is called, what to write. */
function rowsOf({ resolve }: Schema, node: SchemaNode, path: string): string[] {
  const { title, description, examples = [], properties = {}, items, enum: values = [], ...rest } = node;
  const labels = rest['x-labels'] ?? {};
  const choices = values.map((value) => (labels[value] ? `\`${value}\` ${labels[value]}` : value)).join('；');
  const notes = [
    ...(choices ? [`可选：${choices}`] : []),
    ...(examples.length > 0 && typeof examples[0] !== 'object' ? [`例：${examples.join('、')}`] : []),
    ...(rest['x-required'] ? ['必填'] : []),
    ...(rest['x-internal'] ? ['不印在报告里'] : []),
    ...(rest['x-basis'] ? [`依据：${rest['x-basis']}`] : []),
  ];
  const own = path === '' ? [] : [`| \`${path}\` | ${title} | ${[description, ...notes].join('<br>')} |`];
  const entry = items ? resolve(items) : undefined;
  const inner = Object.entries({ ...properties, ...entry?.properties });
  const below = inner.flatMap(([key, child]) =>
    rowsOf({ resolve } as Schema, resolve(child), `${path}${items ? '[]' : ''}${path === '' ? '' : '.'}${key}`),
  );
  return [...own, ...below];
}

test.each(
  kinds.map((kind, index) => [index === 0 ? 'fields' : `fields-${kind.name}`, kind] as const),
)('docs/%s.md tells of every answer in the schema (npm run generate renews it)', async (file, {
  name,
  title,
  schema,
}) => {
  const groups = Object.entries(schema.root.properties ?? {}).map(([key, child]) => {
    const node = schema.resolve(child);
    return [
      `## ${node.title}（\`${key}\`）`,
      '',
      '| 位置 | 名称 | 写什么 |',
      '| --- | --- | --- |',
      ...rowsOf(schema, node, key),
      '',
    ].join('\n');
  });
  const page = [
    file === 'fields' ? '# 填报内容' : `# 填报内容：${title}`,
    '',
    `本页由 \`npm run generate\` 从 \`schemas/${name}.schema.json\` 生成；\`[]\` 表示可以有多条。`,
    '',
    ...groups,
  ].join('\n');
  await expect(page).toMatchFileSnapshot(`../../docs/${file}.md`);
});

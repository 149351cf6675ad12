import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaCompiler } from '../../src/schema/compile-schema.ts';

interface Indicator {
  readonly name: string;
}

const report = read('samples/yunling-2025/facts.json');
const keyPoints = read('samples/yunling-key-points-2026/facts.json');
const experience = read('samples/yunling-experience-2025/facts.json');

test.each([
  ['key-points', keyPoints],
  ['experience', experience],
])('the sample of the kind %s fits its schema', (kind, facts) => {
  const validate = schemaCompiler().compile(read(`schemas/${kind}.schema.json`));
  validate(facts);
  expect(validate.errors).toBeNull();
  expect(facts.kind).toBe(kind);
});

test('the key points quote what the report found wanting and promised, letter for letter', () => {
  const wanting = report.shortcomings.list.map(({ id, problem }: Record<string, string>) => ({ id, text: problem }));
  const promised = report.plan.list.map(({ heading, text }: Record<string, string>) => `${heading}：${text}`);
  expect(keyPoints.previousReport.problems).toEqual(wanting);
  expect(keyPoints.previousReport.promises.map(({ text }: { text: string }) => text)).toEqual(promised);
});

test('every shortcoming and every promise is answered by a task, and no task answers anything else', () => {
  const { problems, promises } = keyPoints.previousReport;
  const asked = [...problems, ...promises].map(({ id }: { id: string }) => id);
  const tasks = keyPoints.parts.flatMap(({ tasks: own }: { tasks: { answers?: string[] }[] }) => own);
  const answered = new Set(tasks.flatMap(({ answers = [] }: { answers?: string[] }) => answers));
  expect(tasks).toHaveLength(21);
  expect([...answered].sort()).toEqual(asked.sort());
});

test('a figure of the account that the report has too is the report’s', () => {
  const told = new Map<string, Indicator>(report.indicators.map((one: Indicator) => [one.name, one]));
  const shared = experience.indicators.filter(({ name }: Indicator) => told.has(name));
  expect(shared).not.toHaveLength(0);
  expect(shared).toEqual(shared.map(({ name }: Indicator) => told.get(name)));
});

test('who the authority is, is told alike in every sample of the county', () => {
  const { supervisionOffice: _own, ...kept } = keyPoints.authority;
  expect(report.authority).toMatchObject(kept);
  expect(report.authority).toMatchObject(experience.authority);
});

test('an answer that has the shape of the report’s has it word for word', () => {
  const shapes = read('schemas/annual-report.schema.json');
  const others = ['key-points', 'experience'].map((kind) => read(`schemas/${kind}.schema.json`));
  for (const { properties, $defs } of others) {
    expect($defs.point).toEqual(shapes.$defs.point);
    expect($defs.withhold).toEqual(shapes.$defs.withhold);
    expect(properties.indicators.items).toEqual(shapes.properties.indicators.items);
    expect(properties.document).toEqual(shapes.properties.document);
    for (const [name, node] of Object.entries(shapes.properties.authority.properties)) {
      expect(withoutWords(properties.authority.properties[name])).toEqual(withoutWords(node));
    }
  }
});

// biome-ignore lint/suspicious/noExplicitAny: what stands in a file
function read(path: string): any {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The shape of an answer without what a kind may say in its own words. */
function withoutWords(node: unknown): unknown {
  const words = ['description', 'examples', 'x-basis', 'x-rare'];
  return JSON.parse(JSON.stringify(node, (key, value) => (words.includes(key) ? undefined : value)));
}

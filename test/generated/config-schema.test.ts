import { expect, test } from 'vitest';
import { configSchema } from '../../src/check/config-schema.ts';
import { rules } from '../../src/kinds/check.ts';
import { paperRules } from '../../src/paper-rules/index.ts';

test('the schema of the configuration names every rule (npm run generate renews it)', async () => {
  const schema = `${JSON.stringify(configSchema([...rules, ...paperRules]), null, 1)}\n`;
  await expect(schema).toMatchFileSnapshot('../../schemas/config.schema.json');
});

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is compared: the samples, and three drafts made of the county's: with gaps, with answers marked, with rows withheld from
 * the public. Written into a folder, each with its facts.json; returns their names.
 */
export function writeFacts(folder, samples) {
  const names = readdirSync(samples).filter((name) => !name.startsWith('.'));
  for (const name of names) cpSync(join(samples, name), join(folder, name), { recursive: true });
  const county = readFileSync(join(samples, 'yunling-2025/facts.json'), 'utf8');
  for (const [name, change] of Object.entries(drafts)) {
    const facts = JSON.parse(county);
    change(facts);
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'facts.json'), JSON.stringify(facts, null, 2));
  }
  return [...names, ...Object.keys(drafts)].sort();
}

const drafts = {
  'draft-with-gaps': (facts) => {
    delete facts.leadership;
    delete facts.plan;
    delete facts.publication;
    delete facts.authority.superior;
    for (const indicator of facts.indicators.slice(0, 3)) delete indicator.value;
    facts.marks = [{ path: '/plan', state: '暂缺', note: '待县委依法治县办提供' }];
  },
  'draft-unverified': (facts) => {
    facts.marks = [
      { path: '/measures/sections/0', state: '待核实', note: '待县信访局提供' },
      { path: '/shortcomings/list/1/problem', state: '没写完' },
      { path: '/indicators/1/value', state: '待核实' },
      { path: '/previousPlan', state: '不涉及' },
    ];
  },
  'draft-withheld': (facts) => {
    const withhold = { from: ['public'], reason: '涉及正在处理的信访事项' };
    facts.shortcomings.list[2].withhold = withhold;
    facts.plan.list[1].withhold = withhold;
    facts.measures.sections[1].withhold = withhold;
    facts.leadership.items[0].withhold = withhold;
  },
};

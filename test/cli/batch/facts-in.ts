import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { wholeFacts } from '../../facts-of.ts';
import { fileIn } from '../fake-io.ts';

/** Writes the facts of so many offices, each in a folder of its own below `folder`: 001/facts.json, 002/facts.json. */
export function factsIn(folder: string, count: number): string[] {
  const { authority, ...others } = wholeFacts();
  return Array.from({ length: count }, (_, index) => {
    const place = join(folder, String(index + 1).padStart(3, '0'));
    mkdirSync(place, { recursive: true });
    return fileIn(place, 'facts.json', { ...others, authority: { ...authority, name: `云岭县第${index + 1}局` } });
  });
}

/** The name of the report of the office with this number. */
export function reportOf(number: number): string {
  return `云岭县第${number}局关于2025年度法治政府建设情况的报告.docx`;
}

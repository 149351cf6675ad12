import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { type HeadingLevel, headingOrdinal } from '../domain/report/ordinals.ts';
import { mainText, pathOf } from './look.ts';

export const ordinalForm = {
  id: 'ordinal-form',
  severity: 'notice',
  tags: ['typesetting'],
  title: '层次序数的写法合乎规定',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.3（必须）',
  why: '依次用“一、”“（一）”“1.”“（1）”。半角括号、“1、”“（一）、”都不对；一份文稿只提一次。',
  reads: 'paper',
  inOne: (findings) => `${findings[0]?.message}；这样的有${findings.length}处`,
  check: (paper) =>
    mainText(paper, 'heading', 'text').flatMap((entry): Finding[] => {
      const { level, ordinal, text, start } = entry;
      if (level === undefined || ordinal === undefined || right[level].test(ordinal)) {
        const isDoubled = level === 2 && /^[、.．，]/u.test(text.slice(start));
        return isDoubled ? [{ path: pathOf(entry), message: `“${ordinal}”后面不加标点` }] : [];
      }
      return [{ path: pathOf(entry), message: `序数写成“${ordinal}”，应像“${headingOrdinal(level, 1)}”这样写` }];
    }),
} satisfies PaperRule;

const right: Readonly<Record<HeadingLevel, RegExp>> = {
  1: /^[^（）()]+、$/u,
  2: /^（.+）$/u,
  3: /^\d+[.．]$/u,
  4: /^（\d+）$/u,
};

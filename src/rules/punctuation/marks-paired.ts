import type { WordRule } from '../../check/rule.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { findPairingFault, pairingSigns } from '../../domain/text/pairing.ts';
import { writtenSpots } from '../written-spots.ts';

export const marksPaired = {
  id: 'marks-paired',
  severity: 'warning',
  tags: ['punctuation'],
  title: '引号、书名号、括号成对，里外不乱',
  source: 'national-standard',
  basis: punctuationStandard,
  why: '少了一半或者里外颠倒，引文、文件名称到哪里为止就说不清。撇号不算；一段只提第一处，改好再查。',
  reads: 'manuscript',
  wrong: { text: ['县司法局获评全省先进集体”等'] },
  right: { text: ['县司法局获评“全省先进集体”等'] },
  check: (manuscript) =>
    writtenSpots(manuscript, pairingSigns, (text) => {
      const fault = findPairingFault(text);
      return fault ? [fault] : [];
    }),
} satisfies WordRule;

import { ForeignPaper } from '../../../manuscript/foreign-paper.ts';

/**
 * The report that a letter sends up as its annex; the paper itself where it is no such letter. The letter tells no parts, and
 * says that it sends a report.
 */
export function reportBehindLetter(paper: ForeignPaper): ForeignPaper {
  const { outline, document } = paper;
  const title = outline.find(({ role }) => role === 'annexTitle');
  if (!title || !/法治政府建设.*(?:报告|总结|汇报)$/u.test(title.text.trim())) return paper;
  const letter = outline.filter(({ index }) => index < title.index);
  const isLetter =
    letter.every(({ role }) => role !== 'heading') && letter.some(({ text }) => /报上|报送|呈报|呈送/u.test(text));
  const hasParts = outline.some(({ index, role, level }) => index > title.index && role === 'heading' && level === 1);
  return isLetter && hasParts ? new ForeignPaper({ ...document, blocks: document.blocks.slice(title.index) }) : paper;
}

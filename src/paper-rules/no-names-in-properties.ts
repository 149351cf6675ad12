import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';

export const noNamesInProperties = {
  id: 'no-names-in-properties',
  severity: 'notice',
  tags: ['typesetting'],
  title: '文件属性里没有个人信息',
  source: 'practice',
  basis: '实务：对外公开前清除文件属性',
  why: '作者、最后保存的人、单位会随文件送出，别人在“属性”里看得到。与署名机关相同的不算。',
  reads: 'paper',
  check: ({ document: { properties }, title, outline }): Finding[] => {
    const signed = outline.filter(({ role }) => role === 'signature').map(({ text }) => text.trim());
    const isOffice = (name: string) =>
      title.includes(name) || signed.includes(name) || /政府|委员会|[县市区]委$|局$|办公室$|、/u.test(name);
    const told = [
      ['作者', properties.author],
      ['最后保存的人', properties.lastModifiedBy],
      ['单位', properties.company],
    ].filter(([, name = '']) => name !== '' && !isOffice(name) && !programs.test(name));
    if (told.length === 0) return [];
    return [{ path: '', message: `文件属性里写着${told.map(([what, name]) => `${what}“${name}”`).join('、')}` }];
  },
} satisfies PaperRule;

/** Names that programs write, and no person. */
const programs =
  /^(?:administrator|admin|user|users|microsoft|windows|wps|office|python-docx|un-named|lenovo|hp|dell|pc|docx4j|apache poi|\d+)/i;

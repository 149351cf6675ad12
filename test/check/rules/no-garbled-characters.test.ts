import { noGarbledCharacters } from '../../../src/check/rules/no-garbled-characters.ts';
import { first, paragraphs } from '../paragraphs.ts';
import { testRule } from '../test-rule.ts';

testRule(noGarbledCharacters, {
  valid: [paragraphs('怎么办？依法办。'), paragraphs('“山水·安心”')],
  invalid: [
    { facts: paragraphs('万事好通?云岭如意'), at: [first], marks: ['?'], says: '万事好通?云岭如意' },
    { facts: paragraphs('办结\ue123件'), at: [first], says: '疑为乱码' },
    { facts: paragraphs('锟斤拷'), at: [first] },
    { facts: paragraphs('办结&nbsp;5件'), at: [first] },
    { facts: paragraphs('第一段<br/>第二段'), at: [first] },
    { facts: paragraphs('云岭365bet平台'), at: [first] },
    { facts: paragraphs('《日??己》'), at: [first] },
  ],
});

import { noGarbledCharacters } from '../../../src/rules/punctuation/no-garbled-characters.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(noGarbledCharacters, {
  valid: [
    paragraphs('API?接口，怎么办?'),
    paragraphs('<private>'),
    paragraphs('怎么办？依法办。'),
    paragraphs('“山水·安心”'),
  ],
  invalid: [
    {
      facts: paragraphs('共计??，烫烫烫，甲&amp;乙&lt;丙&gt;丁&quot;戊&#160;'),
      at: Array(7).fill(first),
      marks: ['??', '烫烫烫', '&amp;', '&lt;', '&gt;', '&quot;', '&#160;'],
    },
    {
      facts: paragraphs('<p>全部<span class="a">办结</div>，bet36平台'),
      at: Array(4).fill(first),
      marks: ['<p>', '<span class="a">', '</div>', 'bet36'],
    },
    { facts: paragraphs('万事好通?云岭如意'), at: [first], marks: ['?'], says: '万事好通?云岭如意' },
    { facts: paragraphs('办结\ue123件'), at: [first], says: '疑为乱码' },
    { facts: paragraphs('锟斤拷'), at: [first] },
    { facts: paragraphs('办结&nbsp;5件'), at: [first] },
    { facts: paragraphs('第一段<br/>第二段'), at: [first] },
    { facts: paragraphs('云岭365bet平台'), at: [first] },
    { facts: paragraphs('《日??己》'), at: [first] },
  ],
});

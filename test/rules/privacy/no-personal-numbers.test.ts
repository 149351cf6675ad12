import { noPersonalNumbers } from '../../../src/rules/privacy/no-personal-numbers.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(noPersonalNumbers, {
  valid: [
    paragraphs('热线12345，电话0000-5682137。'),
    paragraphs('索引号0152638202600047'),
    paragraphs('资金13800138000元'),
    paragraphs('身份证号990000199003070031'),
    paragraphs('编号6222020000000000001'),
    { editions: { superior: { contact: { phone: '13800138000' } } } },
    { editions: { superior: { closing: '来电13800138000。' } } },
    {
      measures: { sections: [{ paragraphs: ['联系13800138000'], withhold: { from: ['public'], reason: '不宜公开' } }] },
    },
  ],
  invalid: [
    { facts: paragraphs('身份证号99000019900307003X。'), at: [first], says: '居民身份证号码' },
    { facts: paragraphs('手机138 0013 8000。'), at: [first], says: '手机号码' },
    { facts: paragraphs('卡号6222 0212 3456 7890 128。'), at: [first], says: '银行卡号' },
    { facts: { editions: { public: { contact: { phone: '13800138000' } } } }, at: ['/editions/public/contact/phone'] },
  ],
});

import { wordingTable } from '../text/wording.ts';

const quoted = '(?<!(?:要求|强调|指出|明确|规定|提出|通知|部署)[^。；]{0,24})';

/** Orders that a report does not give. Add a line: the words, and what a report writes. */
export const ordersDownward = wordingTable([
  {
    slip: new RegExp(
      `${quoted}(?:请|望)(?:各|有关|相关|全县)[^，。；]{0,8}(?:部门|单位|乡镇|街道|同志)(?!协|支持|配合完)[^，。；]{0,14}(?=[，。；])(?![^。]{0,60}（[^）]{0,8}通知）)`,
      'gu',
    ),
    right: '督促……、推动……',
  },
  {
    slip: new RegExp(
      `(?<=^|[，。；：）])${quoted}(?:各|县直各|有关|相关|全县各)[^，。；、既]{1,14}(?:务必|必须|须|要)(?=认真|高度|切实|严格|提高|亲自|抓|认清|按时|进一步|立即|坚决|狠抓)`,
      'gu',
    ),
    right: '督促……、推动……',
  },
  {
    slip: /务必于[^，。；]{2,12}|不得延误|否则(?:予以|将予)?(?:通报|问责)|特此通知|(?:请|望)?遵照执行|将严肃追责问责|坚决贯彻执行，切实把思想/gu,
    right: '不写布置任务的话',
  },
]);

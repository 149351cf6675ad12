/**
 * What the page of the 评议表 does when a reader sorts or filters. It is text, since it runs in a browser and in no process of ours;
 * the page is whole without it. Cells say by `data-order` what they are sorted by, where that is not their words.
 */
export const pageScript = `
'use strict';
const one = (selector, under = document) => under.querySelector(selector);
const all = (selector, under = document) => [...under.querySelectorAll(selector)];
const body = one('#rows');
const rows = all('tr', body);
const heads = all('thead th');
const search = one('#search');
const arrival = one('#arrival');
const lack = one('#lack');
const told = one('#told');

/** Cells without an order come last, whichever way the table is sorted. */
const compare = (one, other, sign) => {
  if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1;
  const numbers = [Number(one), Number(other)];
  if (numbers.every(Number.isFinite)) return sign * (numbers[0] - numbers[1]);
  return sign * one.localeCompare(other, 'zh-CN');
};
const orderOf = (row, column) => {
  const cell = row.cells[column];
  return cell.dataset.order ?? cell.textContent;
};
const sortBy = (head) => {
  const column = heads.indexOf(head);
  const isUp = head.getAttribute('aria-sort') !== 'ascending';
  for (const other of heads) if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', 'none');
  head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
  const sorted = [...rows].sort((left, right) => compare(orderOf(left, column), orderOf(right, column), isUp ? 1 : -1));
  body.append(...sorted);
};
const filter = () => {
  const words = search.value.trim();
  let shown = 0;
  for (const row of rows) {
    const isShown =
      row.textContent.includes(words) &&
      (arrival.value === '' || row.dataset.arrival === arrival.value) &&
      (lack.value === '' || row.dataset.lacks.split(' ').includes(lack.value));
    row.hidden = !isShown;
    if (isShown) shown += 1;
  }
  for (const passage of all('.passage')) passage.hidden = !passage.textContent.includes(words);
  told.textContent = shown === rows.length ? '' : '显示 ' + shown + ' 行，共 ' + rows.length + ' 行';
};
for (const head of heads) one('button', head)?.addEventListener('click', () => sortBy(head));
for (const field of [search, arrival, lack]) field.addEventListener('input', filter);
one('#filters').addEventListener('reset', () => setTimeout(filter));
one('#filters').addEventListener('submit', (event) => event.preventDefault());
one('#filters').hidden = false;
filter();
`;

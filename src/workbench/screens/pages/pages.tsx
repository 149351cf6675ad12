import { useEffect, useState } from 'preact/hooks';
import type { Edition } from '../../../domain/editions/edition.ts';
import { namedEditions } from '../../../kinds/editions.ts';
import { kindOf } from '../../../kinds/index.ts';
import { type SheetName, sheetTitles } from '../../../reporters/sheets.ts';
import type { Desk } from '../../desk/desk.ts';
import { goTo } from '../../desk/go-to.ts';
import { type Weight, weightOf } from '../../desk/weigh.ts';
import type { Sheet } from '../../helper/sheets.ts';
import { FinalSwitch } from '../../shell/final.tsx';
import { copyText, saveAll, saveEdition, savePaper, savePrintCopy } from './save-editions.ts';
import { SheetShown } from './sheet-shown.tsx';

/** Each edition as A4 pages, as it will be sent, and what can be saved of it. */
export function Pages({ desk }: { readonly desk: Desk }) {
  const paper = desk.paper.value;
  const editions = editionsOf(desk);
  const sent = editions.filter((one) => one !== 'consultation');
  const [edition, setEdition] = useState<Edition>(editions[0] ?? 'review');
  const [sheets, setSheets] = useState<readonly Sheet[]>();
  useEffect(() => {
    if (!paper) return undefined;
    let isOld = false;
    const asked = { facts: paper.session.facts, edition, format: 'docx' as const, draft: true, waivers: paper.waivers };
    desk.helper.ask('sheets', asked).then((made) => {
      if (!isOld) setSheets(made ?? []);
    });
    return () => {
      isOld = true;
    };
  }, [paper, edition]);
  if (!paper) return null;
  const { titleAt } = kindOf(paper.session.facts).schema;
  const gaps = gapsIn(desk.open.value.map(weightOf));
  return (
    <div class="pages-screen">
      <nav class="editions" aria-label="版本" data-pane>
        <h2>版本</h2>
        <ul>
          {editions.map((one) => (
            <li key={one}>
              <button type="button" aria-pressed={one === edition} onClick={() => setEdition(one)}>
                {titleAt(`/editions/${one}`)}
              </button>
            </li>
          ))}
        </ul>
        {gaps ? <p class="gaps">还有{gaps}：现在生成的是草稿，缺的地方用〔 〕标出。</p> : null}
        <h2>存这一版</h2>
        <div class="saves">
          <button type="button" class="strong" onClick={() => saveEdition(desk, edition, 'docx')}>
            Word（.docx）
          </button>
          <button type="button" class="plain" onClick={() => saveEdition(desk, edition, 'html')}>
            网页（.html）
          </button>
          <button type="button" class="plain" onClick={() => saveEdition(desk, edition, 'txt')}>
            纯文本（.txt）
          </button>
          <button type="button" class="plain" onClick={() => copyText(desk, edition)}>
            复制正文
          </button>
        </div>
        <h2>送审</h2>
        <div class="saves">
          <button
            type="button"
            class="plain"
            title="段落编号，右边留宽，打印出来手改"
            onClick={() => savePrintCopy(desk)}
          >
            送审打印稿
          </button>
          {(Object.keys(sheetTitles) as SheetName[]).map((name) => (
            <button key={name} type="button" class="plain" onClick={() => savePaper(desk, name)}>
              {sheetTitles[name]}
            </button>
          ))}
        </div>
        <h2>定稿</h2>
        <FinalSwitch desk={desk} />
        <h2>全部版本</h2>
        <div class="saves">
          <button type="button" class="plain whole" onClick={() => saveAll(desk, sent)}>
            {sent.length} 份一起存（.zip）
          </button>
        </div>
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <main class="sheets" aria-label="版式" data-pane tabIndex={0}>
        <p class="reckoned">
          分页按本程序推算，以 Word、WPS 打开为准{sheets && sheets.length > 0 ? `；共 ${sheets.length} 页` : ''}
        </p>
        {sheets?.map((sheet, at) => (
          <SheetShown key={`${edition} ${at}`} sheet={sheet} number={at + 1} />
        ))}
        {sheets?.length === 0 ? <WhyNot desk={desk} edition={edition} /> : null}
      </main>
    </div>
  );
}

/** What stands between the paper and its sending, in the words of the findings: 2 处须改正、3 处没写. */
function gapsIn(weights: readonly Weight[]): string {
  const told = [
    ['error', '处须改正'],
    ['unwritten', '处没写'],
  ] as const;
  return told
    .map(([weight, words]) => [weights.filter((one) => one === weight).length, words] as const)
    .flatMap(([count, words]) => (count > 0 ? [` ${count} ${words}`] : []))
    .join('、');
}

/** What keeps an edition from being made; each leads to where it is put right. */
function WhyNot({ desk, edition }: { readonly desk: Desk; readonly edition: Edition }) {
  const own = desk.open.value.filter((one) => one.edition === edition || one.edition === undefined);
  const reasons = own.filter((one) => one.edition === edition || one.severity === 'error');
  return (
    <div class="why-not">
      <p>这一版现在不能生成：</p>
      <ul>
        {reasons.map((one) => (
          <li key={one.message}>
            <button type="button" class="quiet" onClick={() => goTo(desk, one)}>
              {one.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The editions that the paper names, and the review copy, which anybody may want to see. */
function editionsOf(desk: Desk): Edition[] {
  const facts = desk.paper.value?.session.facts;
  if (!facts) return [];
  const named = namedEditions(facts);
  return [...new Set([...named, 'consultation', 'review'] as const)];
}

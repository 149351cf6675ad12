import type { Diagnostic, Finding } from '../diagnostic.ts';
import { type Edition, editionNames, editions } from '../domain/editions/edition.ts';
import { termsOf } from '../domain/editions/edition-terms.ts';
import { statutoryContent } from '../domain/report/part.ts';
import { chosenEdition } from '../facts/chosen-edition.ts';
import type { Facts } from '../facts/facts.ts';
import { placeOf } from '../facts/order/place.ts';
import { roleNames } from '../facts/role-names.ts';
import { isReference } from '../facts/texts/reference-names.ts';
import { referencesIn } from '../facts/texts/references-in.ts';
import { toldIn } from '../facts/texts/told-in.ts';
import { bodyTexts } from '../facts/texts/written-texts.ts';
import { indicatorExists } from '../rules/figures/indicator-exists.ts';
import { titleAt } from '../schema/annual-report.ts';
import type { RuleText } from './rule.ts';
import { editionHasStatutoryParts, editionIsPossible, publicIsCleared } from './standing-rules.ts';

/** What keeps one edition from being made, though the others may be: `check` tells it before `render` refuses. */
export function findInEdition(facts: Facts, edition: Edition): Diagnostic[] {
  const found = [...findLostParts(facts, edition), ...findUnwritten(facts, edition), ...findRefusals(facts, edition)];
  return found.map((diagnostic) => ({ ...diagnostic, edition }));
}

/** Why an edition may not be made at all, not even as a draft: one that nobody of this level makes, a public one not cleared. */
export function findRefusals(facts: Facts, edition: Edition): Diagnostic[] {
  return edition === 'public' ? uncleared(facts) : impossible(facts, edition);
}

/** An edition that the level does not have and the facts do not name. */
function impossible({ authority, editions: named }: Facts, edition: Edition): Diagnostic[] {
  const level = authority?.level;
  if (!level || named?.[edition] || termsOf(level, edition)) return [];
  const possible = editions.filter((one) => termsOf(level, one)).map((one) => `${one}（${editionNames[one]}）`);
  const finding = {
    path: `/editions/${edition}`,
    message: `这一层级的机关没有“${editionNames[edition]}”这一版`,
    hint: `可以写 ${possible.join('、')}`,
  };
  return [whole(finding, editionIsPossible)];
}

/** A public edition without secrecy review, or with a classification. */
function uncleared({ approval, document }: Facts): Diagnostic[] {
  const findings: Finding[] = [];
  if (!approval?.secrecyReview?.date) {
    findings.push({
      path: '/approval/secrecyReview',
      message: '没有保密审查的记录，不能生成公开稿',
      hint: '保密审查以后，填写审查日期和由谁审查',
    });
  }
  if (document?.securityClassification) {
    findings.push({ path: '/document/securityClassification', message: '标了密级的报告不能生成公开稿' });
  }
  return findings.map((finding) => whole(finding, publicIsCleared));
}

/** Statutory parts that the facts have and the edition has lost, to what is withheld or to the roles it does not show. */
export function findLostParts(facts: Facts, edition: Edition): Diagnostic[] {
  const told = toldIn(facts, edition);
  if (told === facts) return [];
  return (Object.keys(statutoryContent) as (keyof typeof statutoryContent)[])
    .filter((part) => tellsAnything(facts, part) && !tellsAnything(told, part))
    .map((part) => {
      const path = `/${part}`;
      const message = `“${editionNames[edition]}”去掉不写的内容以后，缺少法定内容：${statutoryContent[part]}`;
      const finding = { path, message, missing: [path] };
      return whole(finding, editionHasStatutoryParts, placeOf(facts, path));
    });
}

/** {领导} in an edition for which the facts name nobody, though they do for another: it would be printed as a gap. */
export function findUnwritten(facts: Facts, edition: Edition): Diagnostic[] {
  const { leaders } = chosenEdition(facts, edition).terms;
  if (!isReference(facts, '领导') || leaders.some((role) => roleNames(facts, role).length > 0)) return [];
  return referencesIn(toldIn(facts, edition))
    .filter(({ word }) => word === '领导')
    .slice(0, 1)
    .map(({ path }) => {
      const message = `“${editionNames[edition]}”里的“{领导}”还没有内容可写`;
      const hint = '请在“发文机关”里填写上级机关，或者直接写出来';
      return whole({ path, message, hint }, indicatorExists, placeOf(facts, path));
    });
}

/** Whether the entries of a part have a word to say; headings alone tell nothing, and neither does what stands around them. */
function tellsAnything(facts: Facts, part: keyof typeof statutoryContent): boolean {
  return bodyTexts(facts, part).some(
    ({ path, text }) =>
      /^\/\w+\/(?:sections|items|list)\//.test(path) && !path.endsWith('/heading') && text.trim() !== '',
  );
}

function whole(finding: Finding, { id, severity, basis }: RuleText, place = ''): Diagnostic {
  return { ...finding, ruleId: id, severity, basis, place, title: titleAt(finding.path) };
}

import type { Diagnostic, Finding } from '../diagnostic.ts';
import { type Edition, editionNames } from '../domain/editions/edition.ts';
import { termsOf } from '../domain/editions/edition-terms.ts';
import { chosenEdition, toldIn } from '../facts/chosen-edition.ts';
import type { Facts } from '../facts/facts.ts';
import { placeOf } from '../facts/order/place.ts';
import { roleNames } from '../facts/role-names.ts';
import { isReference } from '../facts/texts/reference-names.ts';
import { referencesIn } from '../facts/texts/references-in.ts';
import { bodyTexts } from '../facts/texts/written-texts.ts';
import type { CheckedKind } from './checked-kind.ts';
import type { RuleText } from './rule.ts';
import { editionHasStatutoryParts, editionIsPossible, publicIsCleared } from './standing-rules.ts';

/** What keeps one edition from being made, though the others may be: `check` tells it before `render` refuses. */
export function findInEdition(kind: CheckedKind, facts: Facts, edition: Edition): Diagnostic[] {
  const found = [
    ...findLostParts(kind, facts, edition),
    ...findUnwritten(kind, facts, edition),
    ...findRefusals(kind, facts, edition),
  ];
  return found.map((diagnostic) => ({ ...diagnostic, edition }));
}

/** Why an edition may not be made at all, not even as a draft: one that nobody of this level makes, a public one not cleared. */
export function findRefusals(kind: CheckedKind, facts: Facts, edition: Edition): Diagnostic[] {
  return edition === 'public' ? uncleared(kind, facts) : impossible(kind, facts, edition);
}

/** An edition that the level does not have and the facts do not name. */
function impossible(kind: CheckedKind, { authority, editions: named }: Facts, edition: Edition): Diagnostic[] {
  const level = authority?.level;
  if (!level || named?.[edition] || (kind.editions.includes(edition) && termsOf(level, edition))) return [];
  const possible = kind.editions.filter((one) => termsOf(level, one)).map((one) => `${one}（${editionNames[one]}）`);
  const finding = {
    path: `/editions/${edition}`,
    message: `这一层级的机关没有“${editionNames[edition]}”这一版`,
    hint: `可以写 ${possible.join('、')}`,
  };
  return [whole(kind, finding, editionIsPossible)];
}

/** A public edition without secrecy review, or with a classification. */
function uncleared(kind: CheckedKind, { approval, document }: Facts): Diagnostic[] {
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
  return findings.map((finding) => whole(kind, finding, publicIsCleared));
}

/** Statutory parts that the facts have and the edition has lost, to what is withheld or to the roles it does not show. */
export function findLostParts(kind: CheckedKind, facts: Facts, edition: Edition): Diagnostic[] {
  const told = toldIn(kind, facts, edition);
  if (told === facts) return [];
  return Object.keys(kind.statutory)
    .filter((part) => tellsAnything(kind, facts, part) && !tellsAnything(kind, told, part))
    .map((part) => {
      const path = `/${part}`;
      const message = `“${editionNames[edition]}”去掉不写的内容以后，缺少法定内容：${kind.statutory[part]}`;
      const finding = { path, message, missing: [path] };
      return whole(kind, finding, editionHasStatutoryParts, placeOf(kind, facts, path));
    });
}

/** {领导} in an edition for which the facts name nobody, though they do for another: it would be printed as a gap. */
export function findUnwritten(kind: CheckedKind, facts: Facts, edition: Edition): Diagnostic[] {
  const { leaders } = chosenEdition(kind, facts, edition).terms;
  const speaker = kind.rules.find(({ id }) => id === 'indicator-exists');
  if (!speaker || !isReference(facts, '领导') || leaders.some((role) => roleNames(facts, role).length > 0)) return [];
  return referencesIn(toldIn(kind, facts, edition))
    .filter(({ word }) => word === '领导')
    .slice(0, 1)
    .map(({ path }) => {
      const message = `“${editionNames[edition]}”里的“{领导}”还没有内容可写`;
      const hint = '请在“发文机关”里填写上级机关，或者直接写出来';
      return whole(kind, { path, message, hint }, speaker, placeOf(kind, facts, path));
    });
}

/** Whether the entries of a part have a word to say; headings alone tell nothing, and neither does what stands around them. */
function tellsAnything(kind: CheckedKind, facts: Facts, part: string): boolean {
  return bodyTexts(kind, facts, part).some(
    ({ path, text }) =>
      /^\/\w+\/(?:sections|items|list)\//.test(path) && !path.endsWith('/heading') && text.trim() !== '',
  );
}

function whole(
  { schema, grounds }: CheckedKind,
  finding: Finding,
  { id, severity, source, basis }: RuleText,
  place = '',
): Diagnostic {
  return {
    ...finding,
    ruleId: id,
    severity,
    basis,
    source,
    ...grounds?.[id],
    place,
    title: schema.titleAt(finding.path),
  };
}

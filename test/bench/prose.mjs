import { villageEnding, vocabulary } from './vocabulary.mjs';

/**
 * Draws sentences in the manner of an office's report, the same for the same seed; no figure contradicts another. Phrases
 * are put together from short words, so that the text deflates like written prose (about one byte a character).
 */
export function proseOf(seed) {
  let state = seed;
  const below = (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
  const pick = (list) => vocabulary[list][below(vocabulary[list].length)];
  const count = (least, span) => least + below(span);
  const matter = () => pick('fields') + pick('objects') + pick('acts');
  const deed = () => pick('verbs') + pick('manners') + pick('means');
  const effect = () => pick('subjects') + pick('degrees') + pick('changes');
  const office = () => pick('offices');
  const town = () => pick('towns');
  const village = () => `${pick('placeCharacters')}${pick('placeCharacters')}${villageEnding}`;
  const villages = () => Array.from({ length: count(2, 3) }, village).join('、');
  const patterns = [
    () => `${office()}在${villages()}等地${deed()}，${matter()}${effect()}。`,
    () => `针对${village()}${matter()}的难点，${office()}会同${town()}${deed()}。`,
    () => {
      const [open, done] = [count(2, 9), count(11, 60)];
      return `${villages()}围绕${matter()}排查问题${open + done}个，其中当场改正${done}个，限期整改${open}个。`;
    },
    () => `${villages()}先行试点${matter()}，${office()}${deed()}，${effect()}。`,
    () => `${count(3, 9)}月，${office()}到${town()}${village()}调研${matter()}，听取意见${count(13, 80)}条。`,
    () => `${matter()}与${matter()}在${villages()}一并部署，${effect()}。`,
    () => `${office()}对${town()}${villages()}的${matter()}抽查${count(21, 90)}份，${deed()}。`,
    () => `${office()}${deed()}，把${village()}${matter()}、${village()}${matter()}列为“一事一档”。`,
    () => `${town()}${deed()}，接待${villages()}${matter()}咨询${count(120, 880)}人次。`,
    () => `${office()}修订${matter()}规程，吸收${villages()}意见${count(5, 9)}条，${effect()}。`,
  ];
  const sentence = () => patterns[below(patterns.length)]();
  return {
    count,
    matter,
    office,
    sentence,
    sentences: (wanted) => Array.from({ length: wanted }, sentence).join(''),
    heading: () => `${deed()}，做好${matter()}`,
    lead: () => `${matter()}有新进展。`,
    problem: () => `${matter()}还有薄弱环节，${town()}等地${matter()}进度偏慢`,
    cause: () => `主要是${pick('grounds')}，${pick('grounds')}`,
  };
}

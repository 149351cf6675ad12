/** How many different reports of each size take turns, so that nobody is measured on one report learnt by heart. */
export const variants = 3;

/** The path of one report in one form. */
export function caseFile(folder, size, variant, form) {
  return `${folder}/${size}-${variant}-${form}.json`;
}

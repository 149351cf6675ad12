import { Lexicon } from './lexicon.ts';
import { enforcementTerms } from './terms/enforcement-terms.ts';
import { legalTerms } from './terms/legal-terms.ts';
import { officialTerms } from './terms/official-terms.ts';
import { organisationTerms } from './terms/organisation-terms.ts';
import { politicalTerms } from './terms/political-terms.ts';
import { reviewTerms } from './terms/review-terms.ts';
import { serviceTerms } from './terms/service-terms.ts';

/** The terms that papers about 法治政府建设 are written with. */
export const fieldLexicon = new Lexicon([
  politicalTerms,
  enforcementTerms,
  reviewTerms,
  serviceTerms,
  legalTerms,
  organisationTerms,
  officialTerms,
]);

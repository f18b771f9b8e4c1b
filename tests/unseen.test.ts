import { describe } from 'vitest';
import { holdAddedDocuments } from './builders/added-documents';

describe('documents that no rule was made for, beside the corpus', () => {
  // Floors: what is reached, a little less. u24 and u25 are about the documents of before.
  holdAddedDocuments({
    folder: 'tests/unseen',
    figuresFloor: 0.95,
    questionsFloor: 0.92,
    mustBeRight: ['u24', 'u25'],
  });
});

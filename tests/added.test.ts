import { describe } from 'vitest';
import { holdAddedDocuments } from './builders/added-documents';

describe('documents added to the corpus, first read blind and learnt from since', () => {
  // Floors: what is reached, a little less.
  holdAddedDocuments({ folder: 'tests/added', figuresFloor: 0.98, questionsFloor: 0.85 });
});

describe('a second set of documents added to the corpus', () => {
  holdAddedDocuments({ folder: 'tests/added/second', figuresFloor: 0.9, questionsFloor: 0.83 });
});

describe('a third set of documents added to the corpus', () => {
  holdAddedDocuments({
    folder: 'tests/added/third',
    figuresFloor: 0.9,
    questionsFloor: 0.73,
  });
});

describe('a fourth set of documents added to the corpus', () => {
  holdAddedDocuments({
    folder: 'tests/added/fourth',
    figuresFloor: 0.94,
    questionsFloor: 0.74,
  });
});

describe('a fifth set of documents added to the corpus', () => {
  holdAddedDocuments({
    folder: 'tests/added/fifth',
    figuresFloor: 0.95,
    questionsFloor: 0.7,
  });
});

describe('a sixth set of documents added to the corpus', () => {
  holdAddedDocuments({
    folder: 'tests/added/sixth',
    figuresFloor: 0.95,
    questionsFloor: 0.68,
  });
});

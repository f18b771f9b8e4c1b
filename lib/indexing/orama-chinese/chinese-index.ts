import { components } from '@orama/orama';
import type { AnyIndexStore, IIndex, SearchableType } from '@orama/orama';
import { createChineseAnalysis } from './analysis';
import type { ChineseAnalysisOptions } from './analysis';
import { searchFields } from './search-fields';
import {
  addToField,
  createTextField,
  loadTextField,
  removeFromField,
  saveTextField,
} from './text-field';
import type { SavedTextField, TextField } from './text-field';

export type ChineseIndexOptions = ChineseAnalysisOptions & {
  /** Share of the words in the score. */
  wordWeight?: number;
  /** Share of the character bigrams in the score. */
  bigramWeight?: number;
  /** At most so many documents are returned, the best; also the highest `count`. */
  maxHits?: number;
};

const stock = components.index.createIndex();
type StockIndex = ReturnType<(typeof stock)['create']>;

/** Orama's own store for all that is not text, and one field for each property of text. */
export type ChineseIndex = AnyIndexStore & StockIndex & { fields: Map<string, TextField> };

const isText = (type: SearchableType | undefined): boolean =>
  type === 'string' || type === 'string[]';

/** Lets Orama's `where` ask a text property for one of its words. */
function asTree(field: TextField, type: SearchableType): StockIndex['indexes'][string] {
  const find = ({ term }: { term: string }): Record<string, number[]> => {
    const id = field.wordIds.get(term);
    return id === undefined ? {} : { [term]: [...field.words.documentsOf(id)] };
  };
  return {
    type: 'Radix',
    isArray: type === 'string[]',
    node: { find },
  } as unknown as StockIndex['indexes'][string]; // all that the where clause calls
}

/**
 * Orama's index component for Chinese: whole words and character bigrams, each scored by BM25, in typed arrays. Numbers,
 * booleans, enums, places and vectors stay with Orama's own index.
 */
export function createChineseIndex({
  wordWeight = 1,
  bigramWeight = 1,
  maxHits = 1000,
  ...analysisOptions
}: ChineseIndexOptions = {}): IIndex<ChineseIndex> {
  const analysis = createChineseAnalysis(analysisOptions);

  const withFields = (
    index: StockIndex,
    fieldOf: (property: string) => TextField,
  ): ChineseIndex => {
    const fields = new Map<string, TextField>();
    for (const [property, type] of Object.entries(index.searchablePropertiesWithTypes)) {
      if (!isText(type)) continue;
      const field = fieldOf(property);
      fields.set(property, field);
      index.indexes[property] = asTree(field, type);
    }
    return { ...index, fields };
  };

  return {
    ...stock,
    create: (orama, documentIds, schema) =>
      withFields(stock.create(orama, documentIds, schema), createTextField),

    insert(...call) {
      const [, index, property, , internalId, value] = call;
      const field = index.fields.get(property);
      if (field) addToField(field, internalId, analysis.analyseText([value].flat().join('\n')));
      else stock.insert(...call);
    },

    remove(...call) {
      const [, index, property, , internalId] = call;
      const field = index.fields.get(property);
      if (!field) return stock.remove(...call);
      removeFromField(field, internalId);
      return true;
    },

    search(...call) {
      const [
        index,
        term,
        ,
        ,
        properties,
        ,
        ,
        boost,
        relevance,
        documentCount,
        allowed,
        threshold = 1,
      ] = call;
      return searchFields({
        fields: (index as ChineseIndex).fields, // Orama hands back what `create` made
        query: analysis.analyseQuery(term),
        properties,
        boost: boost as Record<string, number>, // keyed by property; Orama's own type depends on the schema
        relevance,
        documentCount,
        allowed,
        threshold,
        wordWeight,
        bigramWeight,
        maxHits,
      });
    },

    save<R>(index: ChineseIndex): R {
      const { fields, indexes, ...rest } = index;
      const others = Object.fromEntries(
        Object.entries(indexes).filter(([property]) => !fields.has(property)),
      );
      const saved = stock.save<object>({ ...rest, indexes: others });
      return {
        ...saved,
        fields: Object.fromEntries(
          [...fields].map(([property, field]) => [property, saveTextField(field)]),
        ),
      } as R;
    },

    load(documentIds, raw) {
      const { fields, ...rest } = raw as { fields: Record<string, SavedTextField> };
      return withFields(stock.load(documentIds, rest), (property) => {
        const saved = fields[property];
        return saved ? loadTextField(saved) : createTextField();
      });
    },
  };
}

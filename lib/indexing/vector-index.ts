import { create, insertMultiple } from '@orama/orama';
import type { Orama } from '@orama/orama';
import type { Passage } from '@/lib/schema/passage';

type VectorSchema = { source: 'enum'; embedding: `vector[${number}]` };

/** Passages by meaning: the vectors that one embedding model gave them. */
export type VectorIndex = {
  readonly model: string;
  readonly dimensions: number;
  readonly orama: Orama<VectorSchema>;
};

/** Indexes one vector a passage, all of one length. */
export function createVectorIndex({
  model,
  passages,
  vectors,
}: {
  model: string;
  passages: readonly Passage[];
  vectors: readonly (readonly number[])[];
}): VectorIndex {
  const dimensions = vectors[0]?.length ?? 1;
  const schema: VectorSchema = { source: 'enum', embedding: `vector[${dimensions}]` };
  const orama = create({ schema, sort: { enabled: false } });
  insertMultiple(
    orama,
    passages.map(({ id, source }, at) => ({ id, source, embedding: [...(vectors[at] ?? [])] })),
  );
  return { model, dimensions, orama };
}

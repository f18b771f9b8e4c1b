import { z } from 'zod';

const configSchema = z.object({
  forbidden: z.array(
    z.object({
      name: z.string(),
      to: z.object({ pathNot: z.string().optional() }),
    }),
  ),
});

/** The allow-list of dependency-cruiser as a Mermaid graph: an arrow from a stage to each stage that it may import. */
export function stageGraph(config: unknown): string {
  const arrows = configSchema.parse(config).forbidden.flatMap(({ name, to }) => {
    const stage = /^(\w+)-imports-only-back$/u.exec(name)?.[1];
    if (stage === undefined) return [];
    const allowed = /\(([\w|]+)\)/u.exec(to.pathNot ?? '')?.[1]?.split('|') ?? [];
    return allowed
      .filter((other) => other !== stage && other !== 'schema')
      .map((other) => `  ${stage} --> ${other}`);
  });
  return ['```mermaid', 'graph LR', ...arrows, '```', '', 'Every stage may import `schema`.'].join(
    '\n',
  );
}

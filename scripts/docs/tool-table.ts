import { z } from 'zod';
import {
  calculateInput,
  checkReportedInput,
  findIndicatorsInput,
  lookupObservationsInput,
  readPassageInput,
  searchPassagesInput,
} from '@/lib/schema/tools';

const TOOLS = {
  search_passages: searchPassagesInput,
  read_passage: readPassageInput,
  find_indicators: findIndicatorsInput,
  lookup_observations: lookupObservationsInput,
  calculate: calculateInput,
  check_reported: checkReportedInput,
};

const propertiesSchema = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })),
  required: z.array(z.string()).optional(),
});

/** The tools that both engines have, with what they take; required inputs are bold. */
export function toolTable(): string {
  const rows = Object.entries(TOOLS).map(([name, schema]) => {
    const { properties, required = [] } = propertiesSchema.parse(z.toJSONSchema(schema));
    const inputs = Object.entries(properties).map(([input, { description }]) => {
      const named = required.includes(input) ? `**${input}**` : input;
      return description === undefined ? named : `${named}（${description}）`;
    });
    return `| \`${name}\` | ${inputs.join('；')} |`;
  });
  return ['| tool | input |', '| --- | --- |', ...rows].join('\n');
}

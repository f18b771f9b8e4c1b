import type { Behaviour } from '../exchange';
import { CONTENT } from './content';
import { FINISH } from './finish';
import { SHAPES } from './shapes';
import { TOOLS } from './tools';
import { TRANSPORT } from './transport';

/** Every behaviour of the hostile server; the name of the model asks for it. */
export const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  ...TRANSPORT,
  ...SHAPES,
  ...TOOLS,
  ...FINISH,
  ...CONTENT,
};

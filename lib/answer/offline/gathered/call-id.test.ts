import { expect, it } from 'vitest';
import { callId } from './call-id';

it('gives every call of a question an id of its own', () => {
  const ids = [0, 1].flatMap((at) =>
    (['search', 'rules', 'target', 'before', 'again', 'calculation', 'step'] as const).flatMap(
      (purpose) => [callId(at, purpose), callId(at, purpose, 0), callId(at, purpose, 10)],
    ),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

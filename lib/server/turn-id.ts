const SHAPE = /^[\w-]{8,64}$/;

/** Whether a page's id of a conversation or a turn is one that can be kept. */
export const isTurnId = (id: string): boolean => SHAPE.test(id);

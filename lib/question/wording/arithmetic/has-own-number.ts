const OWN_NUMBER = /(?<![\d第])\d[\d,.]*(?![\d年类级批岁])|谁|什么(?!数|比例)/;

/** Whether a side of a formula is a number of the asker's own, or is itself asked for: no figure is looked up for it. */
export const hasOwnNumber = (text: string): boolean => OWN_NUMBER.test(text);

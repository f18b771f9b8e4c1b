/** What the head of a page or of a Markdown file says of the document. */
export type Particulars = {
  title?: string;
  date?: string;
  publisher?: string;
  documentNumber?: string;
};

/** A field's header in the file, and what it means: a sentence for somebody who knows the portal's words and not its insides. */
export type FieldWords = readonly [header: string, definition: string];

/** What a data set's page and files say; `Key` names its fields, so that none goes out without a definition. */
export interface DatasetWords<Key extends string> {
  title: string;
  about: string;
  source: string;
  fields: Readonly<Record<Key, FieldWords>>;
}

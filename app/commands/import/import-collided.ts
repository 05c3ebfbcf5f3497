/** Somebody else wrote what the import would write, between the look and the write. */
export class ImportCollided extends Error {
  constructor() {
    super('somebody else took a reference of the import meanwhile');
  }
}

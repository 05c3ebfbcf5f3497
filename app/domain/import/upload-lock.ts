/** What is held in the database while somebody works on an upload, so that all can see it and nobody does it twice. */
export function uploadLock(id: string): string {
  return `import_upload ${id}`;
}

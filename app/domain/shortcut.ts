/** A main job that a person begins of their own accord. */
export type ShortcutKey = 'register_candidate' | 'register_organisation' | 'register_user';

/** What the first page offers beside what waits, and where it leads. */
export interface Shortcut {
  key: ShortcutKey;
  path: string;
}

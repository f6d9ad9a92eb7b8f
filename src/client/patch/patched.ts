/** What a patch has changed in the document. */
export interface Patched {
  sections: HTMLElement[]; // slides with new content
  moved: boolean; // slides came, went, or changed their order
  entities: Set<string>; // ids of what can be opened and is no longer as it was
}

// A piece of the page's body with a name that stays the same from build to build.

export interface Block {
  key: string; // "contents"; of a slide, or of a stack of them, "slide " and the id of the first
  html: string;
  opens: readonly string[]; // ids of what the inspector opens from it
}

// Markdown → tokens, by marked with our extensions.
import { Marked, type TokensList } from "marked";
import { citationSyntax } from "./citation.ts";
import { footnoteSyntax } from "./footnote.ts";

const marked = new Marked({ gfm: true, extensions: [citationSyntax, ...footnoteSyntax] });

/** Throws for nesting that is too deep. */
export const lexBlocks = (text: string): TokensList => marked.lexer(text);

// Markdown → marked's tokens, with what we add to its language.
import { Marked, type TokensList } from "marked";
import { citationSyntax } from "./citation.ts";
import { footnoteSyntax } from "./footnote.ts";

const marked = new Marked({ gfm: true, extensions: [citationSyntax, ...footnoteSyntax] });

/** Throws where the nesting has no end. */
export const lexBlocks = (text: string): TokensList => marked.lexer(text);

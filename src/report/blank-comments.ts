// A file in which the author's comments, in YAML or Markdown, are replaced by spaces, so that every other character
// keeps its location. Broken files are read as far as they can be.
import { Lexer } from "yaml";
import type { SourceFile } from "../model/location.ts";

interface WithoutComments {
  file: SourceFile;
  comments: string[]; // the words of each, without its marks
}

export function blankComments(file: SourceFile): WithoutComments {
  const comments: string[] = [];
  const blank = (comment: string): string => {
    const words = comment.replace(/^(?:#+|<!--)\s*|\s*-->$/g, "").trim();
    if (words) comments.push(words);
    return comment.replace(/[^\n]/g, " ");
  };
  const text = /\.ya?ml$/i.test(file.path) ? blankYaml(file.text, blank) : blankMarkdown(file.text, blank);
  return { file: comments.length > 0 ? { ...file, text } : file, comments };
}

type Blank = (comment: string) => string;

/**
 * The lexer's marks that stand for no character of the text: the begin of a document, of a scalar, and a flow's
 * error.
 */
const marks = new Set(["\u0002", "\u0018", "\u001f"]);

function blankYaml(text: string, blank: Blank): string {
  let read = "";
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) continue;
    read += token.startsWith("#") && isComment(read) ? blank(token) : token;
  }
  return read.length === text.length ? read : text.replace(/(?<=^|\s)#[^\n]*/g, blank);
}

const isComment = (before: string): boolean => before === "" || /\s$/.test(before);

/** Comments of Markdown, of front matter, and of the options in fences. */
function blankMarkdown(text: string, blank: Blank): string {
  const [front = ""] = /^\ufeff?---\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/.exec(text) ?? [];
  const rest = text
    .slice(front.length)
    .replace(/^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n[ \t]*\2|$(?![\s\S]))/gm, (fence) =>
      fence.replace(/(?<=\n[ \t]*|\s)#(?=\s)[^\n]*/g, blank),
    )
    .replace(/<!--[\s\S]*?(?:-->|$(?![\s\S]))/g, blank);
  return front.replace(/(?<=\s)#[^\n]*/g, blank) + rest;
}

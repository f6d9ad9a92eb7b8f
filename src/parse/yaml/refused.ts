// What YAML has and an author's file must not use: aliases, anchors, tags, numbers that few mean, keys that occur
// twice, and words that a comma cuts between braces.
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";

/** Where characters of a text stand in its file. */
export type At = (range: readonly number[] | null | undefined) => Location;

/** Reports each of them, and nothing of syntax. */
export function findRefused(document: Document, text: string, at: At): Diagnostic[] {
  const found: Diagnostic[] = [];
  const look = (node: unknown): void => {
    if (!isNode(node)) return;
    if (isSeq(node)) node.items.forEach(look);
    if (isMap(node)) {
      found.push(...findRefusedKeys(node, text, at));
      for (const { key, value } of node.items) {
        look(key);
        look(value);
      }
    }
    const reason = findReason(node, text);
    if (reason) found.push(refuse(reason, at(rangeOfMark(node, text) ?? node.range)));
  };
  look(document.contents);
  return found;
}

/** Where an anchor or a tag stands, which is before what it names. */
function rangeOfMark(node: Node, text: string): [number, number] | null {
  const from = node.range?.[0];
  const hasMark = !isAlias(node) && (node.anchor || (node.tag && !plainTags.test(node.tag)));
  if (from === undefined || !hasMark) return null;
  const near = Math.max(0, from - longestMark);
  const found = (node.anchor ? /&[^\s,[\]{}]+(?=[^&]*$)/ : /![^\s,[\]{}]*(?=[^!]*$)/).exec(
    text.slice(near, from),
  );
  return found ? [near + found.index, near + found.index + found[0].length] : null;
}

const longestMark = 200; // characters that are looked at before a node

interface Reason {
  message: string;
  fix: string;
}

const refuse = (reason: Reason, at: Location): Diagnostic => ({
  rule: "yaml-syntax",
  severity: "error",
  ...reason,
  at,
});

const alias: Reason = {
  message: "This is an alias of YAML, which this format does not have.",
  fix: "Write the text itself, between quotation marks if it begins with *.",
};

const refuseAnchor = (name: string): Reason => ({
  message: `&${name} is an anchor of YAML, which this format does not have.`,
  fix: "Remove it, or put the text between quotation marks.",
});

/** Null for a node that may stand in an author's file. */
function findReason(node: Node, text: string): Reason | null {
  if (isAlias(node)) return alias;
  return node.anchor ? refuseAnchor(node.anchor) : whyRefused(node, text);
}

/** Like `findReason`, for a node that is no alias and has no anchor. */
function whyRefused(node: Scalar | YAMLMap | YAMLSeq, text: string): Reason | null {
  const comment = isScalar(node) ? cutByHash(node, text) : null;
  if (comment !== null)
    return {
      message: `A # after a space begins a comment, so "${comment}" is no part of this text.`,
      fix: "Put the whole text between quotation marks; or, if it is a comment, write a space after the #.",
    };
  if (isScalar(node) && isOddNumber(node))
    return {
      message: `${node.source} is read as ${sayNumber(Number(node.value))} in YAML.`,
      fix: `Write the number in plain digits, or put the text between quotation marks: "${node.source}".`,
    };
  if (node.tag && !plainTags.test(node.tag))
    return {
      message: `${node.tag.replace("tag:yaml.org,2002:", "!!")} is a tag, which this format does not have.`,
      fix: "Remove it, or put the text between quotation marks.",
    };
  return null;
}

function findRefusedKeys(map: YAMLMap, text: string, at: At): Diagnostic[] {
  const hasEmpty = map.items.some(({ value }) => value === null);
  const refused = map.items.flatMap(({ key }) => {
    const reason = isNode(key) ? whyNoKey(key) : null;
    return reason && isNode(key) ? [refuse(reason, at(key.range))] : [];
  });
  return [
    ...findRepeated(map.items, at),
    ...(map.flow && hasEmpty ? findCutWords(map, text, at) : []),
    ...refused,
  ];
}

/** Null for a node that can be a key. */
function whyNoKey(key: Node): Reason | null {
  if (!isScalar(key))
    return { message: "A list or a map is used as a key.", fix: "Write a word as the key." };
  if (key.value === "__proto__")
    return { message: "__proto__ is no name for anything.", fix: "Give it another name." };
  if (key.value === null) return { message: "A key is empty here.", fix: "Write a word before the colon." };
  return null;
}

/** "Platform #7 burns" ends before the #. What follows a # with a space is a comment that the author meant. */
function cutByHash({ type, range }: Scalar, text: string): string | null {
  if (type !== "PLAIN" || !range) return null;
  return (
    /^[ \t]+(#[\p{L}\p{N}][^\n]{0,30})/u.exec(text.slice(range[1], range[1] + 60))?.[1]?.trimEnd() ?? null
  );
}

const plainTags = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** 1e3, 0x7D1, 0o17, .inf, .nan: numbers by the rules of YAML that few authors mean. */
const isOddNumber = ({ type, source = "", value }: Scalar): boolean =>
  type === "PLAIN" && typeof value === "number" && !/^[-+]?\d*\.?\d*$/.test(source);

function sayNumber(value: number): string {
  if (Number.isFinite(value)) return `the number ${value}`;
  return Number.isNaN(value) ? "no number" : "an endless number";
}

/**
 * Words that a comma has cut in two. Between braces a comma begins a new key: `{ a: 12,400 people }` is read as `a: 12`
 * and a key `400 people` without a value.
 */
function findCutWords({ items }: YAMLMap, text: string, at: At): Diagnostic[] {
  return items.flatMap(({ key, value }, i) => {
    const before = items[i - 1]?.value;
    if (value !== null || !isScalar(key) || !isScalar(before)) return [];
    const end = items.slice(i).findIndex((one) => one.value !== null);
    const last = items[end < 0 ? items.length - 1 : i + end - 1]?.key;
    const meant = text.slice(before.range?.[0], isNode(last) ? last.range?.[1] : undefined);
    const number = /^[-+]?\d+, ?\d+$/.test(meant) ? meant.replace(/, ?/, ".") : null;
    return [
      {
        rule: "yaml-syntax",
        severity: "error",
        message: `Between braces a comma begins a new key: "${String(key.value)}" is read as one.`,
        at: at(key.range),
        fix: number
          ? `Write a number without a comma: ${number}, or ${number.replace(".", "")}.`
          : `Put the words with the comma between quotation marks: ${JSON.stringify(meant)}.`,
      },
    ];
  });
}

/** Keys that stand in a map before. The library compares each key with all before it, which takes long in long maps. */
function findRepeated(items: readonly Pair[], at: At): Diagnostic[] {
  const seen = new Set<string>();
  const found: Diagnostic[] = [];
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const start = key.range?.[0] ?? 0;
    if (seen.has(name)) found.push(keyTwice(at([start, start + 1])));
    seen.add(name);
  }
  return found;
}

const keyTwice = (at: Location): Diagnostic => ({
  rule: "id-duplicate",
  severity: "error",
  message: "This key occurs twice.",
  at,
  fix: "Give one of the two another name, or remove it.",
});

// CSS selectors, matched by css-select in the documents that Mermaid draws into.
import { compile, type Options } from "css-select";
import { parse, type Selector as Token } from "css-what";

export interface Selector {
  matches(element: Element): boolean;
  specificity: number;
}

/**
 * Null for what css-select does not support, such as pseudo-classes of user actions, whose rules never apply
 * here.
 */
export function parseSelector(text: string): Selector | null {
  try {
    const [tokens = []] = parse(text);
    const matches = compile<Node, Element>(text, { adapter, xmlMode: false });
    return { matches, specificity: tokens.reduce((sum, token) => sum + weigh(token), 0) };
  } catch {
    return null;
  }
}

/** What a token adds to its selector's specificity (https://www.w3.org/TR/selectors-4/#specificity-rules). */
function weigh(token: Token): number {
  if (token.type === "attribute") return token.name === "id" && token.action === "equals" ? 10_000 : 100;
  if (token.type === "pseudo") return 100;
  return token.type === "tag" ? 1 : 0;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const children = (node: Node): Node[] => [...node.childNodes];

const adapter: NonNullable<Options<Node, Element>["adapter"]> = {
  isTag: isElement,
  getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
  hasAttrib: (element, name) => element.hasAttribute(name),
  getName: (element) => element.localName.toLowerCase(),
  getChildren: children,
  getParent: (node) => node.parentElement,
  getSiblings: (node) => (node.parentNode ? children(node.parentNode) : [node]),
  getText: (node) => node.textContent ?? "",
  removeSubsets: (nodes) =>
    nodes.filter((node) => !nodes.some((other) => other !== node && other.contains(node))),
};

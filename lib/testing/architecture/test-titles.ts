import { isBeside, type SourceTree } from "./source-tree";
import { child, children, dotted, type Node, word } from "./syntax";

const TEST = /\.(test|spec)\.tsx?$/;
const NAMING = /^(it|test|describe)(\.(?!skip$|todo$|fixme$)\w+)*$/;

/** The names of all tests and groups of tests; what is skipped or planned, and what only stands in a text, is none. */
export const testTitles = (tree: SourceTree): readonly string[] =>
  tree.sources
    .filter(({ path }) => isBeside(path) && TEST.test(path))
    .flatMap(({ text, nodes }) =>
      nodes
        .filter(({ node }) => node.type === "CallExpression" && NAMING.test(dotted(child(node, "callee"))))
        .flatMap(({ node }) => titleOf(children(node, "arguments")[0], text) ?? []),
    );

/** A title's own words; what is filled in is left out. */
function titleOf(title: Node | undefined, text: string): string | undefined {
  if (title?.type !== "TemplateLiteral") return word(title, "value");
  return children(title, "quasis")
    .map(({ start, end }) => text.slice(start, end).replaceAll(/[`{}$]/g, ""))
    .join(" ");
}

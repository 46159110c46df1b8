import { isBeside, type SourceTree } from "./source-tree";
import { child, children, dotted, word } from "./syntax";

const NAMING = ["guard", "stands", "regionScope", "mattersScope"];

/** Every name that the code gives to a guard: the first word of each call that names one. */
export function guardNames(tree: SourceTree): readonly string[] {
  const named = tree.sources
    .filter(({ path }) => path.endsWith(".ts") && !isBeside(path))
    .flatMap(({ nodes }) => nodes)
    .filter(({ node }) => node.type === "CallExpression" && NAMING.includes(dotted(child(node, "callee"))))
    .flatMap(({ node }) => word(children(node, "arguments")[0], "value") ?? []);
  return [...new Set(named)].sort();
}

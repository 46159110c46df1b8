import type { Source, SourceTree } from "./source-tree";
import { child, children, dotted, type Node, word } from "./syntax";

/** Files whose reads belong to an act, not to a page. */
const OF_ACTS = /\/commands\/|\/advance\.ts$|\.test\.tsx?$/;

/** Every read of `lib` that a page or route calls and that orders or counts rows, itself or by what it calls: `path#name`. */
export function listsIn(tree: SourceTree): readonly string[] {
  const called = tree.sources
    .filter(({ path }) => path.startsWith("app/"))
    .flatMap(({ imports }) => imports.filter(({ typeOnly }) => !typeOnly))
    .flatMap(({ target, names }) => names.map((name) => `${target}#${name}`));
  const reads = [...new Set(called)].filter((place) => place.startsWith("lib/") && !OF_ACTS.test(fileOf(place)));
  return reads.filter((place) => orders(tree, place, new Set())).sort();
}

/** What asks for many rows: puts them in order or counts them. */
const MANY = /\.(orderBy|\$count)$|^countUpTo$/;

const fileOf = (place: string): string => place.split("#")[0] ?? "";
const nameOf = (place: string): string => place.split("#")[1] ?? "";

function orders(tree: SourceTree, place: string, seen: Set<string>): boolean {
  const source = tree.source(fileOf(place));
  if (source === undefined || seen.has(place) || OF_ACTS.test(source.path)) return false;
  seen.add(place);
  const body = declarations(source).get(nameOf(place));
  if (body === undefined) return false;
  const within = source.nodes.filter(({ node }) => node.start >= body.start && node.end <= body.end);
  return within.some(({ node }) => {
    if (node.type === "CallExpression" && MANY.test(dotted(child(node, "callee")))) return true;
    if (node.type !== "Identifier") return false;
    const name = word(node, "name") ?? "";
    return [`${source.path}#${name}`, ...importedAs(source, name)].some((each) => orders(tree, each, seen));
  });
}

/** Where a name of a file comes from, when another file of the project has it. */
const importedAs = ({ imports }: Source, local: string): string[] =>
  imports
    .filter(({ typeOnly, target, locals }) => !typeOnly && target !== null && Object.hasOwn(locals, local))
    .map(({ target, locals }) => `${target}#${locals[local]}`);

/** What stands at the top of a file, by name. */
function declarations({ nodes }: Source): ReadonlyMap<string, Node> {
  const top = nodes.flatMap(({ node, ancestors }) => {
    const isTop = ancestors.every(({ type }) => type === "Program" || type === "ExportNamedDeclaration");
    if (!isTop) return [];
    if (node.type === "FunctionDeclaration") return [[word(child(node, "id"), "name") ?? "", node] as const];
    return children(node, "declarations").map((each) => [word(child(each, "id"), "name") ?? "", each] as const);
  });
  return new Map(top);
}

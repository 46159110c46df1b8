import { parseAst } from "vitest/node";

/** A node of the syntax tree, with its fields unread. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

export type Visited = { readonly node: Node; readonly ancestors: readonly Node[] };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "start" in value;

/** Every node of a TypeScript or JavaScript file, outermost first, each with what it stands in. */
export function nodesOf(path: string, text: string): readonly Visited[] {
  const lang = path.endsWith(".tsx") ? "tsx" : path.endsWith(".ts") ? "ts" : "js";
  const program: unknown = parseAst(text, { lang });
  const visited: Visited[] = [];
  if (isNode(program)) visit(program, [], visited);
  return visited;
}

function visit(node: Node, ancestors: readonly Node[], visited: Visited[]): void {
  visited.push({ node, ancestors });
  const within = [...ancestors, node];
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const each of value.filter(isNode)) visit(each, within, visited);
    else if (isNode(value)) visit(value, within, visited);
  }
}

/** The node in a field, when there is one. */
export function child(node: Node | undefined, field: string): Node | undefined {
  const value = node?.[field];
  return isNode(value) ? value : undefined;
}

export function children(node: Node | undefined, field: string): readonly Node[] {
  const value = node?.[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The text in a field: an identifier's `name`, a literal's `value`. */
export function word(node: Node | undefined, field: string): string | undefined {
  const value = node?.[field];
  return typeof value === "string" ? value : undefined;
}

/** `a.b.c` of an identifier or a chain of members; calls in between are left out, so `db().x` is `db.x`. */
export function dotted(node: Node | undefined): string {
  switch (node?.type) {
    case "Identifier":
      return word(node, "name") ?? "";
    case "MemberExpression": {
      const property = child(node, "property");
      const name = node.computed === true ? word(property, "value") : word(property, "name");
      return `${dotted(child(node, "object"))}.${name ?? "?"}`;
    }
    case "CallExpression":
      return dotted(child(node, "callee"));
    case "ChainExpression":
      return dotted(child(node, "expression"));
    case "MetaProperty":
      return "meta";
    default:
      return "";
  }
}

/** The calls of a fluent chain by method name: `db.update(t).set(x)` has `update` and `set`. */
export function chainOf(call: Node): ReadonlyMap<string, readonly Node[]> {
  const links = new Map<string, readonly Node[]>();
  let at: Node | undefined = call;
  while (at !== undefined) {
    if (at.type === "CallExpression") {
      const callee = child(at, "callee");
      const name = word(child(callee, "property"), "name");
      if (name !== undefined) links.set(name, children(at, "arguments"));
      at = callee;
    } else {
      at = child(at, "object");
    }
  }
  return links;
}

/** Line of a position, counted from 1. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;

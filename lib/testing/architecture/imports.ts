import path from "node:path";
import { child, children, type Node, type Visited, word } from "./syntax";

export type Import = {
  readonly specifier: string;
  /** The project's file that is meant, or null for a package. */
  readonly target: string | null;
  /** The compiler leaves nothing of it. */
  readonly typeOnly: boolean;
  /** Names as the other file exports them. */
  readonly names: readonly string[];
  /** The same by the names that they have here. */
  readonly locals: Readonly<Record<string, string>>;
};

/** What a file imports and re-exports, statically or when it runs. */
export function importsOf(file: string, nodes: readonly Visited[], known: ReadonlySet<string>): readonly Import[] {
  return nodes.flatMap(({ node }) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const pairs = children(node, "specifiers").flatMap((each) => {
      const name = nameOf(each);
      return name === undefined ? [] : [[word(child(each, "local"), "name") ?? name, name] as const];
    });
    const names = pairs.map(([, name]) => name);
    const target = resolve(file, specifier, known);
    return [{ specifier, target, typeOnly: isTypeOnly(node), names, locals: Object.fromEntries(pairs) }];
  });
}

const FROM = [
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
];

function specifierOf(node: Node): string | undefined {
  return FROM.includes(node.type) ? word(child(node, "source"), "value") : undefined;
}

const nameOf = (specifier: Node): string | undefined =>
  specifier.type === "ImportDefaultSpecifier" ? "default" : word(child(specifier, "imported"), "name");

function isTypeOnly(node: Node): boolean {
  if (node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type") return true;
  const specifiers = children(node, "specifiers");
  return specifiers.length > 0 && specifiers.every((each) => each.importKind === "type" || each.exportKind === "type");
}

function resolve(file: string, specifier: string, known: ReadonlySet<string>): string | null {
  if (!specifier.startsWith("@/") && !specifier.startsWith(".")) return null;
  const base = specifier.startsWith("@/") ? specifier.slice(2) : path.posix.join(path.posix.dirname(file), specifier);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((each) => known.has(each)) ?? base;
}

import type { Source } from "./source-tree";
import { child, children, type Node, word } from "./syntax";

export type Exported = { readonly name: string; readonly value: Node | undefined };

/** What a file exports under a name, with the expression when it is a constant. */
export function exportsOf({ nodes }: Source): readonly Exported[] {
  return nodes.flatMap(({ node }) => {
    if (node.type !== "ExportNamedDeclaration" || node.exportKind === "type") return [];
    const declaration = child(node, "declaration");
    const single = word(child(declaration, "id"), "name");
    const constants = children(declaration, "declarations").map((each) => ({
      name: word(child(each, "id"), "name") ?? "",
      value: child(each, "init"),
    }));
    const lists = children(node, "specifiers").map((each) => ({
      name: word(child(each, "exported"), "name") ?? "",
      value: undefined,
    }));
    return [...constants, ...lists, ...(single === undefined ? [] : [{ name: single, value: undefined }])];
  });
}

import type { Source, SourceTree } from "./source-tree";
import { child, children, dotted, type Node, word } from "./syntax";

export type ActSchema = {
  /** The door's name: `module.act`. */
  readonly act: string;
  /** The file in `app` that puts it behind the door, and the constant that holds it there. */
  readonly holder: string;
  readonly constant: string;
  /** Where the schema of its input is written: the file, and the name of the export. */
  readonly file: string;
  readonly name: string;
  /** Where its command is written; null when the door adds something of the request to it. */
  readonly command: Written | null;
};

export type Written = { readonly file: string; readonly name: string };

/** The schema of every act that `app` puts behind a door. Throws when it cannot tell where one is written. */
export function actSchemas(tree: SourceTree): readonly ActSchema[] {
  return tree.sources.filter(({ path }) => path.startsWith("app/")).flatMap(schemasIn);
}

function schemasIn(source: Source): ActSchema[] {
  return source.nodes.flatMap(({ node, ancestors }) => {
    if (node.type !== "ObjectExpression") return [];
    const [name, input, run] = [fieldOf(node, "name"), fieldOf(node, "input"), fieldOf(node, "run")];
    const act = word(name, "value");
    if (act === undefined || input === undefined || run === undefined) return [];
    const constant =
      word(
        child(
          ancestors.findLast(({ type }) => type === "VariableDeclarator"),
          "id",
        ),
        "name",
      ) ?? "";
    const command = run.type === "Identifier" ? writtenAt(source, dotted(run)) : null;
    return [{ act, holder: source.path, constant, ...writtenAt(source, dotted(input)), command }];
  });
}

const fieldOf = (object: Node, field: string): Node | undefined =>
  child(
    children(object, "properties").find((each) => word(child(each, "key"), "name") === field),
    "value",
  );

function writtenAt(source: Source, name: string): Written {
  const imported = source.imports.find(({ locals }) => Object.hasOwn(locals, name));
  if (imported?.target) return { file: imported.target, name: imported.locals[name] ?? name };
  const local = source.nodes.find(
    ({ node }) => node.type === "VariableDeclarator" && word(child(node, "id"), "name") === name,
  );
  const alias = dotted(child(local?.node, "init"));
  if (alias === "" || alias === name) throw new Error(`${source.path}: where is ${name} written?`);
  return writtenAt(source, alias);
}

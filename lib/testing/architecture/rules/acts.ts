import { actWords } from "@/lib/event-words";
import type { Rule } from "../rule";
import { isBeside, type Source, type SourceTree } from "../source-tree";
import { child, children, dotted, lineAt, type Node, word } from "../syntax";

/** Where an act's name is put together from a life's kind and act; the lives themselves are read below. */
const PUTS_TOGETHER = /^lib\/workflow\//;

type Recorded = { readonly act: string; readonly at: string };

/** Every act that a command hands in, and every act of a life that is advanced. */
const recordedActs = (tree: SourceTree): readonly Recorded[] =>
  tree.sources
    .filter(({ path }) => !isBeside(path))
    .flatMap((source) => [...handedIn(source), ...livesOf(tree, source)]);

function handedIn(source: Source): Recorded[] {
  if (PUTS_TOGETHER.test(source.path)) return [];
  return source.nodes.flatMap(({ node }) => {
    const callee = child(node, "callee");
    if (node.type !== "CallExpression" || !/(^|\.)record$/.test(dotted(callee)) || dotted(callee) === "z.record")
      return [];
    const act = fieldOf(children(node, "arguments")[0], "act");
    return textsOf(act).map((text) => ({ act: text, at: `${source.path}:${lineAt(source.text, node.start)}` }));
  });
}

/** The texts an expression can come to: a literal's, or those of both sides of a choice; anything else is no name. */
function textsOf(node: Node | undefined): readonly string[] {
  if (node?.type === "ConditionalExpression")
    return [...textsOf(child(node, "consequent")), ...textsOf(child(node, "alternate"))];
  return [word(node, "value") ?? ""];
}

function livesOf(tree: SourceTree, source: Source): Recorded[] {
  return source.nodes.flatMap(({ node }) => {
    if (node.type !== "CallExpression" || dotted(child(node, "callee")) !== "defineAdvance") return [];
    const binding = children(node, "arguments")[0];
    const kind = word(fieldOf(binding, "kind"), "value") ?? "";
    const life = lifeOf(tree, source, dotted(fieldOf(binding, "lifecycle")));
    return life.map((act) => ({ act: `${kind}.${act}`, at: source.path }));
  });
}

function lifeOf(tree: SourceTree, source: Source, name: string): readonly string[] {
  const home = source.imports.find(({ locals }) => Object.hasOwn(locals, name))?.target;
  const written = (home === undefined ? source : tree.source(home ?? ""))?.nodes.find(
    ({ node }) => node.type === "VariableDeclarator" && word(child(node, "id"), "name") === name,
  );
  const acts = children(child(written?.node, "init"), "arguments")[1];
  const names = children(acts, "properties").map((each) => word(child(each, "key"), "name") ?? "");
  return names.length === 0 ? [""] : names;
}

const fieldOf = (object: Node | undefined, field: string): Node | undefined =>
  child(
    children(object, "properties").find((each) => word(child(each, "key"), "name") === field),
    "value",
  );

export const wordsOfActs: Rule = {
  name: "every act that is recorded has a Chinese name in lib/event-words.ts",
  finds: (tree) =>
    recordedActs(tree)
      .filter(({ act }) => !/\p{Script=Han}/u.test(actWords(act)))
      .map(({ act, at }) => `${at}: ${act === "" ? "an act whose name cannot be read" : act} has no Chinese name`),
  planted: [
    { "lib/cases/commands/a.ts": `ctx.record({ act: "case.unheardOf" });` },
    { "lib/cases/commands/a.ts": `ctx.record({ act: isNew ? "case.open" : "case.unheardOf" });` },
    { "lib/cases/commands/a.ts": "ctx.record({ act: name });" },
    {
      "lib/cases/advance.ts": `import { life } from "./lifecycle";\ndefineAdvance({ kind: "case", lifecycle: life });`,
      "lib/cases/lifecycle.ts": `export const life = defineLifecycle(states, { assign: {}, unheardOf: {} });`,
    },
  ],
  lawful: [
    { "lib/cases/commands/a.ts": `ctx.record({ act: "case.open" });` },
    { "lib/door.ts": "const S = z.record(z.string(), z.string());" },
    {
      "lib/cases/advance.ts": `import { life } from "./lifecycle";\ndefineAdvance({ kind: "case", lifecycle: life });`,
      "lib/cases/lifecycle.ts": `export const life = defineLifecycle(states, { assign: {} });`,
    },
  ],
};

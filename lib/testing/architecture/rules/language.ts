import type { Rule } from "../rule";
import { isBeside, type Source, type SourceTree } from "../source-tree";
import { child, dotted, lineAt, type Visited, word } from "../syntax";

type Judge = (at: Visited, source: Source) => string | null;

const everywhere =
  (judge: Judge, isMeant: (path: string) => boolean = () => true) =>
  (tree: SourceTree) =>
    tree.sources
      .filter(({ path }) => isMeant(path))
      .flatMap((source) =>
        source.nodes.flatMap((at) => {
          const said = judge(at, source);
          return said === null ? [] : [`${source.path}:${lineAt(source.text, at.node.start)}: ${said}`];
        }),
      );

const inText =
  (pattern: RegExp, isMeant: (path: string) => boolean = () => true) =>
  (tree: SourceTree) =>
    tree.sources
      .filter(({ path }) => isMeant(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(new RegExp(pattern, "g"))].map((hit) => `${path}:${lineAt(text, hit.index)}: ${hit[0]}`),
      );

export const noCasts: Rule = {
  name: "no any, no cast but as const, no non-null mark",
  finds: everywhere(({ node }) => {
    if (node.type === "TSAnyKeyword") return "any";
    if (node.type === "TSNonNullExpression") return "a non-null mark";
    if (node.type === "TSTypeAssertion") return "a cast";
    if (node.type !== "TSAsExpression") return null;
    return word(child(child(node, "typeAnnotation"), "typeName"), "name") === "const" ? null : "a cast";
  }),
  planted: [
    { "lib/cases/a.ts": "export const a = b as string;" },
    { "lib/cases/a.ts": "export const a = b as unknown as string;" },
    { "lib/cases/a.ts": "export const a = <string>b;" },
    { "lib/cases/a.ts": "export const a = b!.c;" },
    { "lib/cases/a.ts": "export const a = (b: any) => b;" },
  ],
  lawful: [
    { "lib/cases/a.ts": `export const a = ["b"] as const satisfies readonly string[];\nimport { x as y } from "z";` },
  ],
};

const words = (...parts: readonly string[]): string => parts.join("");

export const noIgnores: Rule = {
  name: "no comment that silences a check, no note for later, no test left out",
  finds: (tree) =>
    [
      ...inText(/@ts-(ignore|expect-error|nocheck)|(biome|v8|c8|istanbul)[-\s]ignore|eslint-disable/)(tree),
      ...inText(/\b(TODO|FIXME|XXX|HACK)\b/)(tree),
      ...everywhere(
        ({ node }) =>
          node.type === "MemberExpression" &&
          /^(it|test|describe)(\.\w+)*\.(skip|only|todo|fixme|skipIf|runIf|fails)$/.test(dotted(node))
            ? `${dotted(node)}`
            : null,
        isBeside,
      )(tree),
    ].filter((each) => !each.startsWith("lib/testing/architecture/rules/language.ts")),
  planted: [
    { "lib/cases/a.ts": words("// @ts-", "ignore\n") },
    { "lib/cases/a.ts": words("// biome-", "ignore lint: why\n") },
    { "lib/cases/a.ts": words("// TO", "DO later\n") },
    { "lib/cases/a.test.ts": `it.skip("holds", () => undefined);` },
    { "lib/cases/a.test.ts": `describe.only("a", () => undefined);` },
  ],
  lawful: [{ "lib/cases/a.test.ts": `it.each([1])("holds", () => undefined);` }],
};

const isSilentInChinese = (path: string): boolean =>
  /^lib\/[^/]+\/(commands\/|rules[/.]|policy|lifecycle|scope|advance)/.test(path) && !isBeside(path);

export const noChineseInRules: Rule = {
  name: "no Chinese words in commands, rules, policies and lifecycles",
  finds: everywhere(({ node }) => {
    const text =
      node.type === "TemplateElement" || node.type === "Literal" || node.type === "JSXText" ? node : undefined;
    const value = text && JSON.stringify(text.value);
    return value && /\p{Script=Han}/u.test(value) ? value : null;
  }, isSilentInChinese),
  planted: [
    { "lib/cases/commands/a.ts": `throw refused("不能结案");` },
    { "lib/cases/policy.ts": "export const word = `第`;" },
    { "lib/cases/rules/a.ts": `export const word = "二";` },
  ],
  lawful: [
    { "lib/cases/commands/a.ts": "/** 《条例》第十七条 */\nexport const a = 1;" },
    { "lib/cases/labels.ts": `export const a = "结案";` },
  ],
};

export const noRawSql: Rule = {
  name: "no SQL put together from text",
  finds: everywhere(
    ({ node }) =>
      node.type === "MemberExpression" && /(^|\.)(sql\.raw|unsafe)$/.test(dotted(node)) ? dotted(node) : null,
    (path) => !/^(lib\/bin\/|db\/migrate\.ts$)/.test(path) && !isBeside(path),
  ),
  planted: [{ "lib/cases/queries.ts": `sql.raw(order);` }, { "lib/cases/queries.ts": "client.unsafe(text);" }],
  lawful: [{ "lib/cases/queries.ts": "sql`select 1`;" }],
};

export const noRawHtml: Rule = {
  name: "no markup put together from text",
  finds: everywhere(({ node }) =>
    /^(Identifier|JSXIdentifier)$/.test(node.type) && node.name === "dangerouslySetInnerHTML" ? "raw markup" : null,
  ),
  planted: [
    { "components/a.tsx": "export const A = () => <p dangerouslySetInnerHTML={{ __html: b }} />;" },
    { "components/a.tsx": "export const props = { dangerouslySetInnerHTML: { __html: b } };" },
  ],
};

export const noMocks: Rule = {
  name: "nothing of ours is mocked",
  finds: everywhere(({ node }) => {
    const name = node.type === "CallExpression" ? dotted(child(node, "callee")) : "";
    return /^vi\.(mock|doMock|hoisted|spyOn|stubGlobal)$/.test(name) ? name : null;
  }),
  planted: [{ "lib/cases/a.test.ts": `vi.mock("./rules");` }],
  lawful: [{ "lib/cases/a.test.ts": "vi.waitFor(() => undefined);" }],
};

export const noDefaultCase: Rule = {
  name: "a switch names every case",
  finds: everywhere(
    ({ node }) => (node.type === "SwitchCase" && child(node, "test") === undefined ? "a default case" : null),
    (path) => !isBeside(path) && !path.endsWith(".mjs"),
  ),
  planted: [{ "lib/cases/a.ts": "switch (a) { case 1: break; default: break; }" }],
  lawful: [{ "lib/cases/a.ts": "switch (a) { case 1: break; }" }],
};

/** A repetition without end of something that itself ends in one: time that doubles with each character. */
const NESTED = /\((?:[^()\\]|\\.)*[+*](?:[^()\\]|\\.)*\)(?:[+*]|\{\d+,\})/;

export const noSlowPattern: Rule = {
  name: "no pattern repeats a repetition",
  finds: everywhere(
    ({ node }) => {
      const regex = node.type === "Literal" ? node.regex : undefined;
      if (typeof regex !== "object" || regex === null || !("pattern" in regex)) return null;
      return isSlow(String(regex.pattern)) ? String(regex.pattern) : null;
    },
    (path) => !isBeside(path) && !path.endsWith(".mjs"),
  ),
  planted: [{ "lib/cases/a.ts": "export const a = /^(a+)+$/;" }, { "lib/cases/a.ts": "export const a = /(\\d*x?)*/;" }],
  lawful: [{ "lib/cases/a.ts": "export const a = /^[a-z0-9]+(-[a-z0-9]+)*$/;" }],
};

/** A group that begins with a fixed character outside its repetition cannot be cut two ways. */
const isSlow = (pattern: string): boolean => {
  const group = NESTED.exec(pattern)?.[0];
  return group !== undefined && !/^\((\?:)?(-|,|\\\.|\/| |\\s|、|_)[^?*]/.test(group);
};

export const schemasInInput: Rule = {
  name: "no schema of a form stands in app or components",
  finds: everywhere(
    ({ node }) => {
      const name = node.type === "CallExpression" ? dotted(child(node, "callee")) : "";
      return /^z\.(object|strictObject|looseObject)$/.test(name) ? name : null;
    },
    (path) => /^(app|components\/(?!form\/))/.test(path),
  ),
  planted: [{ "app/a/page.tsx": "const A = z.object({});" }],
};

export const noCatchInApp: Rule = {
  name: "app catches nothing",
  finds: everywhere(
    ({ node }) => (node.type === "TryStatement" ? "a try" : null),
    (path) => path.startsWith("app/") && path !== "app/api/health/route.ts",
  ),
  planted: [{ "app/a/page.tsx": "try { a(); } catch {}" }],
};

export const selfContained: Rule = {
  name: "nothing points out of the project",
  finds: (tree) => [
    ...inText(/\.\.\/shared\b|\/work\/|\/tmp\/|\/root\/|\/home\//)(tree).filter(
      (each) => !each.includes("/rules/language.ts"),
    ),
    ...tree.sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith("/") || leaves(path, specifier))
        .map(({ specifier }) => `${path}: imports ${specifier}`),
    ),
  ],
  planted: [
    { "lib/a.ts": words(`import x from "../../sha`, `red/y";`) },
    { "lib/a.ts": words(`const a = "../sha`, `red/law.md";`) },
  ],
  lawful: [{ "lib/cases/commands/a.ts": `import x from "../rules";` }],
};

/** True when `./` and `../` lead above the top. */
const leaves = (path: string, specifier: string): boolean =>
  specifier.startsWith(".") && specifier.split("../").length - 1 >= path.split("/").length;

const functions = new Set(["ArrowFunctionExpression", "FunctionExpression", "FunctionDeclaration"]);

export const noQueryAtImport: Rule = {
  name: "no module of the product asks for the database while it is imported: a build has none",
  finds: everywhere(
    ({ node, ancestors }) =>
      node.type === "CallExpression" &&
      word(child(node, "callee"), "name") === "db" &&
      !ancestors.some(({ type }) => functions.has(type))
        ? "asks for the database at import"
        : null,
    (path) => !isBeside(path),
  ),
  planted: [{ "lib/cases/queries/a.ts": "export const isA = exists(db().select().from(cases));" }],
  lawful: [
    { "lib/cases/queries/a.ts": "export const isA = () => exists(db().select().from(cases));" },
    { "lib/cases/a.test.ts": "const rows = await db().select().from(cases);" },
  ],
};

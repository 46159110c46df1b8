import type { Rule } from "../rule";
import { isBeside, type Source, type SourceTree } from "../source-tree";
import { child, lineAt, type Visited, word } from "../syntax";

const lines = (text: string): number => text.trimEnd().split("\n").length;

/** The wall of each kind of file, the narrowest that fits first. */
const walls: readonly (readonly [RegExp, number])[] = [
  [/^app\/.*page\.tsx$/, 60],
  [/^app\/.*actions\.ts$/, 30],
  [/^lib\/[^/]+\/commands\/(?!.*\.test\.ts$)/, 80],
  [/./, 250],
];

export const shortFiles: Rule = {
  name: "files: a page 60 lines, actions 30, a command 80, any other 250",
  finds: (tree) =>
    tree.sources.flatMap(({ path, text }) => {
      const wall = walls.find(([kind]) => kind.test(path))?.[1] ?? 250;
      return lines(text) > wall ? [`${path}: ${lines(text)} lines, ${wall} at most`] : [];
    }),
  planted: [
    { "lib/cases/a.ts": "a;\n".repeat(251) },
    { "app/a/page.tsx": "a;\n".repeat(61) },
    { "app/a/actions.ts": "a;\n".repeat(31) },
    { "lib/cases/commands/a.ts": "a;\n".repeat(81) },
  ],
  lawful: [{ "lib/cases/a.ts": "a;\n".repeat(250), "lib/cases/commands/a.test.ts": "a;\n".repeat(250) }],
};

export const shortLines: Rule = {
  name: "no line of code is longer than 120 characters",
  finds: (tree) =>
    tree.sources.flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) => {
        const held = line.replace(/(["'`]).*\1/, "").trim();
        return line.length > 120 && held.length > 100 ? [`${path}:${index + 1}: ${line.length} characters`] : [];
      }),
    ),
  planted: [{ "lib/cases/a.ts": `const a = ${"1 + ".repeat(30)}1;` }],
  lawful: [{ "lib/cases/a.ts": `const a = "${"字".repeat(130)}";` }],
};

const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];
const COMPONENT = 100;
const FUNCTION = 40;

export const shortFunctions: Rule = {
  name: "functions: 40 lines, components 100",
  finds: (tree: SourceTree) =>
    tree.sources
      .filter(({ path }) => !/\.(test|spec)\.tsx?$|^db\/seed\//.test(path))
      .flatMap((source) =>
        source.nodes
          .filter(({ node }) => FUNCTIONS.includes(node.type))
          .flatMap((at) => {
            const length = lines(source.text.slice(at.node.start, at.node.end));
            const wall = isComponent(source, at) ? COMPONENT : FUNCTION;
            const place = `${source.path}:${lineAt(source.text, at.node.start)}`;
            return length > wall ? [`${place}: ${length} lines, ${wall} at most`] : [];
          }),
      ),
  planted: [
    { "lib/cases/a.ts": `export function a() {\n${"b();\n".repeat(40)}}` },
    { "lib/cases/a.ts": `export const a = () => {\n${"b();\n".repeat(40)}};` },
    { "components/a.tsx": `export function A() {\n${"b();\n".repeat(100)}}` },
    { "components/a.tsx": `export function useA() {\n${"b();\n".repeat(40)}}` },
  ],
  lawful: [{ "components/a.tsx": `export function A() {\n${"b();\n".repeat(60)}}` }],
};

function isComponent({ path }: Source, { node, ancestors }: Visited): boolean {
  const name = word(child(node, "id"), "name") ?? word(child(ancestors.at(-1), "id"), "name") ?? "";
  return path.endsWith(".tsx") && /^[A-Z]/.test(name);
}

const RUN = 12;

export const noCopies: Rule = {
  name: "no twelve lines of lib stand twice",
  finds: (tree) => {
    const seen = new Map<string, string>();
    return tree.sources
      .filter(({ path }) => path.startsWith("lib/") && !isBeside(path))
      .flatMap(({ path, text }) => {
        const body = text
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line.length > 3 && !/^(import|export \{|\} from|\/?\*)/.test(line));
        const copied = body.flatMap((_, from) => {
          const run = body.slice(from, from + RUN);
          const key = run.join("\n");
          const first = seen.get(key);
          if (run.length === RUN && first === undefined) seen.set(key, path);
          return run.length === RUN && first !== undefined ? [first] : [];
        });
        return copied.length > 0 ? [`${path}: repeats ${[...new Set(copied)].join(", ")}`] : [];
      });
  },
  planted: [
    {
      "lib/cases/a.ts": Array.from({ length: 12 }, (_, n) => `line${n}();`).join("\n"),
      "lib/cases/b.ts": Array.from({ length: 12 }, (_, n) => `  line${n}();`).join("\n"),
    },
  ],
};

import { isInfrastructure, moduleOf } from "../line";
import { heavyWay } from "../reach";
import type { Rule } from "../rule";
import { isBeside, type SourceTree } from "../source-tree";

/** The files of a domain module that may ask the database; every other one only reckons or words. */
const ASKS = /^(scope|queries|advance|([a-z]+-)*paper(s|-inputs)|(queries|commands)\/[^/]+)\.tsx?$/;
const BANNED =
  /\/((.*-)?(utils?|helpers?|constants?|services?|managers?|handlers?)|index|types?|misc|common|shared)\.(ts|tsx|mjs)$/;

const inDomain = (tree: SourceTree) =>
  tree.sources.flatMap((source) => {
    const module = moduleOf(source.path);
    if (module === null || isInfrastructure(module) || isBeside(source.path)) return [];
    return [{ source, name: source.path.slice(`lib/${module}/`.length) }];
  });

export const pureByName: Rule = {
  name: "in a module only scope, queries, advance, commands and what goes on papers ask the database; the rest is pure",
  finds: (tree) =>
    inDomain(tree).flatMap(({ source, name }) => {
      const way = ASKS.test(name) ? null : heavyWay(tree, source);
      return way === null ? [] : [way.join(" → ")];
    }),
  planted: [
    { "lib/cases/rules.ts": `import { eq } from "drizzle-orm";` },
    { "lib/cases/policy.ts": `import { cases } from "@/db/schema";` },
    { "lib/cases/labels.ts": `import { x } from "./scope";`, "lib/cases/scope.ts": `import "server-only";` },
    { "lib/cases/notice-parser.ts": `import { redirect } from "next/navigation";` },
  ],
  lawful: [
    { "lib/cases/scope.ts": `import { eq } from "drizzle-orm";` },
    { "lib/cases/commands/close.ts": `import { eq } from "drizzle-orm";` },
    {
      "lib/cases/labels.ts": `import type { CaseFile } from "./queries";`,
      "lib/cases/queries.ts": `import "server-only";`,
    },
  ],
};

export const closedFolders: Rule = {
  name: "a module has no folders but queries, commands and rules",
  finds: (tree) =>
    inDomain(tree)
      .filter(({ name }) => name.includes("/") && !/^(queries|commands|rules)\/[^/]+$/.test(name))
      .map(({ source }) => `${source.path}: a folder of its own`),
  planted: [{ "lib/cases/services/close.ts": "" }, { "lib/cases/queries/lists/open.ts": "" }],
  lawful: [{ "lib/cases/commands/close.ts": "" }],
};

export const namesOfFiles: Rule = {
  name: "files are kebab-case and named for what they hold; no barrels",
  finds: (tree) =>
    tree.sources.flatMap(({ path, nodes }) => {
      const own = path.split("/").at(-1) ?? "";
      const isSchema = path === "db/schema/index.ts";
      const barrel = nodes.some(({ node }) => node.type === "ExportAllDeclaration") && !isSchema;
      const isNamed = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|probes))?\.(ts|tsx|mjs)$/.test(own);
      const faults = [
        isNamed ? null : "is not kebab-case",
        BANNED.test(path) && !isSchema ? "says nothing by its name" : null,
        barrel ? "exports all of another file" : null,
      ];
      return faults.flatMap((fault) => (fault === null ? [] : [`${path}: ${fault}`]));
    }),
  planted: [
    { "lib/cases/index.ts": "" },
    { "lib/cases/case-utils.ts": "" },
    { "lib/cases/openCase.ts": "" },
    { "lib/cases/all.ts": `export * from "./rules";` },
  ],
  lawful: [
    { "lib/cases/rules.test.ts": "", "lib/attachments/content-type.ts": "" },
    { "db/schema/index.ts": `export * from "./cases";` },
  ],
};

/** Files whose default export a tool wants. */
const WANTS_DEFAULT =
  /^app\/.*(page|layout|error|not-found|global-error|loading|template)\.tsx$|(^|\/)[\w.-]+\.config\.(ts|mjs)$/;

export const namedExports: Rule = {
  name: "exports have names, but where Next or a tool wants a default",
  finds: (tree) =>
    tree.sources
      .filter(({ path, nodes }) => {
        const hasDefault = nodes.some(({ node }) => node.type === "ExportDefaultDeclaration");
        return hasDefault && !WANTS_DEFAULT.test(path);
      })
      .map(({ path }) => `${path}: has a default export`),
  planted: [{ "components/a.tsx": "export default function A() { return null; }" }],
  lawful: [{ "app/(public)/page.tsx": "export default function Page() { return null; }" }],
};

const TOP = [
  ...".biome.json .ci .env.example .gitignore .npmrc AGENTS.md LICENSE README.md app components db".split(" "),
  ..."drizzle.config.ts e2e emails instrumentation.ts lib next.config.mjs package-lock.json".split(" "),
  ..."package.json proxy.ts tsconfig.json".split(" "),
];

export const closedTop: Rule = {
  name: "the top of the project is the closed list",
  finds: (tree) => tree.top.filter((name) => !TOP.includes(name)).map((name) => `${name}: is not on the list`),
  planted: [{ "notes.md": "" }, { "scripts/a.mjs": "" }],
  lawful: [{ "package.json": "{}", "lib/env.ts": "" }],
};

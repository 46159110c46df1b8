import { isOnTheLine, moduleOf, rankOf } from "../line";
import { heavyWay } from "../reach";
import type { Rule } from "../rule";
import { isBeside, type Source, type SourceTree } from "../source-tree";

const product = (tree: SourceTree): readonly Source[] => tree.sources.filter(({ path }) => !isBeside(path));

/** Each import of our own files that a rule forbids, as `path: imports target`. */
const imports = (sources: readonly Source[], forbidden: (from: string, to: string, typeOnly: boolean) => boolean) =>
  sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, typeOnly }) => target !== null && forbidden(path, target, typeOnly))
      .map(({ target }) => `${path}: imports ${target}`),
  );

export const onTheLine: Rule = {
  name: "every folder of lib has its place on the line of modules",
  finds: (tree) =>
    tree.sources.flatMap(({ path }) => {
      const module = moduleOf(path);
      return module === null || isOnTheLine(module) ? [] : [`${path}: lib/${module} has no place on the line`];
    }),
  planted: [{ "lib/sundries/rules.ts": "" }],
  lawful: [{ "lib/cases/rules.ts": "" }],
};

export const leftOnly: Rule = {
  name: "a module imports itself and those left of it",
  finds: (tree) =>
    imports(product(tree), (from, to) => from.startsWith("lib/") && to.startsWith("lib/") && isRightward(from, to)),
  planted: [
    { "lib/cases/rules.ts": `import type { ComplaintFile } from "@/lib/complaints/queries/complaint-file";` },
    { "lib/kernel/ids.ts": `import { env } from "../auth/actor";` },
    { "lib/workflow/advance.ts": `import { messages } from "../messages";` },
  ],
  lawful: [{ "lib/complaints/rules.ts": `import { openCase } from "@/lib/cases/commands/open-case";` }],
};

function isRightward(from: string, to: string): boolean {
  if (moduleOf(from) === "bin" || moduleOf(from) === moduleOf(to)) return false;
  return rankOf(to) > rankOf(from);
}

export const besideStaysBeside: Rule = {
  name: "only tests, and the tools beside the product, import factories, seeds, lib/testing and e2e",
  finds: (tree) => imports(product(tree), (_from, to) => isBeside(to)),
  planted: [{ "app/page.tsx": `import { world } from "@/lib/testing/world";` }],
  lawful: [{ "lib/cases/rules.test.ts": `import { world } from "@/lib/testing/world";` }],
};

/** It asks the database whether it answers, and nothing of the domain. */
const HEALTH = "app/api/health/route.ts";

export const appAsksTheDomain: Rule = {
  name: "app never imports db",
  finds: (tree) =>
    imports(product(tree), (from, to) => from.startsWith("app/") && from !== HEALTH && to.startsWith("db/")),
  planted: [{ "app/page.tsx": `import { db } from "@/db/client";` }],
  lawful: [{ [HEALTH]: `import { answers } from "@/db/client";` }],
};

export const componentsArePure: Rule = {
  name: "components import of lib its pure files, the rest by type; nothing of app and db",
  finds: (tree) => [
    ...imports(product(tree), (from, to) => from.startsWith("components/") && /^(db|app|emails)\//.test(to)),
    ...imports(product(tree), (from, to, typeOnly) => {
      const target = tree.source(to);
      if (!from.startsWith("components/") || !to.startsWith("lib/") || typeOnly || !target) return false;
      return heavyWay(tree, target) !== null;
    }),
  ],
  planted: [
    { "components/a.tsx": `import { cases } from "@/db/schema";` },
    {
      "components/a.tsx": `import { caseList } from "@/lib/cases/words";`,
      "lib/cases/words.ts": `import { caseScope } from "./scope";`,
      "lib/cases/scope.ts": `import "server-only";`,
    },
  ],
  lawful: [
    {
      "components/a.tsx": `import type { CaseFile } from "@/lib/cases/queries";`,
      "lib/cases/queries.ts": `import "server-only";`,
    },
  ],
};

export const browserIsPure: Rule = {
  name: `nothing that a "use client" file reaches is for the server`,
  finds: (tree) =>
    product(tree)
      .filter(({ text }) => /^["']use client["']/.test(text))
      .flatMap((source) => {
        const way = heavyWay(tree, source, /^(next|react|react-dom)($|\/)/);
        return way === null ? [] : [way.join(" → ")];
      }),
  planted: [
    {
      "components/a.tsx": `"use client";\nimport { caseScope } from "./b";`,
      "components/b.ts": `import "server-only";`,
    },
  ],
  lawful: [{ "components/a.tsx": `"use client";\nimport { useState } from "react";` }],
};

export const noCycles: Rule = {
  name: "no file imports itself by way of others, not even by type",
  finds: (tree) => {
    const settled = new Set<string>();
    return tree.sources.flatMap((source) => cycleFrom(tree, source, [], settled));
  },
  planted: [
    { "lib/cases/a.ts": `import "./b";`, "lib/cases/b.ts": `import type { A } from "./a";` },
    { "lib/cases/a.ts": `import "./b";`, "lib/cases/b.ts": `import "./c";`, "lib/cases/c.ts": `import "./a";` },
  ],
  lawful: [
    { "lib/cases/a.ts": `import "./b"; import "./c";`, "lib/cases/b.ts": `import "./c";`, "lib/cases/c.ts": "" },
  ],
};

function cycleFrom(tree: SourceTree, at: Source, way: readonly string[], settled: Set<string>): string[] {
  if (way.includes(at.path)) return [`${[...way.slice(way.indexOf(at.path)), at.path].join(" → ")}`];
  if (settled.has(at.path)) return [];
  const found = at.imports.flatMap(({ target }) => {
    const next = target === null ? undefined : tree.source(target);
    return next ? cycleFrom(tree, next, [...way, at.path], settled) : [];
  });
  settled.add(at.path);
  return found;
}

export const binNeedsNothing: Rule = {
  name: "lib/bin/*.mjs import at load only Node's built-ins and each other",
  finds: (tree) =>
    tree.sources
      .filter(({ path }) => /^lib\/bin\/.*\.mjs$/.test(path))
      .flatMap(({ path, nodes, imports }) => {
        const late = new Set(
          nodes.filter(({ node }) => node.type === "ImportExpression").map(({ node }) => node.start),
        );
        const atLoad = imports.filter(({ specifier }) => !specifier.startsWith("node:") && !specifier.startsWith("./"));
        return atLoad.length > late.size ? atLoad.map(({ specifier }) => `${path}: imports ${specifier}`) : [];
      }),
  planted: [{ "lib/bin/start.mjs": `import postgres from "postgres";` }],
  lawful: [{ "lib/bin/start.mjs": `import fs from "node:fs";\nconst open = () => import("postgres");` }],
};

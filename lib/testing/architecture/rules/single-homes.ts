import type { Rule } from "../rule";
import { isBeside, type Source, type SourceTree } from "../source-tree";
import { chainOf, child, children, dotted, lineAt, type Visited, word } from "../syntax";

const found = (source: Source, at: Visited, what: string): string =>
  `${source.path}:${lineAt(source.text, at.node.start)}: ${what}`;

/** What a test of single nodes finds in the files that are not its home. */
function outside(tree: SourceTree, home: RegExp, what: (at: Visited, source: Source) => string | null) {
  return tree.sources
    .filter(({ path }) => !home.test(path))
    .flatMap((source) =>
      source.nodes.flatMap((at) => {
        const said = what(at, source);
        return said === null ? [] : [found(source, at, said)];
      }),
    );
}

const ADVANCE = /^lib\/[^/]+\/advance\.ts$/;

/** Tables with a life: those that some module's advance.ts updates. */
const livingTables = (tree: SourceTree): ReadonlySet<string> =>
  new Set(
    tree.sources
      .filter(({ path }) => ADVANCE.test(path))
      .flatMap(({ nodes }) => nodes.map(({ node }) => dotted(chainOf(node).get("update")?.[0])))
      .filter((name) => name !== ""),
  );

const keysOf = (object: Visited["node"] | undefined): readonly string[] =>
  children(object, "properties").map((each) => word(child(each, "key"), "name") ?? "…");

export const oneWriterOfState: Rule = {
  name: "only advance.ts writes the state and the version of what has a life",
  finds: (tree) => {
    const living = livingTables(tree);
    return outside(tree, ADVANCE, ({ node }, { path }) => {
      if (isBeside(path)) return null;
      if (node.type === "TemplateElement" || node.type === "Literal") {
        const text = typeof node.value === "string" ? node.value : word(child(node, "quasi"), "raw");
        return /\bset\s+"?state"?\s*=/i.test(text ?? rawOf(node)) ? "writes a state by SQL" : null;
      }
      if (node.type !== "CallExpression") return null;
      const chain = chainOf(node);
      const [table] = chain.get("update") ?? chain.get("insert") ?? [];
      if (!living.has(dotted(table)) || word(child(child(node, "callee"), "property"), "name") === "where") return null;
      const written = keysOf((chain.get("set") ?? chain.get("values"))?.[0]);
      const isOwn = word(child(child(node, "callee"), "property"), "name");
      if (isOwn !== "set" && isOwn !== "values") return null;
      const bad = chain.has("update") ? ["state", "version", "…"] : ["state", "version"];
      return written.some((key) => bad.includes(key)) ? `writes the state of ${dotted(table)}` : null;
    });
  },
  planted: [
    { ...advance(), "lib/cases/commands/close.ts": `ctx.db.update(cases).set({ state: "closed" }).where(x);` },
    { ...advance(), "lib/closing/commands/close.ts": `await tx.update(cases).set({ ...change });` },
    { ...advance(), "lib/cases/commands/open.ts": `db().insert(cases).values({ state: "closed", title });` },
    { "lib/cases/commands/close.ts": "sql`update cases set state = 'closed'`;" },
  ],
  lawful: [
    advance(),
    { ...advance(), "lib/cases/commands/tie.ts": "ctx.db.update(cases).set({ organId }).where(x);" },
    { ...advance(), "lib/deadlines/clocks.ts": `ctx.db.update(deadlines).set({ state: "met" });` },
  ],
};

function advance() {
  return { "lib/cases/advance.ts": "ctx.db.update(cases).set({ ...columns, ...change }).where(y).returning({ id });" };
}

export const oneWriterOfClocks: Rule = {
  name: "only lib/deadlines writes clocks",
  finds: (tree) =>
    outside(tree, /^lib\/deadlines\//, ({ node }, { path }) => {
      if (isBeside(path)) return null;
      if (node.type === "TemplateLiteral" || node.type === "Literal") {
        return /\b(update|insert into|delete from)\s+"?deadlines\b/i.test(templateOf(node))
          ? "writes clocks by SQL"
          : null;
      }
      if (node.type !== "CallExpression") return null;
      const method = word(child(child(node, "callee"), "property"), "name") ?? "";
      const [table] = children(node, "arguments");
      return ["update", "insert", "delete"].includes(method) && dotted(table) === "deadlines" ? "writes clocks" : null;
    }),
  planted: [
    { "lib/cases/commands/a.ts": `ctx.db.update(deadlines).set({ state: "running" }).where(x);` },
    { "lib/cases/commands/a.ts": "await tx.insert(deadlines).values({ fileId });" },
    { "lib/worker.ts": "await db().delete(deadlines);" },
    { "lib/cases/commands/a.ts": "sql`update deadlines set due_on = now()`;" },
    { "lib/cases/commands/a.ts": `sql\`update \${deadlines} set due_on = now()\`;` },
  ],
  lawful: [
    { "lib/deadlines/clocks.ts": `ctx.db.update(deadlines).set({ state: "met" });` },
    { "lib/cases/queries.ts": "db().select().from(deadlines);" },
  ],
};

/** A literal's text; a template's, with the names that stand in it. */
const templateOf = (node: Visited["node"]): string => {
  if (node.type === "Literal") return word(node, "value") ?? "";
  const names = children(node, "expressions").map(dotted);
  return children(node, "quasis").reduce((text, quasi, at) => `${text}${rawOf(quasi)}${names[at] ?? ""}`, "");
};

const rawOf = (node: Visited["node"]): string => {
  const { value } = node;
  return typeof value === "object" && value !== null && "raw" in value && typeof value.raw === "string"
    ? value.raw
    : "";
};

const importing = (what: RegExp, names: readonly string[], home: RegExp) => (tree: SourceTree) =>
  tree.sources
    .filter(({ path }) => !home.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter((one) => !one.typeOnly && what.test(one.specifier))
        .filter((one) => names.length === 0 || names.some((name) => one.names.includes(name)))
        .map((one) => `${path}: imports ${one.names.join(", ")} from ${one.specifier}`),
    );

export const oneRenderer: Rule = {
  name: "only documents/render.ts renders a paper",
  finds: importing(
    /^@react-pdf\/renderer$/,
    ["renderToBuffer", "renderToStream", "renderToFile", "pdf"],
    /^lib\/documents\/render\.ts$/,
  ),
  planted: [{ "lib/cases/commands/a.ts": `import { renderToBuffer } from "@react-pdf/renderer";` }],
  lawful: [{ "lib/documents/render.ts": `import { renderToBuffer } from "@react-pdf/renderer";` }],
};

export const oneMailer: Rule = {
  name: "only emails/send.ts speaks to the mail host",
  finds: importing(/^nodemailer($|\/)/, [], /^emails\/send\.ts$/),
  planted: [{ "lib/outbox/drain.ts": `import nodemailer from "nodemailer";` }],
  lawful: [{ "emails/send.ts": `import nodemailer from "nodemailer";` }],
};

export const oneSignIn: Rule = {
  name: "only lib/auth touches next-auth and lucia, beside the one address that next-auth answers at",
  finds: importing(/^(next-auth|lucia|@lucia-auth)($|\/)/, [], /^(lib\/auth\/|app\/api\/auth\/)/),
  planted: [{ "lib/cases/queries.ts": `import { getServerSession } from "next-auth";` }],
};

export const oneSwitch: Rule = {
  name: "only tests and lib/testing switch a guard off",
  finds: (tree) =>
    outside(tree, /\.test\.tsx?$|^lib\/testing\/|^lib\/kernel\/guard\.ts$/, ({ node }) =>
      node.type === "Identifier" && node.name === "withoutGuard" ? "switches a guard off" : null,
    ),
  planted: [
    { "lib/cases/commands/a.ts": `import { withoutGuard } from "@/lib/kernel/guard";` },
    { "lib/cases/commands/a.ts": `import * as guards from "@/lib/kernel/guard";\nguards.withoutGuard("a", b);` },
  ],
  lawful: [{ "lib/testing/probes/cases.ts": `import { withoutGuard } from "@/lib/kernel/guard";` }],
};

/** Where the process's environment may be read: the parsed one, the launchers, the configs, and tests' ground. */
const ENVIRONMENT =
  /^(lib\/(env\.ts|bin\/|testing\/)|e2e\/|[\w.-]+\.config\.(ts|mjs)$|(db\/migrate|instrumentation)\.ts$)|\.test\.tsx?$/;

export const oneEnvironment: Rule = {
  name: "only lib/env.ts, the launchers and the configs read the environment",
  finds: (tree) =>
    outside(tree, ENVIRONMENT, ({ node }) => {
      const isRead = node.type === "MemberExpression" && dotted(node) === "process.env";
      const isImport =
        node.type === "ImportDeclaration" && /^(node:)?process$/.test(word(child(node, "source"), "value") ?? "");
      return isRead || isImport ? "reads the environment" : null;
    }),
  planted: [
    { "lib/cases/rules.ts": "const mode = process.env.MODE;" },
    { "lib/cases/rules.ts": `const mode = process["env"].MODE;` },
    { "lib/cases/rules.ts": `import { env } from "node:process";` },
  ],
  lawful: [{ "lib/env.ts": "process.env.A;" }],
};

export const oneClock: Rule = {
  name: "only lib/kernel/clock.ts makes dates, and so reads the clock",
  finds: (tree) =>
    outside(tree, /^lib\/kernel\/clock\.ts$|^(lib\/bin|e2e)\//, ({ node }) => {
      const callee = dotted(child(node, "callee"));
      if (node.type === "NewExpression" && callee === "Date") return "makes a Date";
      return node.type === "CallExpression" && (callee === "Date.now" || callee === "Date") ? "reads the clock" : null;
    }),
  planted: [
    { "lib/cases/rules.ts": "const at = new Date();" },
    { "lib/cases/rules.ts": "const at = Date.now();" },
    { "lib/cases/rules.ts": `const at = new Date("2026-01-01");` },
  ],
  lawful: [{ "lib/kernel/clock.ts": "export const now = () => new Date();" }],
};

import { exportsOf } from "../exports";
import type { Rule } from "../rule";
import type { Source, SourceTree } from "../source-tree";
import { child, children, dotted, type Node, word } from "../syntax";

/** Addresses that cannot have a door of ours: the health check, and the library that proves who signs in. */
const DOORLESS = ["app/api/health/route.ts", "app/api/auth/[...nextauth]/route.ts"];
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
/** Whatever these files export makes doors. */
const ACTIONS = /^@\/lib\/actions$/;
const ROUTES = /^@\/lib\/(routes|[\w-]+-door)$/;

const fromActions = `import { officeAction } from "@/lib/actions";\n`;
const fromRoutes = `import { officeRoute } from "@/lib/routes";\n`;

/** Tells whether an expression is a call of what the file imports from where doors are made. */
function doorsIn({ imports }: Source, home: RegExp): (value: Node | undefined) => boolean {
  const doors = imports.filter(({ specifier }) => home.test(specifier));
  const names = new Set(doors.flatMap(({ locals }) => Object.keys(locals)));
  return (value) => value?.type === "CallExpression" && names.has(dotted(child(value, "callee")));
}

const directives = ({ nodes }: Source, said: string) => nodes.filter(({ node }) => word(node, "directive") === said);

export const serverFiles: Rule = {
  name: `"use server" stands only at the top of an actions.ts, and at the top of each`,
  finds: (tree) =>
    tree.sources.flatMap((source) => {
      const said = directives(source, "use server");
      const isActions = /^app\/.*\/actions\.ts$/.test(source.path);
      const isInline = said.some(({ ancestors }) => ancestors.length > 1);
      if (isInline) return [`${source.path}: "use server" inside a function`];
      if (said.length > 0 && !isActions) return [`${source.path}: "use server" outside an actions.ts`];
      return isActions && said.length === 0 ? [`${source.path}: lacks "use server"`] : [];
    }),
  planted: [
    { "app/a/page.tsx": `async function save() { "use server"; }` },
    { "lib/cases/commands/a.ts": `"use server";\nexport const a = officeAction({});` },
    { "app/a/actions.ts": "export const a = officeAction({});" },
  ],
  lawful: [{ "app/a/actions.ts": `"use server";\nexport const a = officeAction({});` }],
};

export const everyActionHasADoor: Rule = {
  name: "every export of an actions.ts is made by a door of lib/actions.ts, and doors stand nowhere else",
  finds: (tree) =>
    tree.sources.flatMap((source) => {
      const isActions = /^app\/.*\/actions\.ts$/.test(source.path);
      const isDoor = doorsIn(source, ACTIONS);
      const bare = isActions ? exportsOf(source).filter(({ value }) => !isDoor(value)) : [];
      const calls = source.nodes.filter(({ node }) => isDoor(node));
      const astray = isActions ? calls.filter(({ ancestors }) => ancestors.length !== 4) : calls;
      return [
        ...bare.map(({ name }) => `${source.path}: ${name} is made by no door`),
        ...astray.map(({ node }) => `${source.path}: ${dotted(child(node, "callee"))} outside an exported constant`),
      ];
    }),
  planted: [
    { "app/a/actions.ts": `"use server";\nexport async function save() { await db.insert(x); }` },
    { "app/a/actions.ts": `"use server";\n${fromActions}export const save = async () => officeAction({});` },
    { "app/a/actions.ts": `"use server";\n${fromActions}const save = officeAction({});\nexport { save };` },
    { "app/a/page.tsx": `${fromActions}const save = officeAction({});` },
    { "app/a/page.tsx": `import { officeAction as o } from "@/lib/actions";\nconst save = o({});` },
    {
      "app/a/actions.ts": `"use server";\nconst officeAction = (act) => act.run;\nexport const save = officeAction({});`,
    },
  ],
  lawful: [{ "app/a/actions.ts": `"use server";\n${fromActions}export const save = officeAction({ name: "a.b" });` }],
};

export const everyRouteHasADoor: Rule = {
  name: "every method of a route.ts is made by a door of lib/routes.ts",
  finds: (tree) =>
    tree.sources
      .filter(({ path }) => /^app\/.*route\.ts$/.test(path) && !DOORLESS.includes(path))
      .flatMap((source) => {
        const isDoor = doorsIn(source, ROUTES);
        const bare = exportsOf(source).filter(({ name, value }) => METHODS.includes(name) && !isDoor(value));
        return bare.map(({ name }) => `${source.path}: ${name} is made by no door`);
      }),
  planted: [
    { "app/a/route.ts": "export async function GET() { return new Response(); }" },
    { "app/a/route.ts": "const GET = () => new Response();\nexport { GET };" },
    { "app/a/route.ts": "export const POST = async () => new Response();" },
  ],
  lawful: [{ "app/a/route.ts": `${fromRoutes}export const GET = officeRoute("a.b", async () => new Response());` }],
};

export const doorsHaveNames: Rule = {
  name: "no two doors have the same name",
  finds: (tree) => {
    const named = tree.sources.flatMap((source) => doorNames(source));
    return named
      .filter(({ name }, index) => named.findIndex((other) => other.name === name) !== index)
      .map(({ path, name }) => `${path}: ${name} is taken`);
  },
  planted: [
    {
      "app/a/actions.ts": `"use server";\n${fromActions}export const a = officeAction({ name: "a.b" });`,
      "app/b/route.ts": `${fromRoutes}export const GET = officeRoute("a.b", x);`,
    },
  ],
};

function doorNames(source: Source) {
  const [isAction, isRoute] = [doorsIn(source, ACTIONS), doorsIn(source, ROUTES)];
  return source.nodes.flatMap(({ node }) => {
    if (!isAction(node) && !isRoute(node)) return [];
    const [first] = children(node, "arguments");
    const named = children(first, "properties").find((each) => word(child(each, "key"), "name") === "name");
    const name = word(first, "value") ?? word(child(named, "value"), "value");
    return name === undefined ? [] : [{ path: source.path, name }];
  });
}

export const actsAreStrict: Rule = {
  name: "the schemas of a form's input are strict",
  finds: (tree: SourceTree) =>
    tree.sources
      .filter(({ path }) => /^lib\/[^/]+\/([\w-]+-)?input\.ts$/.test(path))
      .flatMap(({ path, nodes }) =>
        nodes
          .filter(
            ({ node }) =>
              node.type === "CallExpression" && /^z\.(object|looseObject)$/.test(dotted(child(node, "callee"))),
          )
          .map(() => `${path}: z.object lets unknown keys pass`),
      ),
  planted: [{ "lib/cases/input.ts": "export const A = z.object({});" }],
  lawful: [{ "lib/cases/input.ts": "export const A = z.strictObject({});" }],
};

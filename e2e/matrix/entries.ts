import fs from "node:fs";
import { z } from "zod";
import { actSchemas } from "@/lib/testing/architecture/act-schemas";
import { routeMethods } from "@/lib/testing/architecture/route-methods";
import { readTree } from "@/lib/testing/architecture/source-tree";

const root = new URL("../../", import.meta.url).pathname;

/** One thing that a request can reach: a page by its address, a method of a route handler, a server action. */
export type Entry =
  | { readonly kind: "page"; readonly key: string; readonly path: string }
  | { readonly kind: "route"; readonly key: string; readonly path: string; readonly method: string }
  | {
      readonly kind: "act";
      readonly key: string;
      readonly path: string;
      readonly id: string;
      readonly schema: Written;
    };

type Written = { readonly file: string; readonly name: string };

export async function schemaOf({ file, name }: Written): Promise<z.ZodType> {
  const exported = z.record(z.string(), z.unknown()).parse({ ...(await import(`${root}${file}`)) });
  return z.instanceof(z.ZodType).parse(exported[name]);
}

const Paths = z.record(z.string(), z.string());
const Actions = z.object({
  node: z.record(
    z.string(),
    z.object({ filename: z.string(), exportedName: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

const built = (name: string): unknown => JSON.parse(fs.readFileSync(`${root}.next/${name}`, "utf8"));

/** Next's own, which no file of ours answers. */
const NEXTS = ["/_global-error/page", "/_not-found/page", "/icon.svg/route"];

/** Everything that the production build in `.next` answers. */
export function entries(): readonly Entry[] {
  const tree = readTree(root);
  const paths = Object.entries(Paths.parse(built("app-path-routes-manifest.json")));
  const ours = paths.filter(([file]) => !NEXTS.includes(file));
  const pages = ours.filter(([file]) => file.endsWith("/page"));
  const routes = ours.filter(([file]) => file.endsWith("/route"));
  const written = new Map(actSchemas(tree).map((one) => [`${one.holder}#${one.constant}`, one]));
  const pathOf = new Map(paths.map(([file, path]) => [`app${file}`, path]));
  return [
    ...pages.map(([, path]) => ({ kind: "page" as const, key: path, path })),
    ...routes.flatMap(([file, path]) =>
      routeMethods(tree, `app${file}.ts`).map((method) => ({
        ...{ kind: "route" as const, key: `${method} ${path}`, path, method },
      })),
    ),
    ...Object.entries(Actions.parse(built("server/server-reference-manifest.json")).node).map(([id, action]) => {
      const door = written.get(`${action.filename}#${action.exportedName}`);
      if (!door) throw new Error(`${action.filename}: ${action.exportedName} is no act behind a door`);
      const [page = ""] = Object.keys(action.workers);
      const schema = { file: door.file, name: door.name };
      return { kind: "act" as const, key: door.act, path: pathOf.get(page) ?? "/", id, schema };
    }),
  ];
}

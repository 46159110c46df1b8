import { exportsOf } from "./exports";
import type { SourceTree } from "./source-tree";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** The HTTP methods that a route.ts answers. */
export function routeMethods(tree: SourceTree, path: string): readonly string[] {
  const source = tree.source(path);
  if (!source) throw new Error(`no route is written at ${path}`);
  return exportsOf(source)
    .map(({ name }) => name)
    .filter((name) => METHODS.includes(name));
}

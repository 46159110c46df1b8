import type { Source, SourceTree } from "./source-tree";

/** Packages that a file in the browser, or one that only reckons, must not reach. */
const HEAVY = /^(server-only|postgres|drizzle-orm|next|react|react-dom|@react-pdf|nodemailer|lucia|next-auth)($|\/)/;

/**
 * How a file comes, by what it imports for more than its types, to a heavy package or to `db`: the way
 * there, or null for a pure file.
 */
export function heavyWay(tree: SourceTree, start: Source, allowed: RegExp = /^$/): readonly string[] | null {
  const ways: (readonly Source[])[] = [[start]];
  const seen = new Set([start.path]);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const { specifier, target, typeOnly } of way.at(-1)?.imports ?? []) {
      if (typeOnly) continue;
      const said = [...way.map(({ path }) => path), specifier];
      if (target === null && HEAVY.test(specifier) && !allowed.test(specifier)) return said;
      if (target?.startsWith("db/") && !target.endsWith(".json")) return said;
      const next = target === null ? undefined : tree.source(target);
      if (next && !seen.has(next.path)) {
        seen.add(next.path);
        ways.push([...way, next]);
      }
    }
  }
  return null;
}

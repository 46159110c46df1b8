import { z } from "zod";

/** A table above this is not to be read from end to end. */
const SMALL_TABLE = 1_000;
/** A page shows 50 rows; what is sorted for it may be twenty times that. */
const MOST_SORTED = 1_000;
/** A count or a sum goes over 10,000 rows and one, in any order: those of a whole table, where it has no more. */
const MOST_COUNTED = 10_001;
/** What may be read of any table, rows that a filter throws away included. */
const MOST_READ = 25_000;
/** So many entries of an index, gathered without a look at their rows, cost what one row does. */
const ENTRIES_OF_A_ROW = 10;

const Base = z.object({
  "Node Type": z.string(),
  "Relation Name": z.string().optional(),
  "Index Name": z.string().optional(),
  "Actual Rows": z.number(),
  "Actual Loops": z.number(),
  "Rows Removed by Filter": z.number().default(0),
  "Rows Removed by Index Recheck": z.number().default(0),
  "Shared Hit Blocks": z.number().default(0),
  "Shared Read Blocks": z.number().default(0),
});

type PlanNode = z.output<typeof Base> & { readonly Plans: readonly PlanNode[] };

const PlanNode: z.ZodType<PlanNode> = Base.extend({
  get Plans() {
    return z.array(PlanNode).default([]);
  },
});

export const Explained = z.array(z.object({ Plan: PlanNode, "Execution Time": z.number() })).length(1);

export type Judged = {
  /** A table above the small ones that is read from end to end. */
  readonly faults: readonly string[];
  /** What reads or sorts far more than is shown, by an index all the same. */
  readonly wide: readonly string[];
  /** Rows that were looked at in tables, whether or not they were wanted. */
  readonly read: number;
  readonly blocks: number;
  readonly ms: number;
};

/** What is wrong with the plan of a statement that was run, by how many rows each table has. */
export function judge(text: string, explained: unknown, rowsOf: ReadonlyMap<string, number>): Judged {
  const [first] = Explained.parse(explained);
  if (!first) throw new Error("an explanation without a plan");
  const nodes = flat(first.Plan);
  const read = nodes.reduce((sum, node) => sum + readBy(node), 0);
  const isCount = /\b(count|sum)\(/.test(text.slice(0, text.indexOf(" from ")));
  const [mostSorted, small] = isCount ? [MOST_COUNTED, MOST_COUNTED] : [MOST_SORTED, SMALL_TABLE];
  const faults = nodes
    .filter((node) => node["Node Type"] === "Seq Scan" && (rowsOf.get(node["Relation Name"] ?? "") ?? 0) > small)
    .map((node) => `Seq Scan on ${node["Relation Name"]}`);
  const sorts = nodes
    .filter((node) => /Sort$/.test(node["Node Type"]) && sortedBy(node) > mostSorted)
    .map((node) => `${node["Node Type"]} of ${Math.round(sortedBy(node))} rows`);
  const reading = read > MOST_READ ? [`reads ${Math.round(read)} rows`] : [];
  const blocks = first.Plan["Shared Hit Blocks"] + first.Plan["Shared Read Blocks"];
  return { faults, wide: [...sorts, ...reading], read, blocks, ms: first["Execution Time"] };
}

const flat = (node: PlanNode): readonly PlanNode[] => [node, ...node.Plans.flatMap(flat)];

const sortedBy = ({ Plans }: PlanNode): number =>
  Plans.reduce((sum, below) => sum + below["Actual Rows"] * below["Actual Loops"], 0);

function readBy(node: PlanNode): number {
  const rows = node["Actual Rows"] + node["Rows Removed by Filter"] + node["Rows Removed by Index Recheck"];
  if (node["Node Type"] === "Bitmap Index Scan") return (rows * node["Actual Loops"]) / ENTRIES_OF_A_ROW;
  return node["Relation Name"] === undefined ? 0 : rows * node["Actual Loops"];
}

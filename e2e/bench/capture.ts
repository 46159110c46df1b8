import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { z } from "zod";
import { closeDb, PLANNING } from "@/db/client";
import * as schema from "@/db/schema";
import { type Judged, judge } from "./plan";

const Params = z.array(z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]));

type Statement = { readonly text: string; readonly params: z.output<typeof Params> };

export type Explainer = {
  /** Runs a read of the product and judges each statement that it sends. */
  readonly explain: (run: () => Promise<unknown>) => Promise<readonly (Judged & { readonly text: string })[]>;
  readonly close: () => Promise<void>;
};

const Sizes = z.array(z.object({ name: z.string(), rows: z.coerce.number() }));

/** Puts in the product's place a pool that notes what is sent, as the role that the product has. */
export async function explainer(url: string): Promise<Explainer> {
  await closeDb();
  const client = postgres(url, { max: 4, onnotice: () => undefined, connection: { role: "laojian_app", ...PLANNING } });
  const sent: Statement[] = [];
  const logger = {
    logQuery: (text: string, params: unknown[]) => void sent.push({ text, params: Params.parse(params) }),
  };
  globalThis.laojianPool = { url, client, db: drizzle(client, { schema, logger }) };
  const sizes = Sizes.parse([
    ...(await client`select relname as name, greatest(reltuples, 0) as rows from pg_class where relkind = 'r'`),
  ]);
  const rowsOf = new Map(sizes.map(({ name, rows }) => [name, rows]));
  const judged = async ({ text, params }: Statement) => {
    const [row] = await client.unsafe(`explain (analyze, buffers, format json) ${text}`, params);
    return { text, ...judge(text, row?.["QUERY PLAN"], rowsOf) };
  };
  return {
    explain: async (run) => {
      sent.length = 0;
      await run();
      const answers = [];
      for (const statement of sent.splice(0)) answers.push(await judged(statement));
      return answers;
    },
    close: closeDb,
  };
}

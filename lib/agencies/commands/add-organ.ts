import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { regionScope } from "@/lib/workflow/scope";
import type { AddOrganInput } from "../ground-input";
import { bureauFault, groundRefusal, prefixFault } from "../ground-policy";
import { bureausAbove, competentBureau } from "../queries";
import { prefixesInUse, regionBelow } from "../queries/ground";

type Given = z.output<typeof AddOrganInput>;

const GROUND_LOCK = 724_305;
const words = { bureau: "RSJ", inspection_body: "JC", unit: "DW" } as const;

/** Organs are added and edited one after the other, so that two cannot take the same prefix or the same region. */
export const holdGround = (ctx: Context) => ctx.db.execute(sql`select pg_advisory_xact_lock(${GROUND_LOCK})`);

/**
 * Adds a bureau, or an inspection body or unit under the bureau that it acts for: the chosen one, else the nearest that
 * is competent for the region. Throws `invalid` by field.
 */
export async function addOrgan(ctx: Context<Officer>, input: Given): Promise<{ id: string }> {
  const reason = groundRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  await holdGround(ctx);
  const { parentId: _chosen, ...organ } = input;
  if (!(await regionBelow(ctx.db, ctx.actor, organ.regionCode))) throw invalid({ regionCode: "region_unknown" });
  const parentId = organ.kind === "bureau" ? await bureauOver(ctx, organ.regionCode) : await bureauOf(ctx, input);
  const family = { id: organ.kind === "bureau" ? "" : (parentId ?? ""), prefix: organ.numberPrefix };
  const fault = prefixFault(family, await prefixesInUse(ctx.db, organ.numberPrefix));
  if (fault !== null) throw invalid({ numberPrefix: fault });
  const [row] = await ctx.db
    .insert(organs)
    .values({ ...organ, parentId, code: await freeCode(ctx, organ) })
    .returning({ id: organs.id });
  if (!row) throw new Error("an organ was not stored");
  const { regionCode, kind, name } = organ;
  ctx.record({
    act: "organ.add",
    subject: { kind: "organ", id: row.id },
    particulars: { regionCode, kind, name, parentId },
  });
  return row;
}

/** The bureau above a new one, where there is one. */
async function bureauOver(ctx: Context, regionCode: string): Promise<string | null> {
  const there = and(eq(organs.kind, "bureau"), eq(organs.regionCode, regionCode));
  const fault = bureauFault(await ctx.db.$count(organs, there));
  if (fault !== null) throw invalid({ regionCode: fault });
  return (await bureausAbove(ctx.db, regionCode))[0]?.id ?? null;
}

async function bureauOf(ctx: Context<Officer>, { parentId, regionCode }: Given): Promise<string> {
  const covers = and(eq(organs.kind, "bureau"), sql`starts_with(${regionCode}, ${organs.regionCode})`);
  const inScope = regionScope("accounts.organ_scope", ctx.actor, organs.regionCode);
  const chosen = and(eq(organs.id, parentId), covers, inScope);
  const [bureau] =
    parentId === "" ? [await competentBureau(ctx.db, regionCode)] : await ctx.db.select().from(organs).where(chosen);
  if (!bureau) throw invalid({ parentId: "no_bureau_over" });
  return bureau.id;
}

async function freeCode(ctx: Context, { regionCode, kind }: Pick<Given, "regionCode" | "kind">): Promise<string> {
  const stem = `${regionCode}-${words[kind]}`;
  const taken = await ctx.db.$count(organs, sql`starts_with(${organs.code}, ${stem})`);
  return taken === 0 ? stem : `${stem}-${taken + 1}`;
}

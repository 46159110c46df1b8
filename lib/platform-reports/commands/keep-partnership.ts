import "server-only";
import { and, eq, inArray, isNull, notInArray } from "drizzle-orm";
import { employerRelations, partnershipDistricts } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { partnershipBetween } from "../queries/partnerships";

type Partnership = {
  readonly platformId: string;
  readonly partnerId: string;
  readonly districts: readonly string[];
  readonly sinceOn: LegalDate;
  readonly source: string;
};

/** Brings the standing relation between a partner and a platform to these districts; what has ended keeps its dates. */
export async function keepPartnership(ctx: Context, given: Partnership): Promise<string> {
  const { platformId, partnerId, sinceOn, source } = given;
  const standing = await partnershipBetween(ctx.db, { platformId, partnerId });
  const relationId = standing?.id ?? (await enter(ctx, given));
  const wanted = [...new Set(given.districts)];
  const current = and(eq(partnershipDistricts.relationId, relationId), isNull(partnershipDistricts.untilOn));
  const gone = wanted.length === 0 ? current : and(current, notInArray(partnershipDistricts.regionCode, wanted));
  await ctx.db.update(partnershipDistricts).set({ untilOn: sinceOn }).where(gone);
  if (wanted.length === 0) return relationId;
  const kept = await ctx.db
    .select({ code: partnershipDistricts.regionCode })
    .from(partnershipDistricts)
    .where(and(current, inArray(partnershipDistricts.regionCode, wanted)));
  const fresh = wanted.filter((code) => !kept.some((one) => one.code === code));
  if (fresh.length === 0) return relationId;
  await ctx.db
    .insert(partnershipDistricts)
    .values(fresh.map((regionCode) => ({ relationId, regionCode, sinceOn, source })));
  return relationId;
}

async function enter(ctx: Context, { platformId, partnerId, sinceOn, source }: Partnership): Promise<string> {
  const [row] = await ctx.db
    .insert(employerRelations)
    .values({ kind: "partner_of_platform", fromId: partnerId, toId: platformId, sinceOn, source })
    .returning({ id: employerRelations.id });
  if (!row) throw new Error("a partnership was not stored");
  return row.id;
}

import "server-only";
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { z } from "zod";
import { campaignFrameMembers, campaignFrames, employers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { employerScope } from "@/lib/employers/scope";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCampaign } from "../advance";
import type { FreezeFrameInput } from "../input";

type Input = z.output<typeof FreezeFrameInput>;

/**
 * Freezes whom a special action is about and with whom they are compared: the other employers of the region in the
 * same industries, as the register has them at this instant. The frame is written last; the database then takes no
 * further member and no change.
 */
export async function freezeFrame(
  ctx: Context<Officer>,
  { id, version, objects, industries, basis }: Input,
): Promise<{ id: string }> {
  const particulars = { objects: objects.length, industries, basis };
  const { regionCode } = await advanceCampaign(ctx, { id, version, act: "freezeFrame", particulars });
  const inRegion = and(employerScope(ctx.actor), sql`starts_with(${employers.regionCode}, ${regionCode})`);
  const named = await standingOf(ctx, inRegion, objects);
  const own = named.flatMap(({ industry }) => (industry === "" ? [] : [industry]));
  const same = industries.length > 0 ? industries : [...new Set(own)];
  if (same.length === 0) throw invalid({ industries: "frame_without_industry" });
  await ctx.db
    .insert(campaignFrameMembers)
    .values(named.map((employer) => ({ ...employer, campaignId: id, place: "object" as const })));
  await ctx.db.execute(sql`
    insert into ${campaignFrameMembers} (campaign_id, employer_id, place, industry)
    select ${id}, ${employers.id}, 'compared', ${employers.industry} from ${employers}
    where ${and(inRegion, isNull(employers.mergedIntoId), inArray(employers.industry, same))}
    on conflict do nothing`);
  const frozen = { frozenBy: ctx.actor.id, frozenOn: legalDate(ctx.now), frozenAt: ctx.now };
  await ctx.db.insert(campaignFrames).values({ campaignId: id, industries: same, basis, ...frozen });
  return { id };
}

/** The files that stand for these credit codes, each once. Throws `invalid` when the region does not have one. */
async function standingOf(ctx: Context, inRegion: SQL | undefined, codes: readonly string[]) {
  const named = alias(employers, "named");
  const rows = await ctx.db
    .select({ code: named.creditCode, employerId: employers.id, industry: employers.industry })
    .from(named)
    .innerJoin(employers, eq(employers.id, sql`coalesce(${named.mergedIntoId}, ${named.id})`))
    .where(and(inArray(named.creditCode, [...codes]), inRegion));
  if (rows.length < codes.length) throw invalid({ objects: "frame_employer_unknown" });
  return [...new Map(rows.map(({ employerId, industry }) => [employerId, { employerId, industry }])).values()];
}

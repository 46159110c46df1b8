import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { reporters } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { RelatePartnerInput } from "../input";
import { keepRefusal } from "../policy";
import { partnershipBetween } from "../queries/partnerships";
import { reporterScope } from "../scope";
import { keepPartnership } from "./keep-partnership";

/** Records that an enterprise works with a platform, in which districts, since when, and who says so. */
export async function relatePartner(
  ctx: Context<Officer>,
  { id, partnerId, districts, sinceOn, source }: z.output<typeof RelatePartnerInput>,
): Promise<{ id: string }> {
  const reason = keepRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const inScope = (wanted: string) => and(eq(reporters.id, wanted), reporterScope(ctx.actor));
  const [platform] = await ctx.db.select().from(reporters).where(inScope(id)).for("update");
  if (!platform) throw notFound();
  if (platform.kind !== "platform") throw refused("not_a_platform");
  const [partner] = await ctx.db.select().from(reporters).where(inScope(partnerId));
  if (partner?.kind !== "partner") throw invalid({ partnerId: "partner_unknown" });
  if (districts.some((code) => !code.startsWith(ctx.actor.regionCode)))
    throw invalid({ districts: "region_not_yours" });
  const pair = { platformId: platform.employerId, partnerId: partner.employerId };
  if (await partnershipBetween(ctx.db, pair)) throw invalid({ partnerId: "relation_exists" });
  await keepPartnership(ctx, { ...pair, districts, sinceOn, source });
  ctx.record({
    act: "reporter.relate",
    subject: { kind: "reporter", id },
    about: [platform.employerId, partner.employerId, partner.id],
    particulars: { districts, sinceOn },
  });
  return { id };
}

import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { partnerMirrors, reporters } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { registerEmployer } from "@/lib/employers/commands/register-employer";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { mirrorSource } from "../labels";
import type { RegisterPartnerInput } from "../mirror-input";
import { keepRefusal } from "../policy";
import { holderOf } from "../queries/mirror-facts";
import { mirrorScope } from "../scope";
import { keepPartnership } from "./keep-partnership";
import { registerReporter } from "./register-reporter";

/** Takes up the lead that a platform's report gave: enters the partner that nobody had registered, and its relation. */
export async function registerPartner(
  ctx: Context<Officer>,
  { id, regionCode, mode }: z.output<typeof RegisterPartnerInput>,
): Promise<{ id: string }> {
  const reason = keepRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const [mirror] = await ctx.db
    .select()
    .from(partnerMirrors)
    .where(and(eq(partnerMirrors.id, id), mirrorScope(ctx.actor)))
    .for("update");
  if (!mirror) throw notFound();
  if (!regionCode.startsWith(ctx.actor.regionCode)) throw invalid({ regionCode: "region_not_yours" });
  const [platform] = await ctx.db.select().from(reporters).where(eq(reporters.employerId, mirror.platformId));
  const { creditCode, name } = mirror;
  const employerId =
    (await holderOf(ctx.db, creditCode)) ?? (await registerEmployer(ctx, { name, creditCode, regionCode })).id;
  const source = mirrorSource(mirror.statedOn);
  const entry = { employerId, kind: "partner" as const, mode, sinceOn: mirror.statedOn, source };
  const reporter = await registerReporter(ctx, { ...entry, industry: platform?.industry ?? "other" });
  const relation = { platformId: mirror.platformId, partnerId: employerId, districts: [] };
  await keepPartnership(ctx, { ...relation, sinceOn: mirror.statedOn, source });
  return { id: reporter.id };
}

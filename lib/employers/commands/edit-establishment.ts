import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { establishments } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { EditEstablishmentInput, EndEstablishmentInput } from "../input";
import { endFault, partRefusal } from "../policy";
import { lockSite } from "./lock-employer";

/** Corrects a branch, site or its insurance accounts while it stands. */
export async function editEstablishment(
  ctx: Context,
  { id, version, ...given }: z.output<typeof EditEstablishmentInput>,
): Promise<{ id: string }> {
  const site = await lockSite(ctx, id);
  const reason = partRefusal(ctx.actor, site);
  if (reason !== null) throw refused(reason);
  if (site.version !== version) throw new DomainError("stale");
  await ctx.db
    .update(establishments)
    .set({ ...given, version: version + 1 })
    .where(eq(establishments.id, id));
  ctx.record({
    act: "employer.editEstablishment",
    subject: { kind: "employer", id: site.employerId },
    particulars: { establishment: id },
  });
  return { id: site.employerId };
}

/** Records that a branch or site is no more, from which day and why. */
export async function endEstablishment(
  ctx: Context,
  { id, version, untilOn, reason }: z.output<typeof EndEstablishmentInput>,
): Promise<{ id: string }> {
  const site = await lockSite(ctx, id);
  const refusal = partRefusal(ctx.actor, site);
  if (refusal !== null) throw refused(refusal);
  if (site.version !== version) throw new DomainError("stale");
  const fault = endFault(site, untilOn, legalDate(ctx.now));
  if (fault !== null) throw invalid({ untilOn: fault });
  await ctx.db
    .update(establishments)
    .set({ untilOn, endedBecause: reason, version: version + 1 })
    .where(eq(establishments.id, id));
  ctx.record({
    act: "employer.endEstablishment",
    subject: { kind: "employer", id: site.employerId },
    particulars: { establishment: id, untilOn },
  });
  return { id: site.employerId };
}

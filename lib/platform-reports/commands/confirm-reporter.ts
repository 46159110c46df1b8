import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { reporters } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ConfirmReporterInput } from "../input";
import { keepRefusal } from "../policy";
import { reporterScope } from "../scope";
import { recordFacts } from "./record-facts";

/** Confirms a reporter's entry or changes it; what changes is kept with its source and day. */
export async function confirmReporter(
  ctx: Context<Officer>,
  { id, version, source, ...given }: z.output<typeof ConfirmReporterInput>,
): Promise<{ id: string }> {
  const reason = keepRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const [before] = await ctx.db
    .select()
    .from(reporters)
    .where(and(eq(reporters.id, id), reporterScope(ctx.actor)))
    .for("update");
  if (!before) throw notFound();
  if (before.version !== version) throw new DomainError("stale");
  const after = { ...given, untilOn: given.untilOn === "" ? null : given.untilOn };
  if (after.untilOn !== null && after.untilOn < after.sinceOn) throw invalid({ untilOn: "ends_before_start" });
  await ctx.db
    .update(reporters)
    .set({ ...after, version: version + 1 })
    .where(eq(reporters.id, id));
  const fields = await recordFacts(ctx, id, { before, after, source });
  ctx.record({
    act: "reporter.confirm",
    subject: { kind: "reporter", id },
    about: [before.employerId],
    particulars: { fields },
  });
  return { id };
}

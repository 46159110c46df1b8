import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { cases, preservationItems, preservations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ProposePreservationInput } from "../input";
import { proposeRefusal } from "../policy";

/** Puts before the head of the organ which evidence is to be registered and kept, and why. Nothing is held yet. */
export async function proposePreservation(
  ctx: Context<Officer>,
  { caseId, items, ...proposal }: z.output<typeof ProposePreservationInput>,
): Promise<{ id: string; caseId: string }> {
  const [kase] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(ctx.actor)))
    .for("no key update");
  if (!kase) throw notFound();
  const reason = proposeRefusal(ctx.actor, await caseFacts(ctx.db, kase, ctx.now));
  if (reason !== null) throw refused(reason);
  const { organId, regionCode, employerId } = kase;
  const proposed = { proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now) };
  const [row] = await ctx.db
    .insert(preservations)
    .values({ ...proposal, ...proposed, caseId, organId, regionCode, employerId })
    .returning({ id: preservations.id });
  if (!row) throw new Error("a preservation was not stored");
  await ctx.db
    .insert(preservationItems)
    .values(items.map((item, at) => ({ ...item, preservationId: row.id, ordinal: at + 1 })));
  ctx.record({
    act: "preservation.propose",
    subject: { kind: "preservation", id: row.id },
    about: [caseId, employerId],
    to: "proposed",
    particulars: { items: items.length },
  });
  return { id: row.id, caseId };
}

import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { cases, closings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import { explainUnrecorded } from "@/lib/recordings/commands/explain-unrecorded";
import type { Context } from "@/lib/workflow/context";
import type { ProposeClosingInput } from "../input";
import { closingLifecycle } from "../lifecycle";
import { proposeRefusal } from "../policy";
import { closingFacts } from "../queries/closing-facts";
import { writeReport } from "./write-report";

/** Puts the end of a case before who decides it: the squad leader for a closing, the head for a rescission. */
export async function proposeClosing(
  ctx: Context<Officer>,
  { caseId, ground, unrecordedBecause, ...report }: z.output<typeof ProposeClosingInput>,
): Promise<{ id: string; caseId: string }> {
  const [kase] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(ctx.actor)))
    .for("update");
  if (!kase) throw notFound();
  const reason = proposeRefusal(
    ctx.actor,
    await closingFacts(ctx.db, kase, ctx.now),
    ground,
    await isPending(ctx, caseId),
  );
  if (reason !== null) throw refused(reason);
  await explainUnrecorded(ctx, kase, unrecordedBecause);
  const [closing] = await ctx.db
    .insert(closings)
    .values({ caseId, ground, regionCode: kase.regionCode, proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now) })
    .returning({ id: closings.id, round: closings.round });
  if (!closing) throw new Error("a proposal was not stored");
  await writeReport(ctx, closing, report);
  ctx.record({
    act: "closing.propose",
    subject: { kind: "closing", id: closing.id },
    about: [caseId, kase.employerId],
    to: "proposed",
    particulars: { ground },
  });
  return { id: closing.id, caseId };
}

async function isPending(ctx: Context, caseId: string): Promise<boolean> {
  const waits = inArray(closings.state, [...closingLifecycle.acts.withdraw.from]);
  return (await ctx.db.$count(closings, and(eq(closings.caseId, caseId), waits))) > 0;
}

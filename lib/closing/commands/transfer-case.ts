import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { cases, closings } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { issuePaper } from "@/lib/documents/issue";
import { handoverLetter } from "@/lib/documents/templates/handover-letter";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceClosing } from "../advance";
import type { TransferCaseInput } from "../input";
import { transferNote } from "../labels";
import { closingLifecycle } from "../lifecycle";
import { receiverFault, transferRefusal } from "../policy";
import { closingFacts } from "../queries/closing-facts";
import { parseMaterials } from "../transfer-materials";
import { endCase } from "./end-case";

/** Hands a case over to the organ that is competent for it (《条例》第十八条第二款), with the 案件移送函. */
export async function transferCase(
  ctx: Context<Officer>,
  { id, version, to, facts, reason, materials }: z.output<typeof TransferCaseInput>,
): Promise<{ id: string; number: string | null }> {
  const [held] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, id), caseScope(ctx.actor)))
    .for("update");
  if (!held) throw notFound();
  const refusal = transferRefusal(ctx.actor, await closingFacts(ctx.db, held, ctx.now));
  if (refusal !== null) throw refused(refusal);
  const fault = receiverFault(to);
  if (fault !== null) throw invalid({ to: fault });
  const list = parseMaterials(materials);
  if (list === null) throw invalid({ materials: "materials_unreadable" });
  await lapseProposals(ctx, id, reason);
  const kase = await endCase(ctx, { caseId: id, version, ground: "transferred", note: transferNote(to, reason) });
  const { address, phone, postcode } = await organOf(ctx.db, kase.organId);
  const place = { kind: "case", id };
  const { number } = await issuePaper(ctx, {
    paper: handoverLetter,
    input: {
      receiver: to,
      caseName: kase.title,
      facts,
      reason,
      materials: [...list],
      contact: { address, phone, postcode },
    },
    organId: kase.organId,
    regionCode: kase.regionCode,
    subject: place,
    file: place,
    employerId: kase.employerId,
  });
  return { id, number };
}

async function lapseProposals(ctx: Context<Officer>, caseId: string, reason: string): Promise<void> {
  const waits = inArray(closings.state, [...closingLifecycle.acts.lapse.from]);
  const pending = await ctx.db
    .select({ id: closings.id })
    .from(closings)
    .where(and(eq(closings.caseId, caseId), waits));
  const columns = { endedOn: legalDate(ctx.now), endedBy: ctx.actor.id, endedBecause: reason };
  for (const { id } of pending) await advanceClosing(ctx, { id, act: "lapse", columns });
}

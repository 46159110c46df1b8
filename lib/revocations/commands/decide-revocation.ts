import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisions, revocations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { openClock, stopClock } from "@/lib/deadlines/clocks";
import { endPublishDays } from "@/lib/decisions/commands/publish-days";
import { endReportDays } from "@/lib/decisions/commands/report-days";
import { addressedPlace } from "@/lib/decisions/paper-place";
import { withoutNumber } from "@/lib/decisions/person-paper-inputs";
import { issuePaper } from "@/lib/documents/issue";
import { decisionRevocations } from "@/lib/documents/templates/decision-revocation";
import { revokeAccount } from "@/lib/enforcement/commands/revoke-account";
import { returnFen } from "@/lib/enforcement/standing";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceRevocation } from "../advance";
import type { DecideRevocationInput } from "../input";
import { revocationOnPaper } from "../paper-inputs";

type Decided = { readonly id: string; readonly caseId: string; readonly decisionId: string };

/**
 * The head answers the proposal. Revoked, the decision counts for nothing from that day: its account ends, its paper is
 * not served any more, and the party is told by a paper of its own, with what it had paid in and gets back.
 */
export async function decideRevocation(
  ctx: Context<Officer>,
  { id, version, verdict, opinion }: z.output<typeof DecideRevocationInput>,
): Promise<Decided> {
  const today = legalDate(ctx.now);
  const columns = { opinion, decidedBy: ctx.actor.id, decidedOn: today };
  const act = verdict === "revoked" ? "revoke" : "decline";
  const row = await advanceRevocation(ctx, { id, version, act, columns });
  const { caseId, decisionId } = row;
  if (act === "decline") return { id, caseId, decisionId };
  const [decision] = await ctx.db.select().from(decisions).where(eq(decisions.id, decisionId));
  if (!decision) throw new Error("a revocation without its decision");
  await assertNamesNobody(ctx, caseId, [row.reason]);
  const account = await revokeAccount(ctx, decisionId);
  const input = await revocationOnPaper(ctx.db, decision, row, account);
  const place = { ...addressedPlace(decision), subject: { kind: "revocation", id } };
  const paper = await issuePaper(ctx, {
    ...{ paper: decisionRevocations[decision.kind], input, kept: withoutNumber(input), ...place },
  });
  await ctx.db.update(decisions).set({ revokedOn: today, revocationId: paper.id }).where(eq(decisions.id, decisionId));
  const kept = { documentId: paper.id, returnFen: account === null ? 0 : returnFen(account.paid) };
  await ctx.db.update(revocations).set(kept).where(eq(revocations.id, id));
  await endPublishDays(ctx, decisionId, today);
  await endReportDays(ctx, decisionId, today);
  if (decision.documentId !== null) await stopClock(ctx, decision.documentId, "T-DELIVER-7", today);
  await openClock(ctx, {
    ...{ limit: "T-DELIVER-7" as const, startedOn: today, regionCode: decision.regionCode },
    ...{ subject: { kind: "document", id: paper.id }, file: { kind: "case", id: caseId } },
  });
  return { id, caseId, decisionId };
}

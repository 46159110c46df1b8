import "server-only";
import { eq } from "drizzle-orm";
import { type cases, decisionItems, decisionStatementPoints, decisionStatements, decisions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { decisionKey } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { SpotInput } from "../spot-input";
import { spotChoiceFault, spotLimitFen } from "../spot-rules";
import { correctionColumns } from "./proposal-columns";
import { putDecisionItems } from "./put-decision-items";

type Kase = typeof cases.$inferSelect;

/** Enters what was told on the spot, what the party said with its answers, and the measure; nothing is decided yet. */
export async function enterSpotPenalty(ctx: Context<Officer>, kase: Kase, input: SpotInput): Promise<string> {
  const { id: caseId, organId, regionCode, employerId } = kase;
  const today = legalDate(ctx.now);
  const waived = input.word === "waived" ? { waivedOn: today, waiver: input.waiver } : {};
  const [decision] = await ctx.db
    .insert(decisions)
    .values({
      ...({ caseId, organId, regionCode, employerId, kind: "penalty", procedure: "spot" } as const),
      ...{ proposedBy: ctx.actor.id, proposedOn: today, noticedOn: today, opinion: input.opinion, ...waived },
      ...correctionColumns(input),
      partySaid: input.word === "waived" ? input.waiver : input.points.map(({ claim }) => claim).join("\n"),
    })
    .returning({ id: decisions.id });
  if (!decision) throw new Error("a decision was not stored");
  await putMeasure(ctx, { id: decision.id, kase }, input);
  if (input.word === "stated") await putStatement(ctx, decision.id, input);
  return decision.id;
}

/** The measure as it was told: what is decided may be lighter, never heavier. */
async function putMeasure(ctx: Context<Officer>, { id, kase }: { id: string; kase: Kase }, input: SpotInput) {
  const { creditCode } = await decisionKey(ctx.db, kase.employerId);
  const { items, toldAmount: noticedFen } = input;
  await putDecisionItems(
    ctx,
    { ...kase, id, caseId: kase.id, kind: "penalty", personId: null },
    {
      items: items.map((item) => ({ ...item, factors: [], isLightened: false })),
      ...{ facts: [], gapReason: null, noPenaltyGround: "", correction: input.correction },
    },
    (option) => spotChoiceFault(option, spotLimitFen(creditCode)),
  );
  if (items.some(({ amount }) => (amount === null) !== (noticedFen === null))) {
    throw invalid({ toldAmount: "spot_told_amount_missing" });
  }
  await ctx.db.update(decisionItems).set({ isNoticed: true, noticedFen }).where(eq(decisionItems.decisionId, id));
}

/** What the party said, each point answered at once (《行政处罚法》第四十五条). */
async function putStatement(ctx: Context<Officer>, decisionId: string, { saidBy, points }: SpotInput) {
  const [on, by] = [legalDate(ctx.now), ctx.actor.id];
  const [statement] = await ctx.db
    .insert(decisionStatements)
    .values({
      ...{ decisionId, round: 1, receivedOn: on, manner: "oral" as const, givenBy: saidBy },
      ...{ recordedBy: by, recordedAt: ctx.now, answeredOn: on, answeredBy: by },
    })
    .returning({ id: decisionStatements.id });
  if (!statement) throw new Error("a statement was not stored");
  const rows = points.map(({ claim, verdict, answer }, at) => ({
    ...{ statementId: statement.id, ordinal: at + 1, claim, isAccepted: verdict === "accepted", answer },
  }));
  await ctx.db.insert(decisionStatementPoints).values(rows);
}

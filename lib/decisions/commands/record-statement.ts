import "server-only";
import type { z } from "zod";
import { decisionStatementPoints, decisionStatements } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision, type Decision } from "../advance";
import type { RecordStatementInput, StateOwnDefenceInput } from "../input";
import type { StatementManner } from "../lifecycle";
import { noticesOfDecision } from "../queries/notices";
import { tellOfficers } from "./tell-officers";

type Said = {
  readonly receivedOn: string;
  readonly manner: StatementManner;
  readonly givenBy: string;
  readonly postedOn?: string | null;
  readonly postedManner?: "post" | null;
  readonly points: readonly { readonly claim: string }[];
};

/** Records what the party said to a notice of the proceeding, point by point (《行政处罚法》第四十五条). */
export async function recordStatement(
  ctx: Context<Officer>,
  { id, version, postedOn, ...said }: z.output<typeof RecordStatementInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const decision = await advanceDecision(ctx, {
    ...{ id, version, act: "recordStatement" as const },
    particulars: { points: said.points.length, manner: said.manner },
  });
  if (said.receivedOn > today) throw invalid({ receivedOn: "statement_day_ahead" });
  const [first] = await noticesOfDecision(ctx.db, id);
  const noticedOn = first?.noticedOn ?? decision.noticedOn ?? "";
  if (said.receivedOn < noticedOn) throw invalid({ receivedOn: "statement_before_notice" });
  const posted = said.manner === "written" && postedOn ? postedOn : null;
  if (posted !== null && posted > said.receivedOn) throw invalid({ postedOn: "posted_after_arrival" });
  if (posted !== null && posted < noticedOn) throw invalid({ postedOn: "statement_before_notice" });
  await storeStatement(ctx, decision, { ...said, postedOn: posted, postedManner: posted === null ? null : "post" });
  return { id, caseId: decision.caseId };
}

/** The employer's own user states its defence in the portal. */
export async function stateOwnDefence(
  ctx: Context<EmployerUser>,
  { id, version, points }: z.output<typeof StateOwnDefenceInput>,
): Promise<{ id: string }> {
  const decision = await advanceDecision(ctx, {
    ...{ id, version, act: "recordStatement" as const },
    particulars: { points: points.length, manner: "portal" },
  });
  const said = { receivedOn: legalDate(ctx.now), manner: "portal" as const, givenBy: ctx.actor.name, points };
  await storeStatement(ctx, decision, said);
  await tellOfficers(ctx, decision, "statement");
  return { id };
}

async function storeStatement(ctx: Context<Officer | EmployerUser>, decision: Decision, { points, ...said }: Said) {
  const { id: decisionId, round } = decision;
  const [row] = await ctx.db
    .insert(decisionStatements)
    .values({ ...said, decisionId, round, recordedBy: ctx.actor.id, recordedAt: ctx.now })
    .returning({ id: decisionStatements.id });
  if (!row) throw new Error("a statement was not stored");
  await ctx.db
    .insert(decisionStatementPoints)
    .values(points.map(({ claim }, at) => ({ statementId: row.id, ordinal: at + 1, claim })));
}

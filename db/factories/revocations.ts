import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines, documents, revocations } from "@/db/schema";
import { ofCase } from "@/lib/deliveries/matter";
import { deliveriesOfMatter } from "@/lib/deliveries/queries/deliveries-of-matter";
import { decideRevocation } from "@/lib/revocations/commands/decide-revocation";
import { proposeRevocation } from "@/lib/revocations/commands/propose-revocation";
import { act, officer } from "@/lib/testing/world";

export const REASON = "当事人提交的转账凭证证明，指令书的期限届满前已经付清工资。";

/** A decision that an inspector proposes to revoke, its facts being wrong. */
export const aProposedRevocation = async (decisionId: string, on: string, login = "wangmin") =>
  act(await officer(login), on, (ctx) => proposeRevocation(ctx, { decisionId, ground: "facts", reason: REASON }));

export const revocationAnswer = (id: string, verdict: "revoked" | "declined" = "revoked") => ({
  ...{ id, version: 1, verdict },
  opinion: verdict === "revoked" ? "同意撤销。" : "原决定没有错误。",
});

/** The same, revoked by the head on that day. */
export async function aRevokedDecision(decisionId: string, on: string, login = "wangmin") {
  const { id } = await aProposedRevocation(decisionId, on, login);
  return act(await officer("juzhang"), on, (ctx) => decideRevocation(ctx, revocationAnswer(id)));
}

export async function revocationRow(id: string) {
  const [row] = await db().select().from(revocations).where(eq(revocations.id, id));
  if (!row) throw new Error("the proposal is gone");
  return row;
}

/** The paper by which the decision was revoked. */
export async function revocationPaper(id: string) {
  const { documentId } = await revocationRow(id);
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, documentId ?? ""));
  if (!paper) throw new Error("the paper is gone");
  return paper;
}

/** The limits whose clocks stand on that subject. */
export async function runningOn(subjectId: string) {
  const those = and(eq(deadlines.subjectId, subjectId), inArray(deadlines.state, ["running", "paused"]));
  const rows = await db().select({ key: deadlines.limitKey }).from(deadlines).where(those);
  return rows.map(({ key }) => key).toSorted();
}

/** How far the case's papers of that kind are on their way. */
export async function paperStates(caseId: string, key: string) {
  const { papers } = await deliveriesOfMatter(await officer("wangmin"), ofCase(caseId));
  return papers.filter(({ paperKey }) => paperKey === key).map(({ state }) => state);
}

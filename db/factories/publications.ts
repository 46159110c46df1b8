import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { AFTER_WINDOW, aServedPenalty } from "@/db/factories/decisions";
import { waitingReview } from "@/db/factories/enforcement";
import { caseOfficers, enforcements, findings, majorViolations, publications } from "@/db/schema";
import { concludeReview } from "@/lib/enforcement/commands/conclude-review";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { recordReview } from "@/lib/enforcement/commands/record-review";
import { judgePublication } from "@/lib/publications/commands/judge-publication";
import { proposePublication } from "@/lib/publications/commands/propose-publication";
import { proposeRemoval } from "@/lib/publications/commands/propose-removal";
import { publishDecision } from "@/lib/publications/commands/publish-decision";
import { publishQuarter } from "@/lib/publications/commands/publish-quarter";
import { proposedMajors } from "@/lib/publications/queries/proposed-majors";
import type { Box } from "@/lib/publications/redaction";
import { act, at, officer } from "@/lib/testing/world";

/** 2026-12-02: the day on which the factories' penalties are decided and served. */
export const DECIDED = AFTER_WINDOW;
export const INFLUENCE = "涉及劳动者人数较多，在当地引起关注。";

/** Moves all conduct so far into the past, so that the same employer may be fined again, and makes a ground. */
export async function apart<T>(make: () => Promise<T>): Promise<T> {
  await db().update(findings).set({ happenedFrom: "2001-01-01", happenedUntil: "2001-01-31" });
  return make();
}

type Entry = Parameters<typeof aServedPenalty>[1];

/** A served penalty that one of its officers judged to be published. */
export async function aJudgedPenalty(over: Entry = {}) {
  const penalty = await aServedPenalty(DECIDED, over);
  await openServed(at(DECIDED));
  const judgement = { decisionId: penalty.id, verdict: "public", reason: INFLUENCE } as const;
  const { id } = await act(await officer("wangmin"), DECIDED, (ctx) => judgePublication(ctx, judgement));
  return { id, caseId: penalty.caseId, decisionId: penalty.id, sourceId: penalty.documentId };
}

/** The same with its text proposed: version 2. */
export async function aProposedPublication(boxes: readonly Box[] = [], over: Entry = {}) {
  const judged = await aJudgedPenalty(over);
  const proposal = { id: judged.id, version: 1, boxes: [...boxes], isRead: true };
  await act(await officer("wangmin"), DECIDED, (ctx) => proposePublication(ctx, proposal));
  return judged;
}

/** The same, published by the head of the inspection body on that day: version 3. */
export async function aPublishedDecision(on = "2026-12-03", over: Entry = {}) {
  const proposed = await aProposedPublication([], over);
  await act(await officer("daduizhang"), on, (ctx) => publishDecision(ctx, { id: proposed.id, version: 2 }));
  return proposed;
}

/** Publishes a quarter's list as somebody's page shows it at that moment. */
export async function publishShown(login: string, on: string, quarter: string) {
  const reader = await officer(login);
  const entries = (await proposedMajors(reader, quarter)).map(({ id, version }) => ({ id, version }));
  return act(reader, on, (ctx) => publishQuarter(ctx, { quarter, entries }));
}

/** A case officer proposes to take an entry off its published list: a version more. */
export async function removalProposed(id: string, on: string) {
  const { version } = await majorRow(id);
  const reason = "工资已经全部支付，不再列入。";
  return act(await officer("wangmin"), on, (ctx) => proposeRemoval(ctx, { id, version, reason }));
}

/** A reconsideration of 2026-12-18 changes the decision or takes it away; the organ reads of it on 2026-12-22. */
export async function overturn(decisionId: string, result: "annulled" | "changed" | "voided") {
  const [account] = await db().select().from(enforcements).where(eq(enforcements.decisionId, decisionId));
  const lead = await officer("wangmin");
  const filed = {
    body: "测试市人民政府",
    number: "测复〔2026〕1号",
    acceptedOn: "2026-12-07",
    copyReceivedOn: "2026-12-07",
  };
  const review = { id: account?.id ?? "", version: 1, kind: "reconsideration", ...filed } as const;
  await act(lead, "2026-12-07", (ctx) => recordReview(ctx, review));
  const outcome = {
    ...{ result, concludedOn: "2026-12-18", receivedOn: "2026-12-21", resultNumber: "测复决〔2026〕1号" },
    ...{ leftFine: result === "changed" ? 200_000 : null, leftConfiscation: null, leftOrdered: null, performBy: "" },
    note: "主要证据不足。",
  };
  const place = { id: account?.id ?? "", version: 2, reviewId: await waitingReview(account?.id ?? "") };
  await act(lead, "2026-12-22", (ctx) => concludeReview(ctx, { ...place, ...outcome }));
}

/** Makes somebody one who held the case until that day and was replaced. */
export async function onceHeld(caseId: string, login: string) {
  const { id: accountId } = await officer(login);
  const post = { caseId, accountId, part: "second", certificateNumber: "15990101099", since: DECIDED } as const;
  await db()
    .insert(caseOfficers)
    .values({ ...post, until: DECIDED, releasedBecause: "工作调整" });
}

export async function publicationRow(id: string) {
  const [row] = await db().select().from(publications).where(eq(publications.id, id));
  if (!row) throw new Error("the publication is gone");
  return row;
}

/** What a correction leaves of whom an entry names: the factories' employer as its paper has it. */
export const SEAT = {
  ...{ creditCode: "91990101MA0H00010Q", address: "测试市示范区建设路一号", representative: "龙其昌" },
} as const;

export async function majorRow(id: string) {
  const [row] = await db().select().from(majorViolations).where(eq(majorViolations.id, id));
  if (!row) throw new Error("the entry is gone");
  return row;
}

/** The organ itself takes the decision back, at the end of its account. */
export const takeDecisionBack = (decisionId: string, on: string) =>
  db()
    .update(enforcements)
    .set({ state: "ended", endedOn: on, endGround: "decision_annulled" })
    .where(eq(enforcements.decisionId, decisionId));

import { eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import {
  AFTER_WINDOW,
  aConcludedCase,
  decideEntry,
  decisionRow,
  penaltyEntry,
  reviewEntry,
  serve,
} from "@/db/factories/decisions";
import { enforcements, findings } from "@/db/schema";
import { approveDecision } from "@/lib/decisions/commands/approve-decision";
import { decide } from "@/lib/decisions/commands/decide";
import { discussDecision } from "@/lib/decisions/commands/discuss-decision";
import { notifyDecision } from "@/lib/decisions/commands/notify-decision";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { reviewDecision } from "@/lib/decisions/commands/review-decision";
import { submitDecision } from "@/lib/decisions/commands/submit-decision";
import type { ProposeDecisionInput } from "@/lib/decisions/input";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { act, at, officer } from "@/lib/testing/world";

const ON = "2026-11-24";

type Item = z.input<typeof ProposeDecisionInput>["items"][number];
type Over = Partial<Item>;

const plain = { deviation: "", pastReason: "", factors: [] };

/** 吊销许可证 under 《禁止使用童工规定》第七条, which asks for nothing more than the act. */
export const revocationItem = (findingId: string, over: Over = {}): Item => ({
  ...{ choice: `${findingId}/TG-7/1`, amount: "", content: "介绍童工就业，依法吊销。", ...plain },
  ...{ licenceName: "人力资源服务许可证", licenceNumber: "9902012024001200" },
  licenceIssuer: "测试市示范区人力资源和社会保障局",
  ...over,
});

/** 5,000 yuan for the one child that was introduced. */
export const childFineItem = (findingId: string): Item => ({
  ...{ choice: `${findingId}/TG-7/0`, amount: "5000", persons: 1, content: "介绍一名童工就业。", ...plain },
});

export const aCaseOfChildren = () =>
  aConcludedCase(ON, {
    ...{ violationCode: "TG-7", provisionBroken: "《禁止使用童工规定》第三条", amount: "" },
    facts: "你单位介绍一名不满16周岁的未成年人就业。",
  });

type Items = (findingId: string) => Item[];
const licenceAlone: Items = (findingId) => [revocationItem(findingId)];

export const revocationEntry = (kase: { id: string; findingId: string }, items = licenceAlone) =>
  penaltyEntry(kase, { items: items(kase.findingId), correctionText: "停止为未成年人介绍就业，已将该未成年人送回" });

/** A penalty that revokes a licence, unless said otherwise, proposed in a case of its own: version 1. */
export async function aProposedRevocation(items?: Items) {
  const kase = await aCaseOfChildren();
  const { id } = await act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, revocationEntry(kase, items)));
  return { id, caseId: kase.id, findingId: kase.findingId };
}

/** The same, told to the party and served: version 3. */
export async function aToldRevocation(items?: Items) {
  const decision = await aProposedRevocation(items);
  const { id } = decision;
  await act(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }));
  await act(await officer("wangmin"), ON, (ctx) => notifyDecision(ctx, { id, version: 2 }));
  await serve(decision.caseId, (await decisionRow(id)).noticeId ?? "", ON);
  return decision;
}

/** The same, submitted once the party's days were over: version 4. */
export async function aSubmittedRevocation(items?: Items) {
  const decision = await aToldRevocation(items);
  const { id } = decision;
  await act(await officer("wangmin"), AFTER_WINDOW, (ctx) => submitDecision(ctx, { id, version: 3 }));
  return decision;
}

/** The same, passed by the reviewer: version 5. */
export async function aReviewedRevocation(items?: Items) {
  const decision = await aSubmittedRevocation(items);
  const review = { id: decision.id, version: 4, answers: reviewEntry(), opinion: "同意拟作出的决定。" };
  await act(await officer("fazhi"), AFTER_WINDOW, (ctx) => reviewDecision(ctx, review));
  return decision;
}

/** The same, agreed on together: version 6. */
export async function anAgreedRevocation(items?: Items) {
  const decision = await aReviewedRevocation(items);
  const { id } = decision;
  const head = await officer("juzhang");
  const opinions = [
    { name: "赵立群", post: "局长", opinion: "同意吊销。" },
    { name: "陈志远", post: "副局长", opinion: "同意吊销。" },
  ];
  const held = { heldOn: AFTER_WINDOW, place: "局会议室", chair: "赵立群", recorder: "李建国", opinions };
  const agreed = { ...held, verdict: "agreed", conclusion: "一致同意吊销许可证。" } as const;
  await act(head, AFTER_WINDOW, (ctx) => discussDecision(ctx, { id, version: 5, ...agreed }));
  return decision;
}

/** The same, decided by a paper that names no bank where none is to be paid. */
export async function aDecidedRevocation(items?: Items) {
  const decision = await anAgreedRevocation(items);
  const { id } = decision;
  const head = await officer("juzhang");
  const bank = items === undefined ? { bankName: "", bankAddress: "" } : {};
  await act(head, AFTER_WINDOW, (ctx) => decide(ctx, { ...decideEntry(id, 6), ...bank }));
  return { ...decision, documentId: (await decisionRow(id)).documentId ?? "" };
}

/**
 * The same, served on the day of its decision, with the account that its service opened. Its conduct is moved into the
 * past, so that the same employer may be fined in the next case.
 */
export async function aRevocationAccount(items?: Items) {
  const decision = await aDecidedRevocation(items);
  await serve(decision.caseId, decision.documentId, AFTER_WINDOW);
  const longAgo = { happenedFrom: "2003-01-01", happenedUntil: "2003-01-31" };
  await db().update(findings).set(longAgo).where(eq(findings.id, decision.findingId));
  await openServed(at(AFTER_WINDOW));
  const [row] = await db().select().from(enforcements).where(eq(enforcements.decisionId, decision.id));
  if (!row) throw new Error("service opened no account");
  return { id: row.id, caseId: row.caseId, decisionId: decision.id };
}

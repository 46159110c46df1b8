import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { decisionRow } from "@/db/factories/decisions";
import { anExhibit } from "@/db/factories/orders";
import { decisionStatements, documents } from "@/db/schema";
import { answerStatement } from "@/lib/decisions/commands/answer-statement";
import { bringPosted } from "@/lib/decisions/commands/bring-posted";
import { settlePosted } from "@/lib/decisions/commands/settle-posted";
import { BringPostedInput } from "@/lib/decisions/posted-input";
import { act, officer } from "@/lib/testing/world";

/** The last day of the notice served on 2026-11-24. */
export const LAST = "2026-12-01";
export const CAME = "2026-12-03";

type Brought = { id: string; caseId: string };

/** What the party posted on its last day, put before the leader by a case officer. */
export async function bringIn({ id, caseId }: Brought, over: Record<string, unknown> = {}, login = "wangmin") {
  const { version } = await decisionRow(id);
  const evidenceId = over.evidenceId ?? (await anExhibit(caseId, CAME, 9));
  const words = { reason: "信封邮戳为2026年12月1日。", givenBy: "高志强（法定代表人）" };
  const typed = { id, version, kind: "statement", manner: "post", postedOn: LAST, receivedOn: CAME, ...words };
  const points = [{ claim: "罚款过重，已支付一半。" }, { claim: "拖欠由总承包单位造成。" }];
  const input = BringPostedInput.parse({ ...typed, points, ...over, evidenceId });
  await act(await officer(login), CAME, (ctx) => bringPosted(ctx, input));
  return input.evidenceId;
}

/** The leader's word on it. */
export async function settleIn(id: string, verdict: "in_time" | "late", login = "daduizhang") {
  const { version } = await decisionRow(id);
  const note = "已核对信封原件，邮戳清晰。";
  await act(await officer(login), CAME, (ctx) => settlePosted(ctx, { id, version, verdict, note }));
}

/** Answers what was found to be in time; its paper. */
export async function answerPosted(id: string) {
  const { version } = await decisionRow(id);
  const [made] = await db().select().from(decisionStatements).where(eq(decisionStatements.decisionId, id));
  const answers = [
    { verdict: "accepted" as const, answer: "经核对银行回单属实。" },
    { verdict: "rejected" as const, answer: "支付工资的义务不因此免除。" },
  ];
  const input = { id, version, statementId: made?.id ?? "", answers };
  await act(await officer("wangmin"), CAME, (ctx) => answerStatement(ctx, input));
  const [answered] = await db().select().from(decisionStatements).where(eq(decisionStatements.decisionId, id));
  return answered?.documentId ?? "";
}

/** What a paper was made from. */
export async function saidIn(documentId: string): Promise<string> {
  const [paper] = await db().select({ input: documents.input }).from(documents).where(eq(documents.id, documentId));
  return JSON.stringify(paper?.input);
}

import { eq, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { penaltyEntry } from "@/db/factories/decisions";
import { WORDS } from "@/db/factories/instructions";
import { accounts, caseInstructions, cases, decisionItems, decisions, referrals, revocations } from "@/db/schema";
import { basisOnPaper } from "@/lib/decisions/labels";
import { at } from "@/lib/testing/world";
import { ON } from "./day";

/** A penalty of which the employer was told, as it would stand had the case been concluded. */
export async function decisionOf(caseId: string, findingId: string, proposedBy: string, noticeId: string) {
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("the case is gone");
  const { partySaid, opinion, kind } = penaltyEntry({ id: caseId, findingId });
  const { organId, regionCode, employerId } = kase;
  const [row] = await db()
    .insert(decisions)
    .values({
      ...{ caseId, organId, regionCode, employerId, kind, partySaid, opinion, proposedBy, proposedOn: ON },
      ...{ state: "notified", noticedOn: ON, noticeId },
    })
    .returning({ id: decisions.id });
  const decisionId = row?.id ?? "";
  await db()
    .insert(decisionItems)
    .values({
      ...{ decisionId, ordinal: 1, findingId, violationCode: "LDJC-30-3", measure: "fine", sanctionAt: 1, actOn: ON },
      ...{ amountFen: 300_000, leastFen: 200_000, mostFen: 2_000_000, basis: basisOnPaper("LDJC-30-3") },
      content: "初次违法，从轻处罚。",
    });
  const [referral] = await db()
    .insert(referrals)
    .values({
      ...{ caseId, organId, regionCode, employerId, reportedBy: proposedBy, reportedOn: ON },
      ...{ crime: "拒不支付劳动报酬罪", suspect: "该单位", facts: "有能力支付而拒不支付。", reason: "刑法。" },
      ...{ materials: "调查报告", state: "refused", decidedAt: at(ON) },
    })
    .returning({ id: referrals.id });
  const wrong = { ground: "facts", reason: "认定的违法事实没有证据证明。", opinion: "决定没有错误。" } as const;
  const [revocation] = await db()
    .insert(revocations)
    .values({
      ...{ decisionId, caseId, organId, regionCode, employerId, proposedBy, proposedOn: ON, ...wrong },
      ...{ state: "declined", decidedBy: proposedBy, decidedOn: ON },
    })
    .returning({ id: revocations.id });
  const ids = { decision: decisionId, referral: referral?.id ?? "", revocation: revocation?.id ?? "" };
  return { ...ids, instruction: await instructionOn(caseId, { organId, regionCode, writtenBy: proposedBy }) };
}

type Written = Pick<typeof caseInstructions.$inferInsert, "organId" | "regionCode" | "writtenBy">;

/** What was written on the case and carried out. */
async function instructionOn(caseId: string, written: Written): Promise<string> {
  const [other] = await db()
    .select({ id: accounts.id })
    .from(accounts)
    .where(ne(accounts.id, written.writtenBy))
    .limit(1);
  const [row] = await db()
    .insert(caseInstructions)
    .values({
      ...written,
      caseId,
      state: "closed",
      words: WORDS,
      assigneeId: other?.id ?? "",
      dueOn: ON,
      writtenOn: ON,
    })
    .returning({ id: caseInstructions.id });
  return row?.id ?? "";
}

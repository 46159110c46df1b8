import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aCaseInHand } from "@/db/factories/orders";
import { cases, decisionItems, decisions, findings } from "@/db/schema";
import { employerId, officer } from "@/lib/testing/world";

type PastFineOver = Partial<typeof decisions.$inferInsert> & {
  readonly amountFen: number;
  readonly workers?: number;
  readonly stakeFen?: number | null;
  readonly happenedFrom?: string;
  readonly violationCode?: string;
  readonly sanctionAt?: number;
};

/** A case of 测试市快捷达配送服务 under investigation, for the fines of earlier days to stand in. */
export async function aPastCase(on = "2026-03-02") {
  const { id } = await aCaseInHand(on);
  const other = await employerId("91990101MA0H00037G");
  await db().update(cases).set({ employerId: other }).where(eq(cases.id, id));
  return id;
}

/** A fine for ignoring an order that was decided on 2026-06-01 unless said otherwise: rows alone, none of the acts. */
export async function aPastFine(caseId: string, { amountFen, ...over }: PastFineOver): Promise<string> {
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("the case is gone");
  const { organId, regionCode } = kase;
  const { workers = 12, stakeFen = 12_345_678, happenedFrom = "2026-01-01", violationCode = "LDJC-30-3" } = over;
  const by = (await officer("wangmin")).id;
  const ordinal = (await db().$count(findings, eq(findings.caseId, caseId))) + 1;
  const [finding] = await db()
    .insert(findings)
    .values({
      ...{ caseId, ordinal, violationCode, provisionBroken: "《中华人民共和国劳动法》第五十条", facts: "拖欠工资。" },
      ...{ happenedFrom, happenedUntil: "2026-04-01", workerCount: workers, amountFen: stakeFen },
      ...{ recordedBy: by, recordedOn: "2026-04-02" },
    })
    .returning({ id: findings.id });
  const [decision] = await db()
    .insert(decisions)
    .values({
      ...{ caseId, organId, regionCode, employerId: kase.employerId, kind: "penalty", state: "decided" },
      ...{ proposedBy: by, proposedOn: "2026-05-01", partySaid: "没有异议。", opinion: "建议处罚。" },
      ...{ number: `测监罚〔2026〕${900 + ordinal}号`, decidedOn: "2026-06-01", decidedBy: by },
      ...over,
    })
    .returning({ id: decisions.id });
  const [decisionId, findingId] = [decision?.id ?? "", finding?.id ?? ""];
  await db()
    .insert(decisionItems)
    .values({
      ...{ decisionId, ordinal: 1, findingId, violationCode, measure: "fine", sanctionAt: over.sanctionAt ?? 1 },
      ...{ actOn: "2026-04-01", amountFen, basis: "《劳动保障监察条例》第三十条", content: "从轻处罚。" },
    });
  return decisionId;
}

/** A decision of 2026-11-24 not to punish the finding under that entry, unless said otherwise: rows alone. */
export async function aSparedAct(
  kase: { readonly id: string; readonly findingId: string },
  violationCode: string,
  over: Partial<typeof decisions.$inferInsert> = {},
): Promise<string> {
  const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
  if (!row) throw new Error("the case is gone");
  const { organId, regionCode, employerId: employer } = row;
  const by = (await officer("wangmin")).id;
  const [decision] = await db()
    .insert(decisions)
    .values({
      ...{ caseId: kase.id, organId, regionCode, employerId: employer, kind: "no_penalty", state: "decided" },
      ...{ noPenaltyGround: "minor_corrected", education: "当面教育。", number: "测监不罚〔2026〕1号" },
      ...{ proposedBy: by, proposedOn: "2026-11-24", partySaid: "没有异议。", opinion: "建议不予处罚。" },
      ...{ decidedOn: "2026-11-24", decidedBy: by },
      ...over,
    })
    .returning({ id: decisions.id });
  const decisionId = decision?.id ?? "";
  await db()
    .insert(decisionItems)
    .values({
      ...{ decisionId, ordinal: 1, findingId: kase.findingId, violationCode, measure: "none", sanctionAt: null },
      ...{ actOn: "2026-11-24", amountFen: null, basis: "《劳动保障监察条例》第三十条", content: "轻微并已改正。" },
    });
  return decisionId;
}

type Imposed = Pick<typeof decisionItems.$inferInsert, "measure" | "sanctionAt" | "amountFen">;

/** A decision of that kind in force on the finding under that entry, of one measure: rows alone. */
export async function aStandingMeasure(
  kase: { readonly id: string; readonly findingId: string },
  kind: "penalty" | "remedy",
  item: Imposed & { readonly violationCode: string },
): Promise<string> {
  const plain = { noPenaltyGround: null, education: null, performDays: kind === "remedy" ? 15 : null };
  const id = await aSparedAct(kase, item.violationCode, { kind, ...plain });
  await db().update(decisionItems).set(item).where(eq(decisionItems.decisionId, id));
  return id;
}

/** The fine for the order that was ignored. */
export const IGNORED_FINE = { violationCode: "LDJC-30-3", measure: "fine", sanctionAt: 1, amountFen: 300_000 } as const;

/** What the finding's own entry has paid to its workers. */
export const ORDERED_PAY = {
  violationCode: "LDJC-26-1",
  measure: "order_pay",
  sanctionAt: 0,
  amountFen: 12_345_678,
} as const;

/** A proposal not to punish the finding under that entry: minor, corrected, without harm. */
export const sparingForm = ({ findingId, exhibitId }: { findingId: string; exhibitId: string }, code: string) => ({
  ...({ kind: "no_penalty", noPenaltyGround: "minor_corrected" } as const),
  education: "当面教育，承诺按月支付工资。",
  items: [
    {
      ...{ choice: `${findingId}/${code}/`, amount: "", content: "已经改正，没有造成危害后果。" },
      ...{ deviation: "", pastReason: "" },
      factors: [{ code: "minor_corrected_no_harm" as const, evidenceIds: [exhibitId], reason: "已全部付清。" }],
    },
  ],
});

import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { AFTER_WINDOW, aConcludedCase, decideEntry, decisionRow, penaltyEntry, serve } from "@/db/factories/decisions";
import { documents } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { ProposeDecisionInput } from "../input";
import { noPenaltyGrounds } from "../lifecycle";
import { approveDecision } from "./approve-decision";
import { decide } from "./decide";
import { notifyDecision } from "./notify-decision";
import { proposeDecision } from "./propose-decision";
import { submitDecision } from "./submit-decision";

const { officer, act } = world();
const ON = "2026-11-24";

type Kase = Awaited<ReturnType<typeof aConcludedCase>>;

const entryOf = (kase: Kase, education: string) =>
  penaltyEntry(kase, {
    ...{ kind: "no_penalty", noPenaltyGround: "facts_not_established", education },
    items: [
      {
        ...{ choice: `${kase.findingId}/LDJC-26-1/`, amount: "", content: "工资已按月足额支付，有银行流水证明。" },
        ...{ deviation: "", pastReason: "", factors: [] },
      },
    ],
  });

const textOf = async (documentId: string | null) => {
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, documentId ?? ""));
  return (await pdfText(paper?.bytes ?? Buffer.of())).replace(/\s/g, "");
};

describe("a decision that the facts are not established (《行政处罚法》第五十七条第一款第（三）项)", () => {
  it("asks for no education, which every ground of 第三十三条 does", async () => {
    const kase = await aConcludedCase(ON);
    const entry = entryOf(kase, "");
    const faultsOf = (noPenaltyGround: string) =>
      ProposeDecisionInput.safeParse({
        ...entry,
        items: [{ ...entry.items[0], amount: "" }],
        noPenaltyGround,
      }).error?.issues.map(({ path }) => path.join("."));
    for (const ground of noPenaltyGrounds) {
      expect(faultsOf(ground), ground).toEqual(ground === "facts_not_established" ? undefined : ["education"]);
    }
  });

  it("prints neither an education nor a provision that was broken, and keeps none that was typed before", async () => {
    const kase = await aConcludedCase(ON);
    const inspector = await officer("wangmin");
    const { id } = await act(inspector, ON, (ctx) => proposeDecision(ctx, entryOf(kase, "改选理由以前写的教育。")));
    await act(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意。" }));
    await act(inspector, ON, (ctx) => notifyDecision(ctx, { id, version: 2 }));
    const { noticeId } = await decisionRow(id);
    const notice = await textOf(noticeId);
    expect(notice).not.toContain("上述行为违反了");
    expect(notice).toContain("违法事实不能成立（《行政处罚法》第五十七条第一款第（三）项）");
    await serve(kase.id, noticeId ?? "", ON);
    await act(inspector, AFTER_WINDOW, (ctx) => submitDecision(ctx, { id, version: 3 }));
    await act(await officer("juzhang"), AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 4)));
    const row = await decisionRow(id);
    expect(row.education).toBeNull();
    const text = await textOf(row.documentId);
    expect(text).toContain("四、申请行政复议、提起行政诉讼的途径和期限");
    expect(text).not.toMatch(/教育|上述行为违反了/);
  });
});

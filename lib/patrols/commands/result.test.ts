import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { answerOf, aRecordedVisit, aStartedVisit, aVisitOfCase, recordEntry } from "@/db/factories/patrols";
import { complaints, documents, patrolVisits } from "@/db/schema";
import { employerPapers } from "@/lib/orders/queries/employer-papers";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { visitFile } from "../queries/visit-file";
import { waitingVisits } from "../queries/waiting-visits";
import { answerQuestion } from "./answer-question";
import { correctHanding } from "./correct-handing";
import { handResult } from "./hand-result";
import { recordVisit } from "./record-visit";
import { tellResult } from "./tell-result";

const { officer, employerUser, act, at } = world();
const ON = "2026-11-18";
const urgent = { ground: "danger", apartBecause: "情况紧急，单独核实。" } as const;

const rowOf = async (id: string) => {
  const [row] = await db().select().from(patrolVisits).where(eq(patrolVisits.id, id));
  if (!row) throw new Error("the visit is gone");
  return row;
};

const tell = async (id: string, advice = "", by = "wangmin") =>
  act(await officer(by), ON, async (ctx) => tellResult(ctx, { id, version: (await rowOf(id)).version, advice }));

const hand = async (id: string, handedOn = ON) =>
  act(await officer("wangmin"), ON, async (ctx) =>
    handResult(ctx, { id, version: (await rowOf(id)).version, manner: "direct", handedOn, receiver: "刘会计，财务" }),
  );

async function toldText(id: string): Promise<string> {
  const { resultId } = await rowOf(id);
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, resultId ?? ""));
  return pdfText(paper?.bytes ?? Buffer.of());
}

describe("the result of a visit", () => {
  it("tells the employer what was found and what follows, in its portal at once, and is handed over once", async () => {
    const { id } = await aRecordedVisit(ON, urgent);
    const inspector = await officer("wangmin");
    const waits = async () => (await waitingVisits(inspector)).visitResult.map((visit) => visit.id);
    expect(await waits()).toContain(id);
    await expect(hand(id)).rejects.toMatchObject({ reason: "result_not_told" });
    await expect(tell(id, "", "guoqi")).rejects.toMatchObject({ reason: "not_visit_officer" });
    const { number } = await tell(id, "请在十日内补订书面劳动合同。");
    expect(number).toMatch(/检结字〔2026〕\d+号/);
    const text = await toldText(id);
    expect(text).toContain("1.木工班组12人没有订立书面劳动合同");
    expect(text).toContain("对上述问题，本机关将依法处理，处理结果另行告知。");
    expect(text).toContain("请在十日内补订书面劳动合同。");
    const papers = (await employerPapers(await employerUser("ltjz"))).rows;
    expect(papers.map((paper) => paper.number)).toContain(number);
    expect(await waits()).not.toContain(id);
    await expect(tell(id)).rejects.toMatchObject({ reason: "result_told_already" });
    await expect(hand(id, "2026-11-19")).rejects.toMatchObject({ fields: { handedOn: "handed_in_future" } });
    await expect(hand(id, "2026-11-17")).rejects.toMatchObject({ fields: { handedOn: "handed_before_result" } });
    await hand(id);
    expect(await rowOf(id)).toMatchObject({ resultManner: "direct", resultHandedOn: ON });
    await expect(hand(id)).rejects.toMatchObject({ reason: "result_handed_already" });
  }, 60_000);

  it("has a handing over that was wrongly entered put right, and keeps what stood there", async () => {
    const { id } = await aRecordedVisit(ON, urgent);
    const correct = async (over: object = {}) => {
      const { version } = await rowOf(id);
      const right = { manner: "post" as const, handedOn: ON, receiver: "1099123456708", because: "误登为当面交付。" };
      return act(await officer("lizhe"), ON, (ctx) => correctHanding(ctx, { id, version, ...right, ...over }));
    };
    await tell(id);
    await expect(correct()).rejects.toMatchObject({ reason: "result_not_handed" });
    await hand(id);
    await expect(correct({ handedOn: "2026-11-17" })).rejects.toMatchObject({
      fields: { handedOn: "handed_before_result" },
    });
    await correct();
    expect(await rowOf(id)).toMatchObject({ resultManner: "post", resultReceiver: "1099123456708" });
    const { handings } = await visitFile(await officer("wangmin"), id, at(ON));
    const before = { resultManner: "direct", resultHandedOn: ON, resultReceiver: "刘会计，财务" };
    expect(handings).toMatchObject([{ ...before, by: "李喆", because: "误登为当面交付。" }]);
  });

  it("says so where nothing was found", async () => {
    const inspector = await officer("wangmin");
    const { id } = await aStartedVisit(ON, urgent);
    const answer = await answerOf(id, { verdict: "yes", note: "" });
    await act(inspector, ON, (ctx) => answerQuestion(ctx, answer));
    const { version } = await rowOf(id);
    await act(inspector, ON, (ctx) => recordVisit(ctx, { ...recordEntry(id, version), facts: "没有发现问题。" }));
    await tell(id);
    const text = await toldText(id);
    expect(text).toContain("本次检查未发现违反劳动保障法律、法规和规章的情况。");
    expect(text).not.toContain("检查发现下列问题");
  });

  it("names the case that was opened, and tells no informant of it", async () => {
    const { id, caseId } = await aVisitOfCase(ON);
    const informant = { complainantName: "檀小声", complainantAddress: "测试市示范区云影巷六院" };
    const tip = await aComplaint(await officer("wangmin"), ON, { kind: "tip", ...informant, claimLines: "" });
    await db().update(complaints).set({ caseId }).where(eq(complaints.id, tip.id));
    await expect(tell(id, "请答复檀小声反映的问题。")).rejects.toMatchObject({ reason: "paper_names_people" });
    await tell(id);
    expect(await toldText(id)).toMatch(/上述问题已由本机关立案调查（.*立字〔2026〕\d+号）/);
  });
});

import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import {
  AFTER_WINDOW,
  aDecidedPenalty,
  aDefiedCase,
  aProposedDecision,
  conclude,
  decisionRow,
  penaltyEntry,
  remedyEntry,
  serve,
} from "@/db/factories/decisions";
import { aCaseInHand, aFinding, anExhibit } from "@/db/factories/orders";
import { complaints, decisionExhibits, decisionFacts, documents, evidence, findingEvidence } from "@/db/schema";
import { tieElements } from "@/lib/orders/commands/tie-elements";
import { pdfText } from "@/lib/testing/pdf-text";
import { at, world } from "@/lib/testing/world";
import type { ElementKey } from "@/lib/violations/elements";
import { weighedChoices } from "../choices";
import { drawFacts } from "../fact-draft";
import { ReviseDecisionInput } from "../input";
import { proceedingOnPaper } from "../paper-inputs";
import { decisionDesk } from "../queries/decision-desk";
import { keptFacts } from "../queries/kept-facts";
import { adjustDecision } from "./adjust-decision";
import { approveDecision } from "./approve-decision";
import { giveBackDecision } from "./give-back-decision";
import { notifyDecision } from "./notify-decision";
import { proposeDecision } from "./propose-decision";
import { reviseDecision } from "./revise-decision";
import { withdrawDecision } from "./withdraw-decision";

const { officer, act } = world();
const ON = "2026-11-24";
const REASON = "主体身份以投诉登记和当庭陈述印证，登记材料正在调取。";

type Kase = { readonly id: string; readonly findingId: string };
type Ties = readonly { readonly element: ElementKey; readonly evidenceIds: readonly string[] }[];

const tie = async (kase: Kase, version: number, ties: Ties) =>
  act(await officer("wangmin"), ON, (ctx) =>
    tieElements(ctx, {
      id: kase.findingId,
      version,
      ties: ties.map((one) => ({ ...one, evidenceIds: [...one.evidenceIds] })),
    }),
  );

const propose = async (entry: ReturnType<typeof penaltyEntry>) =>
  act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, entry));

/** What the form shows as put together from the grid now. */
async function drawnNow(kase: Kase, gapReason: string): Promise<string> {
  const desk = await decisionDesk(await officer("wangmin"), kase.id, at(ON));
  const choices = weighedChoices(desk.optionsOf("penalty"), desk.grounds);
  const fine = choices.filter(({ value }) => value === `${kase.findingId}/LDJC-30-3/1`);
  return (
    drawFacts(
      fine.map(({ fact }) => fact),
      gapReason,
    )[0]?.text ?? ""
  );
}

async function textOf(documentId: string | null): Promise<string> {
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, documentId ?? ""));
  return (await pdfText(paper?.bytes ?? Buffer.of())).replace(/\s/g, "");
}

const approve = async (id: string, version = 1) =>
  act(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, { id, version, opinion: "同意告知。" }));

describe("the facts of a proposal", () => {
  it("are put together from the grid: each element with its exhibits or the reason, and what was ignored", async () => {
    const kase = await aDefiedCase(ON);
    const second = await anExhibit(kase.id, ON, 2);
    await db().insert(findingEvidence).values({ findingId: kase.findingId, evidenceId: second });
    await tie(kase, 1, [
      { element: "act", evidenceIds: [kase.exhibitId, second] },
      { element: "period", evidenceIds: [second] },
    ]);
    const { id } = await propose(penaltyEntry(kase, { gapReason: REASON }));
    const [fact] = await keptFacts(db(), id);
    const [lead, elements, why, ignored] = fact?.statement.split("\n") ?? [];
    expect(lead).toBe(
      "经查，你单位未按月支付木工班组12名劳动者的工资（2026年7月1日至2026年9月30日，涉及劳动者12人，涉及金额¥123,456.78）。",
    );
    expect(elements).toMatch(
      /^上述事实的要件和证据：用人单位的主体身份（没有证据）；违法行为：.*（证据1、证据2）；行为发生的时间（证据2）。$/,
    );
    expect(why).toBe(`没有证据的要件，说明如下：${REASON}`);
    expect(ignored).toMatch(/^责令改正拒不改正（.+号）：指令书于2026年11月17日送达/);
    expect(fact?.exhibits).toMatchObject([{ ordinal: 1 }, { ordinal: 2, name: "2026年7月工资表" }]);
  });

  it("are the proposer's own text where there is one, and stand with the exhibits on all three papers", async () => {
    const own = "经查，你单位拖欠工资并拒不改正，有证据1证明。";
    const kase = await aDefiedCase(ON);
    const drawn = await drawnNow(kase, REASON);
    expect(drawn).toContain("说明如下");
    const facts = [{ findingId: kase.findingId, statement: own, drawn }];
    const listed = "证据12026年7月工资表（来源：用人单位提供；取得日期：2026年11月16日；证明内容：证明工资没有支付）";
    const { id, noticeId, documentId } = await aDecidedOwn({ facts: [], gapReason: REASON });
    const all = [(await decisionRow(id)).approvalId, noticeId, documentId];
    for (const paper of all) expect(await textOf(paper)).toMatch(new RegExp(`(?<!\\d\\.)${listed}`));
    const { id: typed } = await propose(penaltyEntry(kase, { facts, gapReason: REASON }));
    await approve(typed);
    const approval = await textOf((await decisionRow(typed)).approvalId);
    expect(approval).toContain(own);
    expect(approval).toContain(listed);
    expect(approval).not.toContain("上述事实的要件和证据");
  });

  it("are refused where the grid changed while they were written, and name no exhibit that is not listed", async () => {
    const kase = await aDefiedCase(ON);
    const drawn = await drawnNow(kase, REASON);
    await tie(kase, 1, [{ element: "subject", evidenceIds: [kase.exhibitId] }]);
    const typing = async (statement: string, shown: string) =>
      propose(
        penaltyEntry(kase, { facts: [{ findingId: kase.findingId, statement, drawn: shown }], gapReason: REASON }),
      );
    await expect(typing(drawn, drawn)).rejects.toMatchObject({
      code: "invalid",
      fields: { "facts.0.statement": "facts_outdated" },
    });
    const now = await drawnNow(kase, REASON);
    await expect(typing("经查，拖欠工资，有证据7证明。", now)).rejects.toMatchObject({
      code: "invalid",
      fields: { "facts.0.statement": "exhibit_not_listed" },
    });
    await expect(typing(now, now)).resolves.toMatchObject({ caseId: kase.id });
  });

  it("are kept as they stood, and an exhibit taken out or replaced afterwards stops the approval", async () => {
    const { id, findingId } = await aProposedDecision(ON);
    const second = await anExhibit((await decisionRow(id)).caseId, ON, 2);
    await db().insert(findingEvidence).values({ findingId, evidenceId: second });
    const mine = and(eq(decisionExhibits.decisionId, id), eq(decisionExhibits.findingId, findingId));
    const [listed] = await db().select().from(decisionExhibits).where(mine);
    const renamed = db().update(evidence).set({ name: "改过的名称" });
    await renamed.where(eq(evidence.id, listed?.evidenceId ?? ""));
    expect(await keptFacts(db(), id)).toMatchObject([{ exhibits: [{ name: "2026年7月工资表" }] }]);
    const [other] = await db().select().from(evidence).where(eq(evidence.id, second));
    const replaced = db()
      .update(evidence)
      .set({ fileId: other?.fileId ?? "" });
    await replaced.where(eq(evidence.id, listed?.evidenceId ?? ""));
    await expect(approve(id)).rejects.toMatchObject({ reason: "exhibits_changed" });
    await db()
      .update(evidence)
      .set({ fileId: listed?.fileId ?? "" })
      .where(eq(evidence.id, listed?.evidenceId ?? ""));
    await db()
      .delete(findingEvidence)
      .where(eq(findingEvidence.evidenceId, listed?.evidenceId ?? ""));
    await expect(approve(id)).rejects.toMatchObject({ reason: "exhibits_changed" });
  });

  it("tell no proposer whose name is an informant's, and go no further than the squad leader with one", async () => {
    const kase = await aDefiedCase(ON);
    const person = { complainantName: "檀小声", complainantAddress: "测试市示范区云影巷六院" };
    const tip = await aComplaint(await officer("wangmin"), "2026-11-16", { kind: "tip", ...person, claimLines: "" });
    const naming = async (name: string) => {
      const statement = `经查，据${name}反映拖欠工资（证据1）。`;
      const facts = [{ findingId: kase.findingId, statement, drawn: await drawnNow(kase, REASON) }];
      return propose(penaltyEntry(kase, { facts, gapReason: REASON }));
    };
    const { id } = await naming("檀小声");
    const before = await keptFacts(db(), id);
    expect(before).toMatchObject([{ statement: `经查，据檀小声反映拖欠工资（证据1）。` }]);
    await db().update(complaints).set({ caseId: kase.id }).where(eq(complaints.id, tip.id));
    expect(await keptFacts(db(), id)).toEqual(before);
    await expect(approve(id)).rejects.toMatchObject({ reason: "paper_names_people" });
    const told = { name: "云影巷六院的录音", source: "测试市示范区云影巷六院", purpose: "证明欠薪" };
    await db().update(evidence).set(told).where(eq(evidence.id, kase.exhibitId));
    const back = { id, version: 1, reason: "文字需要改写，重新呈报。" };
    await act(await officer("wangmin"), ON, (ctx) => withdrawDecision(ctx, back));
    const { id: other } = await naming("王强");
    await expect(approve(other)).rejects.toMatchObject({ reason: "paper_names_people" });
    await db().update(complaints).set({ caseId: null }).where(eq(complaints.id, tip.id));
    await approve(other);
  });

  it("are written anew when a proposal that was given back is put forward again", async () => {
    const { id, caseId, findingId } = await aProposedDecision(ON);
    const points = [{ place: "facts" as const, reason: "请写明拖欠的月份。" }];
    await act(await officer("daduizhang"), ON, (ctx) => giveBackDecision(ctx, { id, version: 1, points }));
    const kase = { id: caseId, findingId };
    const { caseId: _case, personId: _unit, ...entry } = penaltyEntry(kase);
    const drawn = await drawnNow(kase, entry.gapReason);
    const facts = [{ findingId, statement: "经查，你单位拖欠七至九月工资（证据1）。", drawn }];
    const items = entry.items.map((one) => ({ ...one, amount: "3000" }));
    const input = ReviseDecisionInput.parse({ ...entry, items, facts, id, version: 2 });
    await act(await officer("wangmin"), ON, (ctx) => reviseDecision(ctx, input));
    expect(await db().select().from(decisionFacts).where(eq(decisionFacts.decisionId, id))).toMatchObject([
      { statement: "经查，你单位拖欠七至九月工资（证据1）。" },
    ]);
  });

  it("print as the findings stand for a proposal made before they were kept", async () => {
    const { id } = await aProposedDecision(ON);
    await db().delete(decisionFacts).where(eq(decisionFacts.decisionId, id));
    await approve(id);
    const text = await textOf((await decisionRow(id)).approvalId);
    expect(text).toContain("经查，你单位未按月支付木工班组12名劳动者的工资");
    expect(text).toContain("责令改正拒不改正");
    expect(text).toContain("1.2026年7月工资表");
  });

  it("fall away with the last measure on a finding when the proposal is made lighter", async () => {
    const kase = await aCaseInHand(ON);
    const [first, second] = [
      await aFinding(kase, ON),
      await aFinding(kase, ON, { facts: "你单位另有拖欠奖金的行为。" }),
    ];
    await conclude(kase.id, ON);
    const [pay] = remedyEntry({ id: kase.id, findingId: first.id }).items;
    if (!pay) throw new Error("no measure");
    const items = [first, second].map(({ id }) => ({ ...pay, amount: "123456.78", choice: `${id}/LDJC-26-1/0` }));
    const inspector = await officer("wangmin");
    const { id } = await propose(remedyEntry({ id: kase.id, findingId: first.id }, { items }));
    await approve(id);
    await act(inspector, ON, (ctx) => notifyDecision(ctx, { id, version: 2 }));
    const { noticeId } = await decisionRow(id);
    expect(await textOf(noticeId)).toMatch(/1\.经查，你单位未按月支付.*2\.经查，你单位另有拖欠奖金/);
    await serve(kase.id, noticeId ?? "", ON);
    const kept = { amount: 12_345_678, content: "支付木工班组工资。", deviation: "", pastReason: "" };
    const measures = [
      { ...kept, keeps: true },
      { ...kept, keeps: false },
    ];
    await act(inspector, ON, (ctx) => adjustDecision(ctx, { id, version: 3, measures }));
    expect(await keptFacts(db(), id)).toMatchObject([{ findingId: first.id }]);
    const { facts } = await proceedingOnPaper(db(), await decisionRow(id));
    expect(facts).toHaveLength(1);
  });
});

/** A penalty that was decided, with its notice. */
async function aDecidedOwn(over: Parameters<typeof aDecidedPenalty>[0]) {
  const { id, documentId } = await aDecidedPenalty(over);
  expect((await decisionRow(id)).decidedOn).toBe(AFTER_WINDOW);
  return { id, documentId, noticeId: (await decisionRow(id)).noticeId };
}

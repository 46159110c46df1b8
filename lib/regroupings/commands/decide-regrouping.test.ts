import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { aFullPair, aMerge, aMergeOf, aPair, aRegroupingIn, MERGED } from "@/db/factories/regroupings";
import { cases, complaints, documents, events } from "@/db/schema";
import { disagreementsOf } from "@/lib/cases/queries/disagreements";
import { fileOrder } from "@/lib/closing/file-order";
import { fileContents } from "@/lib/closing/queries/file-contents";
import { papersOfFile } from "@/lib/documents/queries";
import { proseDate } from "@/lib/kernel/clock";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { effectOn } from "../queries/effect";
import { regroupingFile, regroupingsOfCase } from "../queries/regrouping-file";
import { approveRegrouping, refuseRegrouping } from "./decide-regrouping";
import { proposeSplit } from "./propose-split";
import { undoMerge } from "./undo-merge";

const { officer, act } = world();
const NEXT = "2026-11-17";
const INFORMANT = { complainantName: "莫小声", complainantPhone: "13900139001", complainantAddress: "桂花巷七号" };
const numberOf = async (id: string) => {
  const [row] = await db().select({ number: complaints.number }).from(complaints).where(eq(complaints.id, id));
  return row?.number ?? "";
};

/** A pair whose later case also has a tip beside its complaint. */
async function aTellingPair() {
  const pair = await aFullPair();
  const tip = await aComplaint(pair.lead, "2026-11-10", { ...INFORMANT, kind: "tip", claimLines: "" });
  await db().update(complaints).set({ caseId: pair.from.id }).where(eq(complaints.id, tip.id));
  return { ...pair, tipId: tip.id };
}

type Pair = Awaited<ReturnType<typeof aTellingPair>>;

const split = ({ lead, from, tipId }: Pair, on = MERGED) =>
  act(lead, on, (ctx) =>
    proposeSplit(ctx, {
      ...{ caseId: from.id, title: "龙腾建筑二号工地案", reason: "两个工地互不相关。", findingIds: [] },
      ...{ complaintIds: [from.complaintId, tipId], evidenceIds: [from.exhibitId] },
    }),
  );
const refuse = (id: string, { leader }: Pick<Pair, "leader">, on = MERGED) =>
  act(leader, on, (ctx) => refuseRegrouping(ctx, { id, version: 1, opinion: "先办完指令书。" }));

/** The only form of this kind in the file of a case. */
async function formIn(caseId: string, paperKey: "merge-approval" | "split-approval") {
  const found = await db()
    .select()
    .from(documents)
    .where(and(eq(documents.fileId, caseId), eq(documents.paperKey, paperKey)));
  const [form] = found;
  if (!form || found.length > 1) throw new Error(`${found.length} forms in the file`);
  return { ...form, text: await pdfText(form.bytes) };
}

const expectNoInformant = (form: { readonly text: string; readonly input: unknown }) => {
  for (const word of Object.values(INFORMANT)) expect(`${form.text}${JSON.stringify(form.input)}`).not.toContain(word);
};

describe("并案审批表", () => {
  it("prints what was proposed and decided, what goes over and which days govern, as it stood before it moved", async () => {
    const pair = await aTellingPair();
    const { into, from, lead, leader } = pair;
    const { own, ending } = await effectOn(lead, { intoId: into.id, fromId: from.id });
    const dueOf = (clocks: typeof own, limit: string) =>
      proseDate(clocks.find(({ limitKey }) => limitKey === limit)?.dueOn ?? "");
    await aMerge(pair);
    const { text } = await formIn(into.id, "merge-approval");
    for (const said of [
      `案件编号${into.number}立案日期2026年11月2日`,
      `并入的案件${from.number}测试市龙腾建筑劳务有限公司涉嫌拖欠工资案2026年11月9日立案`,
      "当事人测试市龙腾建筑劳务有限公司",
      "并案理由同一工地同一期间的工资，事实和证据相同。",
      `呈报人${lead.name}呈报日期2026年11月16日`,
      "证据1份、认定的事实1项劳动者台账3行、调查询问通知书1份、现场检查0次执法记录（含没有录音录像的说明）0条、责任人员0人",
      `停止计算的期限调查期限：自2026年11月9日起算，至${dueOf(ending, "T-INV")}`,
      "转入后继续计算的期限接受询问期限：自2026年11月11日起算，至2026年11月25日",
      `并案后执行的期限调查期限：自2026年11月2日起算，至${dueOf(own, "T-INV")}`,
      `${from.number}自2026年11月16日起并入${into.number}办理`,
      `监察机构意见同意并案。${leader.name}2026年11月16日`,
      await numberOf(from.complaintId),
      await numberOf(pair.tipId),
    ]) {
      expect(text).toContain(said);
    }
  });

  it("T04: names no informant of a tip that goes over", async () => {
    const pair = await aTellingPair();
    await aMerge(pair);
    expectNoInformant(await formIn(pair.into.id, "merge-approval"));
  });

  it("lies in the case that goes on, behind in its file, and is found from the one that has ended", async () => {
    const pair = await aTellingPair();
    const { into, from, lead } = pair;
    const id = await aMerge(pair);
    const form = await formIn(into.id, "merge-approval");
    expect(form).toMatchObject({ number: null, subjectKind: "regrouping", subjectId: id, issuedOn: MERGED });
    for (const caseId of [into.id, from.id]) {
      expect((await regroupingFile(lead, caseId, id)).papers).toMatchObject([{ id: form.id }]);
      const ids = (await regroupingsOfCase(lead, caseId)).map((one) => one.id);
      expect((await papersOfFile(lead, [caseId, ...ids])).map((one) => one.id)).toContain(form.id);
    }
    const parts = fileOrder(await fileContents(db(), into.id));
    expect(parts.filter(({ title }) => title === form.title)).toMatchObject([{ volume: "internal", on: MERGED }]);
    expect(await disagreementsOf(into.id)).toEqual([]);
    const [event] = await db().select().from(events).where(eq(events.subjectId, form.id));
    expect(event).toMatchObject({ act: "document.issue", about: expect.arrayContaining([id, into.id]) });
    await expect(regroupingFile(await officer("ylxjiancha"), into.id, id)).rejects.toMatchObject({ code: "not_found" });
    expect(await papersOfFile(await officer("ylxjiancha"), id)).toEqual([]);
  });

  it("says so when the merge is refused, and nothing has moved", async () => {
    const pair = await aTellingPair();
    const { into, from, leader } = pair;
    await refuse(await aMergeOf(pair), pair);
    const form = await formIn(into.id, "merge-approval");
    for (const said of [
      `拟停止计算的期限调查期限：自2026年11月9日起算`,
      "办理结果不并案，两件案件各自办理，期限不变。",
      `监察机构意见不同意并案。先办完指令书。${leader.name}2026年11月16日`,
    ]) {
      expect(form.text).toContain(said);
    }
    expect(form.text).not.toContain("起并入");
    expectNoInformant(form);
    expect(await numberOf(from.complaintId)).not.toBe("");
    expect(await db().$count(complaints, eq(complaints.caseId, from.id))).toBe(2);
  });

  it("stays as it is when the merge is taken back, which neither it nor a form of a refusal holds up", async () => {
    const pair = await aTellingPair();
    const id = await aMerge(pair);
    const { sha256 } = await formIn(pair.into.id, "merge-approval");
    const moved = { ...pair, from: { ...pair.from, id: pair.into.id } };
    await refuse((await split(moved, NEXT)).id, pair, NEXT);
    expect(await formIn(pair.into.id, "split-approval")).toMatchObject({ issuedOn: NEXT });
    await act(pair.leader, NEXT, (ctx) => undoMerge(ctx, { id, version: 2, reason: "经核对不是同一工地。" }));
    expect(await formIn(pair.into.id, "merge-approval")).toMatchObject({ sha256 });
  });
});

describe("拆案审批表", () => {
  it("prints the chosen parts, the days that the new case keeps and its number, and names no informant (T04)", async () => {
    const pair = await aTellingPair();
    const { from, lead, leader } = pair;
    const { id } = await split(pair);
    await act(leader, MERGED, (ctx) => approveRegrouping(ctx, { id, version: 1, opinion: "事实可以分开。" }));
    const form = await formIn(from.id, "split-approval");
    const [made] = await db().select().from(cases).where(eq(cases.splitFromId, from.id));
    for (const said of [
      `案件编号${from.number}立案日期2026年11月9日`,
      `拆出的案件${made?.number}龙腾建筑二号工地案`,
      "拆案理由两个工地互不相关。",
      `投诉举报${await numberOf(from.complaintId)}`,
      `投诉举报${await numberOf(pair.tipId)}`,
      "3.证据（复制）：",
      "劳动者台账3行随投诉转入",
      "新案件沿用的期限调查期限：自2026年11月9日起算",
      `上列内容自2026年11月16日起由${made?.number}办理`,
      `监察机构意见同意拆案。事实可以分开。${leader.name}2026年11月16日`,
    ]) {
      expect(form.text).toContain(said);
    }
    expectNoInformant(form);
    expect((await regroupingFile(lead, made?.id ?? "", id)).papers).toMatchObject([{ id: form.id }]);
    const parts = fileOrder(await fileContents(db(), from.id));
    expect(parts.filter(({ title }) => title === form.title)).toMatchObject([{ volume: "internal" }]);
  });

  it("says so when the split is refused, and no case was opened", async () => {
    const pair = await aTellingPair();
    await refuse((await split(pair)).id, pair);
    const { text } = await formIn(pair.from.id, "split-approval");
    expect(text).toContain("拟拆出的案件龙腾建筑二号工地案");
    expect(text).toContain("办理结果不拆案，案件照旧办理，期限不变。");
    expect(text).toContain(`不同意拆案。先办完指令书。${pair.leader.name}`);
    expect(await db().$count(cases, eq(cases.splitFromId, pair.from.id))).toBe(0);
  });

  it("does not hold up a refusal when none of the chosen parts is there any more", async () => {
    const { leader, lead, into } = await aPair();
    const team = { lead, regionCode: leader.regionCode };
    await refuse(await aRegroupingIn(team, into.id, "proposed"), { leader });
    expect((await formIn(into.id, "split-approval")).text).toContain("拟拆出的内容无新案件拟沿用的期限调查期限");
  });
});

import { and, asc, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { serve } from "@/db/factories/decisions";
import { anEnforcement, enforcementRow } from "@/db/factories/enforcement";
import { aPerson, NUMBERS } from "@/db/factories/responsible-persons";
import { complaints, decisions, deliveries, documents, enforcementSteps, evidence } from "@/db/schema";
import { paperBytes, papersOfFile } from "@/lib/documents/queries";
import { pdfText } from "@/lib/testing/pdf-text";
import { act, employerUser, world } from "@/lib/testing/world";
import { agreeOnPerformance } from "./agree-on-performance";
import { endEnforcement } from "./end-enforcement";
import { resumeEnforcement } from "./resume-enforcement";
import { suspendEnforcement } from "./suspend-enforcement";

const { officer } = world();
const ON = "2026-12-14";
const LATER = "2026-12-15";
const keys = ["enforcement-suspension", "enforcement-resumption", "enforcement-ending", "performance-agreement"];

const head = () => officer("juzhang");
const suspend = async (id: string, version: number, note = "账户余额不足，在建项目停工") =>
  act(await head(), ON, (ctx) => suspendEnforcement(ctx, { id, version, ground: "cannot_perform", note }));
const resume = async (id: string, version: number) =>
  act(await head(), LATER, (ctx) => resumeEnforcement(ctx, { id, version, note: "工程款已到账。" }));
const end = async (id: string, version: number, note = "单位已注销，无财产。") =>
  act(await head(), LATER, (ctx) => endEnforcement(ctx, { id, version, ground: "organisation_ended", note }));
const agree = async (id: string, version: number, waived: number | null = null) =>
  act(await head(), ON, (ctx) => agreeOnPerformance(ctx, { id, version, waived, note: "分两期履行，每期一半。" }));

const papersOf = (caseId: string) =>
  db()
    .select()
    .from(documents)
    .where(and(eq(documents.fileId, caseId), inArray(documents.paperKey, keys)))
    .orderBy(asc(documents.issuedAt));
const words = async ({ bytes }: { bytes: Buffer }) => (await pdfText(bytes)).replaceAll(/\s/g, "");
const stepPapers = async (id: string) =>
  (
    await db()
      .select()
      .from(enforcementSteps)
      .where(eq(enforcementSteps.enforcementId, id))
      .orderBy(asc(enforcementSteps.ordinal))
  ).map(({ documentId }) => documentId);

describe("《行政强制法》第三十九条、第四十条: the party is told", () => {
  it("of suspension and resumption, each by its number, ground and article, in the file of the case", async () => {
    const { id, caseId } = await anEnforcement();
    await suspend(id, 1);
    await resume(id, 2);
    const [suspended, resumed] = await papersOf(caseId);
    if (!suspended || !resumed) throw new Error("no notices");
    expect([suspended.number, resumed.number]).toEqual([
      expect.stringMatching(/中执字〔2026〕\d+号$/),
      expect.stringMatching(/恢执字〔2026〕\d+号$/),
    ]);
    const rests = await words(suspended);
    expect(rests).toContain("执行中查明：账户余额不足，在建项目停工。");
    expect(rests).toContain(
      "属于“当事人履行确有困难或者暂无履行能力”的情形。依照《中华人民共和国行政强制法》第三十九条的规定，本机关决定自2026年12月14日起中止执行。",
    );
    const goesOn = await words(resumed);
    expect(goesOn).toContain("本机关于2026年12月14日决定中止执行。现查明：工程款已到账。");
    expect(goesOn).toContain("第三十九条的规定，本机关决定自2026年12月15日起恢复执行。");
    expect(goesOn).not.toContain("第四十二条");
    expect(await stepPapers(id)).toEqual([suspended.id, resumed.id]);
    const inFile = await papersOfFile(await head(), caseId);
    expect(inFile.map((paper) => paper.id)).toEqual(expect.arrayContaining([suspended.id, resumed.id]));
  });

  it("of going on after an agreement that is not kept, by the article of that", async () => {
    const { id, caseId } = await anEnforcement();
    await agree(id, 1);
    await resume(id, 2);
    const [, resumed] = await papersOf(caseId);
    const text = resumed ? await words(resumed) : "";
    expect(text).toContain("本机关与你单位于2026年12月14日订立执行协议。");
    expect(text).toContain("第四十二条的规定，本机关决定自2026年12月15日起恢复执行。");
    expect(text).not.toContain("第三十九条");
  });

  it("in the agreement itself: what is owed, its stages, what is spared of the surcharge alone (第四十二条)", async () => {
    const { id, caseId } = await anEnforcement();
    await expect(agree(id, 1, 45_001)).rejects.toMatchObject({ code: "invalid" });
    expect(await papersOf(caseId)).toEqual([]);
    await agree(id, 1, 45_000);
    await agree(id, 2);
    const [spared, other] = await papersOf(caseId);
    if (!spared || !other) throw new Error("no agreements");
    expect([spared.number, other.number]).toEqual([
      expect.stringMatching(/执协字〔2026〕\d+号$/),
      expect.stringMatching(/执协字〔2026〕\d+号$/),
    ]);
    expect(await stepPapers(id)).toEqual([spared.id, other.id]);
    const text = await words(spared);
    for (const said of ["1.罚款：¥3,000.00；", "2.加处罚款：¥450.00；", "分两期履行，每期一半。", "第四十二条"]) {
      expect(text).toContain(said);
    }
    expect(text).toContain("甲方减免加处罚款¥450.00；罚款本身不予减免。");
    expect(text).toContain("乙方不履行本协议的，甲方恢复执行。");
    expect(await words(other)).toContain("本协议不减免加处罚款。");
    expect(await paperBytes(await employerUser("ltjz"), spared.id)).toMatchObject({ number: spared.number });
  });

  it("of the end, and the notice is delivered and read by its addressee alone", async () => {
    const { id, caseId } = await anEnforcement();
    await end(id, 1);
    const [notice] = await papersOf(caseId);
    if (!notice) throw new Error("no notice");
    expect((await enforcementRow(id)).endNoticeId).toBe(notice.id);
    expect(await words(notice)).toContain("第四十条的规定，本机关决定自2026年12月15日起终结执行。");
    await serve(caseId, notice.id, LATER);
    const [served] = await db().select().from(deliveries).where(eq(deliveries.documentId, notice.id));
    expect(served).toMatchObject({ servedOn: LATER });
    expect(await paperBytes(await employerUser("ltjz"), notice.id)).toMatchObject({ number: notice.number });
    expect(await paperBytes(await employerUser("xdcy"), notice.id)).toBeUndefined();
  });

  it("as the person whom the decision is on, whose number stays sealed beside the paper", async () => {
    const { id, caseId, decisionId } = await anEnforcement();
    const [exhibit] = await db().select().from(evidence).where(eq(evidence.caseId, caseId));
    const person = await aPerson({ id: caseId, exhibitId: exhibit?.id ?? "" }, "2026-11-24");
    await db().update(decisions).set({ personId: person.id }).where(eq(decisions.id, decisionId));
    await suspend(id, 1);
    const [notice] = await papersOf(caseId);
    expect(notice).toMatchObject({ personId: person.id, employerId: null });
    expect(notice && (await words(notice))).toContain(`公民身份号码：${NUMBERS[0]}`);
    expect(JSON.stringify(notice?.input)).not.toContain(NUMBERS[0]);
  });

  it("and never who informed", async () => {
    const { id, caseId } = await anEnforcement();
    const informant = { complainantName: "檀小声", complainantAddress: "测试市示范区云影巷六院" };
    const tip = await aComplaint(await officer("wangmin"), ON, { kind: "tip", ...informant, claimLines: "" });
    await db().update(complaints).set({ caseId }).where(eq(complaints.id, tip.id));
    const naming = { code: "refused", reason: "paper_names_people" };
    await expect(suspend(id, 1, "据檀小声反映，项目停工。")).rejects.toMatchObject(naming);
    await expect(end(id, 1, "据檀小声反映，单位注销。")).rejects.toMatchObject(naming);
    expect(await papersOf(caseId)).toEqual([]);
    expect(await enforcementRow(id)).toMatchObject({ state: "due", version: 1 });
  });
});

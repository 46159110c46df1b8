import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { amended, amendedFirst, linesShown, ON, reason, standingLines, THIRD } from "@/db/factories/claim-lines";
import { aClaimCase, aLedger } from "@/db/factories/claims";
import { aClosing, anInvestigatedCase, aStoredExhibit, CORRECTED } from "@/db/factories/closing";
import { aComplaint, aDeclinedComplaint } from "@/db/factories/complaints";
import { cases, complaints, documents, events } from "@/db/schema";
import { endClaim } from "@/lib/claims/commands/end-claim";
import { takeOverClaims } from "@/lib/claims/commands/take-over-claims";
import { linesToTakeOver } from "@/lib/claims/queries/claim-desk";
import { rescindCase } from "@/lib/closing/commands/rescind-case";
import { filesFolder } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { complaintActLinks } from "../act-links";
import { AmendLinesInput } from "../line-input";
import { lineCorrectionWords } from "../line-labels";
import { complaintFile } from "../queries/complaint-file";

filesFolder();
const { officer, act } = world();

const rowOf = async (id: string) => (await db().select().from(complaints).where(eq(complaints.id, id)))[0];
const sheetsOf = (id: string) =>
  db().select().from(documents).where(eq(documents.fileId, id)).orderBy(asc(documents.issuedAt));

describe("amendLines", () => {
  it("strikes and adds lines; the sum follows, and what was struck stays to be read with who, when and why", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON);
    await amended(lead, id, { struck: "2", claimLines: `${THIRD}\n周堃\t\t2026年8月\t工资\t100` });
    expect((await standingLines(id)).map(({ ordinal, workerName }) => [ordinal, workerName])).toEqual([
      [1, "张䶮"],
      [3, "罗三"],
      [4, "周堃"],
    ]);
    expect(await rowOf(id)).toMatchObject({ claimedFen: 1_310_000, workerCount: 3, version: 2 });
    const { page, total, corrections, former } = await linesShown(id);
    expect([page.rows.length, total]).toEqual([3, 3]);
    expect(corrections).toMatchObject([{ reason, correctedByName: lead.name }]);
    expect(corrections.map(lineCorrectionWords)).toEqual(["删去第2行，增加第3-4行"]);
    expect(former?.page.rows).toMatchObject([
      { ordinal: 2, workerName: "周堃", claimedFen: 760_050, isPutRight: false, correctedByName: lead.name },
    ]);
    const about = and(eq(events.subjectId, id), eq(events.act, "complaint.amendLines"));
    expect(await db().select().from(events).where(about)).toMatchObject([{ particulars: { struck: 1, added: 2 } }]);
  });

  it("gives a struck number to no other line", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON);
    await amended(lead, id, { struck: "1-2" });
    expect(await rowOf(id)).toMatchObject({ claimedFen: 0, workerCount: 1 });
    await amended(lead, id, { claimLines: THIRD }, 2);
    expect((await standingLines(id)).map(({ ordinal }) => ordinal)).toEqual([3]);
  });

  it("issues a further register sheet that says what the lines come to; the first stays as it was", async () => {
    const { id } = await aComplaint(await officer("wangmin"), ON);
    const [first] = await sheetsOf(id);
    await amended(await officer("wangmin"), id, { struck: "2" });
    const [kept, further, ...more] = await sheetsOf(id);
    expect([kept, more]).toEqual([first, []]);
    const remarks = expect.stringMatching(/更正后共1笔，合计¥8,000\.00。\n登记内容于2026年11月18日更正/);
    expect(further?.input).toMatchObject({ remarks });
  });

  it("counts the workers by the names where they came from them, and keeps a number that was stated for more", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON);
    await amended(lead, id, { struck: "2" });
    expect(await rowOf(id)).toMatchObject({ workerCount: 1 });
    await amended(lead, id, { claimLines: `${THIRD}\n${THIRD}` }, 2);
    expect(await rowOf(id)).toMatchObject({ workerCount: 2 });
    const many = await aComplaint(lead, ON, { workerCount: 12 });
    await amended(lead, many.id, { struck: "2" });
    expect(await rowOf(many.id)).toMatchObject({ workerCount: 12 });
  });

  it("keeps a total that was stated for more than the lines name", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON);
    await db().update(complaints).set({ statedFen: 2_000_000, claimedFen: 2_000_000 }).where(eq(complaints.id, id));
    await amended(lead, id, { struck: "2" });
    expect(await rowOf(id)).toMatchObject({ claimedFen: 2_000_000 });
    await amended(lead, id, { claimLines: "罗三\t\t2026年7月\t工资\t50000" }, 2);
    expect(await rowOf(id)).toMatchObject({ claimedFen: 5_800_000 });
    await amended(lead, id, { struck: "3" }, 3);
    expect(await rowOf(id)).toMatchObject({ claimedFen: 2_000_000 });
  });

  it("puts a total right that was stated for too much, alone or with lines, and the history says so", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON);
    await expect(amended(lead, id, { statedTotal: "16000" })).rejects.toMatchObject({
      fields: { statedTotal: "no_stated_total" },
    });
    await db().update(complaints).set({ statedFen: 20_000_000, claimedFen: 20_000_000 }).where(eq(complaints.id, id));
    await expect(amended(lead, id, { statedTotal: "200000" })).rejects.toMatchObject({
      fields: { statedTotal: "nothing_amended" },
    });
    await amended(lead, id, { statedTotal: "20000" });
    expect(await rowOf(id)).toMatchObject({ statedFen: 2_000_000, claimedFen: 2_000_000, workerCount: 2 });
    await amended(lead, id, { statedTotal: "0", struck: "2" }, 2);
    expect(await rowOf(id)).toMatchObject({ statedFen: 0, claimedFen: 800_000, workerCount: 1 });
    expect((await linesShown(id)).corrections.map(lineCorrectionWords).sort()).toEqual([
      "删去第2行，陈述的总额由¥20,000.00更正为¥0.00",
      "陈述的总额由¥200,000.00更正为¥20,000.00",
    ]);
    expect(AmendLinesInput.safeParse({ id, version: 3, reason, statedTotal: "两万" }).success).toBe(false);
  });

  it.each([
    ["a number that is not there", { struck: "2、7-8" }, { struck: "line_not_there:7-8" }],
    ["a line that cannot be read", { claimLines: "罗三\t\t7月\t工资" }, { claimLines: "claim_lines_unreadable:1" }],
    [
      "more lines than are taken at once",
      { claimLines: Array.from({ length: 5_001 }, () => THIRD).join("\n") },
      { claimLines: "claim_lines_too_many:5001" },
    ],
  ])("answers %s, and changes nothing", async (_what, over, fields) => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON);
    await expect(amended(lead, id, over)).rejects.toMatchObject({ fields });
    expect((await standingLines(id)).length).toBe(2);
    expect(await rowOf(id)).toMatchObject({ version: 1 });
  });

  it("asks for lines to strike or to add", async () => {
    const { id } = await aComplaint(await officer("wangmin"), ON);
    const typed = { id, version: 1, reason, struck: "", claimLines: " " };
    expect(AmendLinesInput.safeParse(typed).success).toBe(false);
    expect(AmendLinesInput.safeParse({ ...typed, struck: "一" }).success).toBe(false);
  });

  it("is refused to other posts, another county, a stale form, and once the matter was declined", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON);
    for (const login of ["juzhang", "xieguan", "fazhi"]) {
      const theirs = amended(await officer(login), id, { struck: "1" });
      await expect(theirs, login).rejects.toMatchObject({ reason: "not_your_post" });
    }
    await expect(amended(await officer("ylxjiancha"), id, { struck: "1" })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(amended(lead, id, { struck: "1" }, 2)).rejects.toMatchObject({ code: "stale" });
    const declined = await aDeclinedComplaint(await officer("daduizhang"), ON);
    const late = amended(lead, declined.id, { struck: "1" }, 2);
    await expect(late).rejects.toMatchObject({ reason: "illegal_transition" });
  });
});

describe("lines of a case", () => {
  it("are corrected until the ledger takes them over: the case's sum follows, and the ledger takes what stands", async () => {
    const lead = await officer("wangmin");
    const { id: caseId, complaintId } = await aClaimCase(ON);
    await amended(lead, complaintId, { struck: "3" }, 3);
    await amendedFirst(lead, complaintId, { amount: "100" }, 4);
    const [kase] = await db().select({ fen: cases.claimedFen }).from(cases).where(eq(cases.id, caseId));
    expect(kase).toEqual({ fen: 770_050 });
    expect(await linesToTakeOver(db(), caseId)).toBe(2);
    await act(lead, ON, (ctx) => takeOverClaims(ctx, { caseId }));
    expect(await linesToTakeOver(db(), caseId)).toBe(0);
  });

  it("carry how many workers there are to the case that their complaint opened, and to no other", async () => {
    const lead = await officer("wangmin");
    const { id: caseId, complaintId } = await aClaimCase(ON);
    const workersOf = async () =>
      (await db().select({ n: cases.workerCount }).from(cases).where(eq(cases.id, caseId)))[0]?.n;
    expect([(await rowOf(complaintId))?.workerCount, await workersOf()]).toEqual([3, 3]);
    await amended(lead, complaintId, { struck: "3" }, 3);
    expect(await workersOf()).toBe(2);
    await amended(lead, complaintId, { claimLines: `${THIRD}\n钱四\t\t2026年7月\t工资\t10` }, 4);
    expect(await workersOf()).toBe(4);
    await db().update(cases).set({ workerCount: 9 }).where(eq(cases.id, caseId));
    await amended(lead, complaintId, { struck: "4" }, 5);
    expect([(await rowOf(complaintId))?.workerCount, await workersOf()]).toEqual([3, 9]);
  });

  it("stay as they were taken over: the ledger has its own corrections; more lines are taken over later", async () => {
    const lead = await officer("wangmin");
    const { id: caseId, complaintId } = await aLedger(ON);
    await expect(amendedFirst(lead, complaintId, { amount: "1" }, 3)).rejects.toMatchObject({
      reason: "line_in_ledger",
    });
    await expect(amended(lead, complaintId, { struck: "1-2" }, 3)).rejects.toMatchObject({
      fields: { struck: "lines_held:1-2" },
    });
    await amended(lead, complaintId, { claimLines: "钱四\t\t2026年7月\t工资\t10" }, 3);
    expect(await linesToTakeOver(db(), caseId)).toBe(1);
    expect((await linesShown(complaintId)).page.rows.map(({ isHeld }) => isHeld)).toEqual([true, true, true, false]);
  });

  it("are corrected once the ledger has ended their row; what is entered anew is taken over, the struck one never", async () => {
    const lead = await officer("wangmin");
    const { id: caseId, complaintId, rows } = await aLedger(ON);
    for (const { id, version } of rows.slice(0, 2)) {
      await act(lead, ON, (ctx) => endClaim(ctx, { id, version, reason: "登记时抄错了。" }));
    }
    expect(await linesToTakeOver(db(), caseId)).toBe(0);
    const shown = (await linesShown(complaintId)).page.rows;
    expect(shown.map(({ isHeld }) => isHeld)).toEqual([false, false, true]);
    await amended(lead, complaintId, { struck: "2" }, 3);
    await amendedFirst(lead, complaintId, { amount: "7000" }, 4);
    expect(await linesToTakeOver(db(), caseId)).toBe(1);
    await act(lead, ON, (ctx) => takeOverClaims(ctx, { caseId }));
    const held = (await linesShown(complaintId)).page.rows;
    expect(held.map(({ ordinal, isHeld }) => [ordinal, isHeld])).toEqual([
      [1, true],
      [3, true],
    ]);
  });

  it("are not corrected once the case has ended", async () => {
    const lead = await officer("wangmin");
    const { id: caseId, complaintId } = await anInvestigatedCase();
    await aStoredExhibit(caseId, "补发工资签收表\n", "签收表.txt");
    const { id } = await aClosing(caseId, "minor_and_corrected");
    const opinion = "情节轻微且已改正，同意撤销立案。";
    await act(await officer("juzhang"), CORRECTED, (ctx) => rescindCase(ctx, { id, version: 1, opinion }));
    const late = amended(lead, complaintId, { claimLines: THIRD }, 3);
    await expect(late).rejects.toMatchObject({ reason: "lines_of_ended_case" });
    const link = complaintActLinks(lead, complaintId, (await complaintFile(lead, complaintId)).facts);
    expect(link.find(({ key }) => key === "amendLines")).toMatchObject({
      refusal: expect.stringContaining("已经办结"),
    });
  });
});

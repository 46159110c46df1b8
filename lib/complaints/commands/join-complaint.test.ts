import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { rowsOfLedger } from "@/db/factories/claims";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { cases, complaints, deadlines, documents, employers, events } from "@/db/schema";
import { complaintsEverIn } from "@/lib/cases/queries/complaints-ever-in";
import { endClaim } from "@/lib/claims/commands/end-claim";
import { takeOverClaims } from "@/lib/claims/commands/take-over-claims";
import { linesToTakeOver } from "@/lib/claims/queries/claim-desk";
import { complaintsOfCase } from "@/lib/complaints/queries/complaint-of-case";
import { joinableCases } from "@/lib/complaints/queries/joinable-cases";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { joinComplaint, unjoinComplaint } from "./join-complaint";
import { linkEmployer } from "./link-employer";

const { officer, act, employerId } = world();
const LONGTENG = "91990101MA0H00010Q";

const rowOf = async (id: string) => (await db().select().from(complaints).where(eq(complaints.id, id)))[0];
const papersAbout = async (fileId: string) =>
  db().select().from(documents).where(eq(documents.fileId, fileId)).orderBy(documents.issuedAt);
const matterOf = async (caseId: string) =>
  db().select({ topics: cases.topics, fen: cases.claimedFen }).from(cases).where(eq(cases.id, caseId));

describe("joinComplaint", () => {
  it("accepts into the open case of the same employer, and can be taken back with its old clock", async () => {
    const leader = await officer("daduizhang");
    const employer = await employerId(LONGTENG);
    const kase = await anOpenedCase(leader, "2026-11-16", employer);
    const { id } = await aComplaint(leader, "2026-11-17");
    const link = {
      employerId: employer,
      name: "",
      creditCode: "",
      address: "",
      legalRepresentative: "",
      contactPhone: "",
    };
    await act(leader, "2026-11-17", (ctx) => linkEmployer(ctx, { ...link, id, version: 1 }));
    const [before] = await matterOf(kase.id);
    await db()
      .update(complaints)
      .set({ topics: ["wages", "contract"], claimedFen: 70_000 })
      .where(eq(complaints.id, id));
    const input = { id, version: 2, caseId: kase.id, reason: "同一单位同一时段的工资。" };
    await act(leader, "2026-11-18", (ctx) => joinComplaint(ctx, input));
    expect(before?.topics).toEqual(["wages"]);
    expect(await matterOf(kase.id)).toEqual([{ topics: ["contract", "wages"], fen: (before?.fen ?? 0) + 70_000 }]);
    expect(await rowOf(id)).toMatchObject({ state: "accepted", caseId: kase.id, joinedOn: "2026-11-18" });
    const notice = (await papersAbout(id)).find((paper) => paper.paperKey === "acceptance-notice");
    const text = await pdfText(notice?.bytes ?? Buffer.alloc(0));
    expect(text).toContain(kase.number);
    expect(text).toContain("并入本机关已于2026年11月16日对该单位立案的案件一并调查");
    expect(text).toContain("应当自立案之日（2026年11月16日）起60个工作日内完成");
    expect(text).not.toContain("并于当日立案调查");
    const found = await complaintsOfCase(leader, kase.id);
    expect(found.map((one) => [one.id, one.joinedOn])).toEqual([
      [kase.complaintId, null],
      [id, "2026-11-18"],
    ]);
    await act(leader, "2026-11-19", (ctx) => unjoinComplaint(ctx, { id, version: 3, reason: "不是同一用工单位。" }));
    expect(await matterOf(kase.id)).toEqual([before]);
    expect(await rowOf(id)).toMatchObject({ state: "received", caseId: null, joinedOn: null, decidedOn: null });
    const clocks = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clocks).toMatchObject([{ limitKey: "T-ACCEPT", startedOn: "2026-11-17", state: "running", endedOn: null }]);
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id));
    expect(acts.map((event) => event.act)).toEqual(expect.arrayContaining(["complaint.join", "complaint.unjoin"]));
    expect(new Set(await complaintsEverIn(db(), [kase.id]))).toEqual(new Set([kase.complaintId, id]));
  });

  it("is not taken back once the case has ended", async () => {
    const leader = await officer("daduizhang");
    const kase = await anOpenedCase(leader, "2026-11-16", await employerId(LONGTENG));
    const { id } = await aComplaint(leader, "2026-11-17");
    const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    const chosen = { ...link, id, version: 1, employerId: await employerId(LONGTENG) };
    await act(leader, "2026-11-17", (ctx) => linkEmployer(ctx, chosen));
    const joining = { id, version: 2, caseId: kase.id, reason: "同一单位同一时段的工资。" };
    await act(leader, "2026-11-18", (ctx) => joinComplaint(ctx, joining));
    await db().update(cases).set({ state: "transferred", endedOn: "2026-11-18" }).where(eq(cases.id, kase.id));
    const leaving = { id, version: 3, reason: "不是同一用工单位。" };
    await expect(act(leader, "2026-11-19", (ctx) => unjoinComplaint(ctx, leaving))).rejects.toMatchObject({
      reason: "case_ended",
    });
    expect(await rowOf(id)).toMatchObject({ caseId: kase.id, version: 3 });
  });

  it("is not taken back while rows of the ledger rest on its lines; once they were ended, its next case takes them", async () => {
    const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
    const employer = await employerId(LONGTENG);
    const kase = await anAssignedCase(leader, lead, second, "2026-11-16", employer);
    const { id } = await aComplaint(leader, "2026-11-17");
    const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    await act(leader, "2026-11-17", (ctx) => linkEmployer(ctx, { ...link, id, version: 1, employerId: employer }));
    const joining = { id, version: 2, caseId: kase.id, reason: "同一单位同一时段的工资。" };
    await act(leader, "2026-11-18", (ctx) => joinComplaint(ctx, joining));
    await act(lead, "2026-11-18", (ctx) => takeOverClaims(ctx, { caseId: kase.id }));
    const leave = () =>
      act(leader, "2026-11-19", (ctx) => unjoinComplaint(ctx, { id, version: 3, reason: "不是同一用工单位。" }));
    await expect(leave()).rejects.toMatchObject({ reason: "lines_in_ledger" });
    const rows = await rowsOfLedger(kase.id);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      await act(lead, "2026-11-19", (ctx) =>
        endClaim(ctx, { id: row.id, version: row.version, reason: "该件另行立案。" }),
      );
    }
    await leave();
    const other = await anAssignedCase(leader, lead, second, "2026-11-20", employer);
    await act(leader, "2026-11-20", (ctx) => joinComplaint(ctx, { ...joining, version: 4, caseId: other.id }));
    expect(await linesToTakeOver(db(), other.id)).toBe(rows.length);
    await act(lead, "2026-11-20", (ctx) => takeOverClaims(ctx, { caseId: other.id }));
    expect(await rowsOfLedger(other.id)).toHaveLength(rows.length);
  });

  it("accepts into a case against a file that was merged into the one the complaint names", async () => {
    const leader = await officer("daduizhang");
    const [from, into] = [await employerId("91990101MA0H00029M"), await employerId(LONGTENG)];
    const kase = await anOpenedCase(leader, "2026-11-16", from);
    const { id } = await aComplaint(leader, "2026-11-17");
    const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    await act(leader, "2026-11-17", (ctx) => linkEmployer(ctx, { ...link, id, version: 1, employerId: into }));
    const organId = (await rowOf(id))?.organId ?? "";
    const offered = async () => (await joinableCases(leader, { employerId: into, organId })).map((one) => one.id);
    expect(await offered()).not.toContain(kase.id);
    await db().update(employers).set({ mergedIntoId: into }).where(eq(employers.id, from));
    expect(await offered()).toContain(kase.id);
    const input = { id, version: 2, caseId: kase.id, reason: "同一单位同一时段的工资。" };
    await act(leader, "2026-11-18", (ctx) => joinComplaint(ctx, input));
    expect(await rowOf(id)).toMatchObject({ state: "accepted", caseId: kase.id });
    await db().update(employers).set({ mergedIntoId: null }).where(eq(employers.id, from));
  });

  it("refuses a case of another employer", async () => {
    const leader = await officer("daduizhang");
    const kase = await anOpenedCase(leader, "2026-11-16", await employerId("91990101MA0H00029M"));
    const { id } = await aComplaint(leader, "2026-11-17");
    const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    const chosen = { ...link, id, version: 1, employerId: await employerId(LONGTENG) };
    await act(leader, "2026-11-17", (ctx) => linkEmployer(ctx, chosen));
    const input = { id, version: 2, caseId: kase.id, reason: "同一单位同一时段的工资。" };
    await expect(act(leader, "2026-11-18", (ctx) => joinComplaint(ctx, input))).rejects.toMatchObject({
      fields: { caseId: "case_not_joinable" },
    });
    expect(await rowOf(id)).toMatchObject({ state: "received", version: 2 });
  });
});

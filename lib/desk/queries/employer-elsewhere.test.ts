import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { complaints, employers, fieldLeads } from "@/db/schema";
import { linkEmployer } from "@/lib/complaints/commands/link-employer";
import { addEstablishment } from "@/lib/employers/commands/add-particulars";
import { mergeEmployers } from "@/lib/employers/commands/merge-employers";
import { registerByOfficer } from "@/lib/employers/commands/register-employer";
import { decisionKey, employerOf, employersToChoose, employerToChoose } from "@/lib/employers/queries/employer";
import { employerFile, keptEmployerFile } from "@/lib/employers/queries/employer-file";
import { handUpLead } from "@/lib/patrols/commands/hand-up-lead";
import { world } from "@/lib/testing/world";
import { employerEvents } from "./employer-events";
import { employerMatters } from "./employer-matters";
import { mergePreview } from "./merge-preview";

const { officer, employerId, act } = world();
const DAY = "2026-11-17";
const LONGTENG = "91990101MA0H00010Q";
const XINDA = "91990101MA0H00029M";
const nothing = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };

async function theirComplaint(login: string, employer: string) {
  const inspector = await officer(login);
  const { id } = await aComplaint(inspector, DAY, { regionCode: inspector.regionCode });
  await act(inspector, DAY, (ctx) => linkEmployer(ctx, { ...nothing, id, version: 1, employerId: employer }));
  return id;
}

describe("an employer whose file lies in another county", () => {
  it("is found by its whole code, with nothing but what the code stands for, and by nothing else", async () => {
    const stranger = await officer("ylxjiancha");
    const id = await employerId(LONGTENG);
    const [found, ...more] = await employersToChoose(stranger, ` ${LONGTENG.toLowerCase()} `);
    expect(more).toEqual([]);
    expect(Object.keys(found ?? {}).toSorted()).toEqual(
      ["address", "creditCode", "id", "mergedIntoId", "name", "provisionalKey", "regionCode"].toSorted(),
    );
    expect(found?.id).toBe(id);
    expect(await employersToChoose(stranger, "龙腾建筑")).toEqual([]);
    expect(await employersToChoose(stranger, LONGTENG.slice(0, 17))).toEqual([]);
    expect(await employerOf(stranger, id)).toBeUndefined();
  });

  it("is not chosen without a code, nor by who does not keep the register", async () => {
    const leader = await officer("daduizhang");
    const given = { ...nothing, name: "甲乡加工点", regionCode: leader.regionCode };
    const { id } = await act(leader, DAY, (ctx) => registerByOfficer(ctx, given));
    expect(await employerToChoose(await officer("ylxjiancha"), id)).toBeUndefined();
    expect(await employerToChoose(leader, id)).toMatchObject({ id });
    const stranger = await officer("ylxjiancha");
    const theirs = { ...given, creditCode: "91990101MA0H000536", regionCode: stranger.regionCode };
    const coded = await act(stranger, DAY, (ctx) => registerByOfficer(ctx, theirs));
    const auditor = await officer("shenji");
    expect(await employerToChoose(auditor, coded.id)).toBeUndefined();
    expect(await employersToChoose(auditor, theirs.creditCode)).toEqual([]);
    expect(await employerToChoose(leader, coded.id)).toMatchObject({ id: coded.id });
  });

  it("can be read once a complaint there names it, and tells nothing of the other region's matters", async () => {
    const id = await employerId(LONGTENG);
    const [ours, stranger] = [await officer("daduizhang"), await officer("ylxjiancha")];
    const kase = await anOpenedCase(ours, "2026-11-16", id);
    const theirs = await theirComplaint("ylxjiancha", id);
    const file = await employerFile(stranger, id);
    expect(file).toMatchObject({ id, isKept: false });
    await expect(keptEmployerFile(stranger, id)).rejects.toMatchObject({ code: "not_found" });
    const matters = await employerMatters(stranger, [id], {});
    expect(matters.complaints.rows.map((row) => row.id)).toEqual([theirs]);
    expect([matters.cases.count, matters.papers.rows.length]).toEqual([0, matters.papers.count]);
    const seen = await employerEvents(stranger, [id]);
    const subjects = seen.filter(({ subjectKind }) => subjectKind !== "employer").map(({ subjectId }) => subjectId);
    expect(new Set(subjects)).toEqual(new Set([theirs]));
    const kept = await employerEvents(ours, [id]);
    expect(kept.map(({ subjectId }) => subjectId)).toContain(kase.id);
    expect(kept.map(({ subjectId }) => subjectId)).not.toContain(theirs);
  });

  it("can be read where it has a site", async () => {
    const [ours, stranger] = [await officer("wangmin"), await officer("ylxdaduizhang")];
    const id = await employerId(XINDA);
    expect(await employerOf(stranger, id)).toBeUndefined();
    const site = { id, name: "样例县工地", address: "样例县一路1号", regionCode: stranger.regionCode };
    await act(ours, DAY, (ctx) => addEstablishment(ctx, { ...site, insuranceAccounts: [] }));
    expect(await employerOf(stranger, id)).toMatchObject({ id });
  });

  it("is one into which a file of this county is merged, so that it can be decided upon", async () => {
    const leader = await officer("ylxdaduizhang");
    const intoId = await employerId(XINDA);
    const given = { ...nothing, name: "未知施工队", regionCode: leader.regionCode };
    const { id } = await act(leader, DAY, (ctx) => registerByOfficer(ctx, given));
    const preview = await mergePreview(leader, id, intoId);
    expect(preview?.into).toMatchObject({ id: intoId, caseCount: 0, complaintCount: 0 });
    await act(leader, DAY, (ctx) => mergeEmployers(ctx, { id, intoId, reason: "同一单位重复登记" }));
    expect(await decisionKey(db(), id)).toEqual({ creditCode: XINDA });
    expect(await employerOf(leader, intoId)).toMatchObject({ id: intoId });
    await db().update(employers).set({ mergedIntoId: null }).where(eq(employers.id, id));
  });

  it("places a lead where it was seen and a complaint where it was lodged", async () => {
    const stranger = await officer("ylxjiancha");
    const id = await employerId(LONGTENG);
    const seen = { employerId: id, seenOn: DAY, place: "样例县二路工地", narrative: "工地门口有工人反映没有签合同。" };
    const lead = await act(stranger, DAY, (ctx) => handUpLead(ctx, seen));
    const [row] = await db().select().from(fieldLeads).where(eq(fieldLeads.id, lead.id));
    expect(row?.regionCode).toBe(stranger.regionCode);
    const complaintId = await theirComplaint("ylxjiancha", id);
    const [complaint] = await db().select().from(complaints).where(eq(complaints.id, complaintId));
    expect(complaint).toMatchObject({ employerId: id, regionCode: stranger.regionCode });
  });
});

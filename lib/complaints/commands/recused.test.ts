import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { cases, complaints, recusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { world } from "@/lib/testing/world";
import { complaintActLinks } from "../act-links";
import { identityRefusal } from "../identity-policy";
import { complaintFile } from "../queries/complaint-file";
import { joinableCases } from "../queries/joinable-cases";
import { joinComplaint } from "./join-complaint";
import { linkEmployer } from "./link-employer";
import { reissueCode } from "./reissue-code";
import { revealField } from "./reveal-field";

const { officer, act, employerId } = world();
const ON = "2026-11-16";
const LONGTENG = "91990101MA0H00010Q";
const reason = "recused_from_case";
const verified = "本人到窗口，居民身份证与登记的一致。";

const recuse = (caseId: string, { id }: Officer) =>
  db()
    .insert(recusals)
    .values({ caseId, accountId: id, reason: "近亲属关系。", declaredOn: ON, decidedOn: ON, isGranted: true });

/** A complaint whose case the head of the body has left. */
async function left() {
  const leader = await officer("daduizhang");
  const { id: caseId } = await anOpenedCase(leader, ON, await employerId(LONGTENG));
  const [complaint] = await db().select().from(complaints).where(eq(complaints.caseId, caseId));
  if (!complaint) throw new Error("no complaint");
  await recuse(caseId, leader);
  return { leader, ...complaint };
}

describe("whose recusal from the case was granted", () => {
  it("does nothing with the complaint that it came from; others go on", async () => {
    const { leader, id, version } = await left();
    const { facts } = await complaintFile(leader, id);
    const refusals = complaintActLinks(leader, id, facts).map(({ refusal }) => refusal);
    expect(refusals.every((words) => words?.includes("回避"))).toBe(true);
    const reissuing = act(leader, ON, (ctx) => reissueCode(ctx, { id, version, verified }));
    await expect(reissuing).rejects.toMatchObject({ reason });
    await act(await officer("wangmin"), ON, (ctx) => reissueCode(ctx, { id, version, verified }));
  });

  it("joins no further complaint to that case, and is not offered it; it joins another", async () => {
    const { leader, caseId, organId } = await left();
    const employer = await employerId(LONGTENG);
    const { id: partId } = await anOpenedCase(leader, ON, employer);
    const other = await anOpenedCase(leader, ON, employer);
    if (!caseId) throw new Error("no case");
    await db().update(cases).set({ splitFromId: caseId }).where(eq(cases.id, partId));
    const { id } = await aComplaint(leader, ON);
    const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    await act(leader, ON, (ctx) => linkEmployer(ctx, { ...link, id, version: 1, employerId: employer }));
    const offered = (await joinableCases(leader, { employerId: employer, organId })).map((one) => one.id);
    expect([caseId, partId, other.id].map((one) => offered.includes(one))).toEqual([false, false, true]);
    const join = (into: string) =>
      act(leader, ON, (ctx) => joinComplaint(ctx, { id, version: 2, caseId: into, reason: "同一单位的工资。" }));
    for (const barred of [caseId, partId]) await expect(join(barred)).rejects.toMatchObject({ reason });
    expect(await db().$count(complaints, eq(complaints.caseId, caseId))).toBe(1);
    await join(other.id);
    expect(await db().$count(complaints, eq(complaints.caseId, other.id))).toBe(2);
  });

  it("opens nobody's number and no informant's identity in it", async () => {
    const { leader, id } = await left();
    const read = (who: Officer) =>
      act(who, ON, (ctx) => revealField(ctx, { id, field: "phone", reason: "电话告知受理结果" }));
    await expect(read(leader)).rejects.toMatchObject({ reason });
    expect(await read(await officer("wangmin"))).toEqual({ value: "13800138000" });
    const { facts } = await complaintFile(leader, id);
    expect(identityRefusal(leader, { ...facts, kind: "tip" })).toBe(reason);
    expect(identityRefusal(leader, { ...facts, kind: "tip", recusedIds: [] })).toBeNull();
  });
});

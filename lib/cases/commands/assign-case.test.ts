import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCase, anAssignedCase } from "@/db/factories/cases";
import { caseOfficers, cases, events, inspectorCertificates } from "@/db/schema";
import { caseList } from "@/lib/cases/queries/case-list";
import { world } from "@/lib/testing/world";
import { assignCase } from "./assign-case";
import { reassignCase } from "./reassign-case";

const { officer, employerId, act } = world();

const LONGTENG = "91990101MA0H00010Q";

async function people() {
  const [leader, lead, second, uncertified] = await Promise.all([
    officer("daduizhang"),
    officer("wangmin"),
    officer("lizhe"),
    officer("guoqi"),
  ]);
  return { leader, lead, second, uncertified, employer: await employerId(LONGTENG) };
}

const heldNow = (caseId: string) =>
  db()
    .select({ accountId: caseOfficers.accountId, part: caseOfficers.part, number: caseOfficers.certificateNumber })
    .from(caseOfficers)
    .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until)))
    .orderBy(caseOfficers.part);

const actsOf = async (caseId: string) => {
  const rows = await db()
    .select({ act: events.act })
    .from(events)
    .where(eq(events.subjectId, caseId))
    .orderBy(events.seq);
  return rows.map((row) => row.act);
};

describe("assignCase", () => {
  it("gives the case two certified inspectors with the numbers of their certificates", async () => {
    const { leader, lead, second, employer } = await people();
    const { id } = await anAssignedCase(leader, lead, second, "2026-11-16", employer);
    const [row] = await db().select().from(cases).where(eq(cases.id, id));
    expect(row).toMatchObject({ state: "investigating", version: 2 });
    expect(await heldNow(id)).toEqual([
      { accountId: lead.id, part: "lead", number: "示监证0002" },
      { accountId: second.id, part: "second", number: "示监证0003" },
    ]);
    expect(await actsOf(id)).toEqual(["case.open", "case.assign"]);
    const mine = await caseList(lead, { officer: "me" });
    expect(mine.rows.find((one) => one.id === id)?.officers).toEqual([lead.name, second.name]);
  });

  it("refuses one person twice and a person without a certificate that is valid on the day", async () => {
    const { leader, lead, second, uncertified, employer } = await people();
    const { id } = await aCase(leader, "2026-11-16", employer);
    const assign = (leadId: string, secondId: string, on = "2026-11-16") =>
      act(leader, on, (ctx) => assignCase(ctx, { id, version: 1, leadId, secondId }));
    await expect(assign(lead.id, lead.id)).rejects.toMatchObject({ fields: { secondId: "same_inspector_twice" } });
    await expect(assign(lead.id, uncertified.id)).rejects.toMatchObject({
      fields: { secondId: "certificate_not_valid" },
    });
    await expect(assign(lead.id, second.id, "2030-01-01")).rejects.toMatchObject({
      fields: { leadId: "certificate_not_valid", secondId: "certificate_not_valid" },
    });
    expect(await heldNow(id)).toEqual([]);
  });

  it("refuses the inspector's post, another organ's leader, and an older version", async () => {
    const { leader, lead, second, employer } = await people();
    const { id } = await aCase(leader, "2026-11-16", employer);
    const input = { id, version: 1, leadId: lead.id, secondId: second.id };
    await expect(act(lead, "2026-11-16", (ctx) => assignCase(ctx, input))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    const stranger = await officer("ylxdaduizhang");
    await expect(act(stranger, "2026-11-16", (ctx) => assignCase(ctx, input))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(act(leader, "2026-11-16", (ctx) => assignCase(ctx, { ...input, version: 7 }))).rejects.toMatchObject({
      code: "stale",
    });
  });
});

describe("reassignCase", () => {
  it("ends the row of the one who leaves, with the reason, and keeps the one who stays", async () => {
    const { leader, lead, second, employer } = await people();
    const { id } = await anAssignedCase(leader, lead, second, "2026-11-16", employer);
    const input = { id, version: 2, leadId: lead.id, secondId: leader.id, reason: "李喆外出培训一个月" };
    await act(leader, "2026-11-20", (ctx) => reassignCase(ctx, input));
    expect(await heldNow(id)).toEqual([
      { accountId: lead.id, part: "lead", number: "示监证0002" },
      { accountId: leader.id, part: "second", number: "示监证0001" },
    ]);
    const rows = await db().select().from(caseOfficers).where(eq(caseOfficers.caseId, id));
    expect(rows).toHaveLength(3);
    expect(rows.find((row) => row.accountId === second.id)).toMatchObject({
      since: "2026-11-16",
      until: "2026-11-20",
      releasedBecause: "李喆外出培训一个月",
    });
    expect(await actsOf(id)).toEqual(["case.open", "case.assign", "case.reassign"]);
  });

  it("lets the two change parts, and refuses a change that changes nothing", async () => {
    const { leader, lead, second, employer } = await people();
    const { id } = await anAssignedCase(leader, lead, second, "2026-11-16", employer);
    const same = { id, version: 2, leadId: lead.id, secondId: second.id, reason: "无变化的更换" };
    await expect(act(leader, "2026-11-17", (ctx) => reassignCase(ctx, same))).rejects.toMatchObject({
      fields: { leadId: "officers_unchanged" },
    });
    const turned = { ...same, leadId: second.id, secondId: lead.id, reason: "主办协办互换" };
    await act(leader, "2026-11-17", (ctx) => reassignCase(ctx, turned));
    expect((await heldNow(id)).map((row) => row.accountId)).toEqual([second.id, lead.id]);
  });

  it("does not count an officer whose certificate has run out", async () => {
    const { leader, lead, second, employer } = await people();
    const { id } = await anAssignedCase(leader, lead, second, "2026-11-16", employer);
    await db()
      .update(inspectorCertificates)
      .set({ validTo: "2026-11-18" })
      .where(eq(inspectorCertificates.accountId, second.id));
    const input = { id, version: 2, leadId: leader.id, secondId: second.id, reason: "证件到期前的更换" };
    await expect(act(leader, "2026-11-19", (ctx) => reassignCase(ctx, input))).rejects.toMatchObject({
      fields: { secondId: "certificate_not_valid" },
    });
  });
});

import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { aRecordedVisit, aVisitOfCase, LONGTENG, openingEntry } from "@/db/factories/patrols";
import {
  accounts,
  caseOfficers,
  cases,
  documents,
  employers,
  events,
  evidence,
  files,
  patrolVisits,
  recusals,
} from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import type { Officer } from "@/lib/auth/actor";
import { findingDefaults } from "@/lib/orders/queries/finding-defaults";
import { uploadOf } from "@/lib/testing/files";
import { reasonOf } from "@/lib/testing/reason-of";
import { act, at, employerId, officer, world } from "@/lib/testing/world";
import { AttachPhotoInput } from "../answer-input";
import { openCasesOf } from "../queries/open-cases";
import { visitsHoldingFile } from "../queries/photos";
import { visitsOfCase } from "../queries/visits-of-case";
import { attachPhoto } from "./attach-photo";
import { carryVisit } from "./carry-visit";
import { declineCase } from "./decline-case";
import { openCaseOfVisit } from "./open-case-of-visit";
import { takeBackDecline } from "./take-back-decline";

world();

const ON = "2026-11-16";
const danger = { ground: "danger", apartBecause: "情况紧急，单独核实。" } as const;

const versionOf = async (id: string) => {
  const [row] = await db().select({ version: patrolVisits.version }).from(patrolVisits).where(eq(patrolVisits.id, id));
  return row?.version ?? 0;
};

describe("检查发现的问题", () => {
  it("opens a case of origin patrol, held by the two, with its approval, and nothing typed again", async () => {
    const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
    const { id } = await aRecordedVisit(ON, danger);
    const opening = openingEntry(id, await versionOf(id));
    expect(await reasonOf(act(lead, ON, (ctx) => openCaseOfVisit(ctx, opening)))).toBe("not_your_post");
    const kase = await act(leader, ON, (ctx) => openCaseOfVisit(ctx, opening));
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    expect(row).toMatchObject({ originKind: "patrol", originId: id, state: "investigating" });
    expect(row?.summary).toBe("木工班组12人没有订立书面劳动合同。");
    expect(await db().$count(caseOfficers, eq(caseOfficers.caseId, kase.id))).toBe(2);
    const opened = and(eq(documents.fileId, kase.id), eq(documents.paperKey, "case-opening-approval"));
    expect(await db().$count(documents, opened)).toBe(1);
    const again = { ...opening, version: await versionOf(id) };
    expect(await reasonOf(act(leader, ON, (ctx) => openCaseOfVisit(ctx, again)))).toBe("cased_already");

    const carry = () => act(lead, ON, (ctx) => carryVisit(ctx, { id, caseId: kase.id }));
    await carry();
    expect(await reasonOf(carry())).toBe("carried_already");
    const exhibits = await db().select().from(evidence).where(eq(evidence.caseId, kase.id)).orderBy(evidence.ordinal);
    expect(exhibits.map(({ name }) => name)).toEqual(["现场检查笔录", "现场检查照片1"]);
    const [visit] = await visitsOfCase(lead, kase.id);
    expect(visit?.findings[0]).toMatchObject({ evidenceIds: [exhibits[1]?.id], provision: { code: "LDHT-82-1" } });
    const asked = { caseId: kase.id, visit: id, question: "contract.written" };
    expect(await findingDefaults(lead, asked)).toEqual({
      facts: "木工班组12人没有订立书面劳动合同。",
      evidenceIds: [exhibits[1]?.id],
      provisionBroken: "《中华人民共和国劳动合同法》第八十二条第一款",
    });
  });

  it("joins an open case of the same employer, and no other", async () => {
    const [leader, lead, second] = [await officer("daduizhang"), await officer("wangmin"), await officer("lizhe")];
    const kase = await anAssignedCase(leader, lead, second, ON, await employerId(LONGTENG));
    const other = await anAssignedCase(leader, lead, second, ON, await employerId("91990101MA0H00029M"));
    const { id } = await aRecordedVisit(ON, danger);
    const joining = async (caseId: string) => {
      const opening = openingEntry(id, await versionOf(id), caseId);
      return act(leader, ON, (ctx) => openCaseOfVisit(ctx, opening));
    };
    expect(await reasonOf(joining(other.id))).toBe("case_of_another");
    expect(await joining(kase.id)).toEqual(kase);
    expect(await db().$count(cases, eq(cases.originId, id))).toBe(0);
    expect(await reasonOf(act(lead, ON, (ctx) => carryVisit(ctx, { id, caseId: other.id })))).toBe("not_cased");
  });

  it("joins no case that the leader has left by a recusal, and the form does not offer it", async () => {
    const [leader, lead, second] = [await officer("daduizhang"), await officer("wangmin"), await officer("lizhe")];
    const kase = await anAssignedCase(leader, lead, second, ON, await employerId(LONGTENG));
    const declared = { reason: "近亲属关系。", declaredOn: ON, decidedOn: ON, isGranted: true };
    await db()
      .insert(recusals)
      .values({ caseId: kase.id, accountId: leader.id, ...declared });
    const { id } = await aRecordedVisit(ON, danger);
    const offered = (await openCasesOf(leader, await employerId(LONGTENG))).map(({ value }) => value);
    expect(offered).not.toContain(kase.id);
    const opening = openingEntry(id, await versionOf(id), kase.id);
    expect(await reasonOf(act(leader, ON, (ctx) => openCaseOfVisit(ctx, opening)))).toBe("recused_from_case");
  });

  it("joins a case that stands under a file merged into the employer's, which the form offers", async () => {
    const [leader, lead, second] = [await officer("daduizhang"), await officer("wangmin"), await officer("lizhe")];
    const [standing, file] = [await employerId(LONGTENG), await employerId("91990101MA0H00037G")];
    const kase = await anAssignedCase(leader, lead, second, ON, file);
    const offered = async () => (await openCasesOf(leader, standing)).map(({ value }) => value);
    expect(await offered()).not.toContain(kase.id);
    await db().update(employers).set({ mergedIntoId: standing }).where(eq(employers.id, file));
    expect(await offered()).toContain(kase.id);
    const { id } = await aRecordedVisit(ON, danger);
    const opening = openingEntry(id, await versionOf(id), kase.id);
    expect(await act(leader, ON, (ctx) => openCaseOfVisit(ctx, opening))).toEqual(kase);
  });

  it("may give rise to no case, with the reason", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aRecordedVisit(ON, danger);
    const declining = { id, version: await versionOf(id), reason: "情节轻微，当场改正完毕。" };
    await act(leader, ON, (ctx) => declineCase(ctx, declining));
    const opening = openingEntry(id, await versionOf(id));
    expect(await reasonOf(act(leader, ON, (ctx) => openCaseOfVisit(ctx, opening)))).toBe("declined_already");
  });

  it("goes to others than the two who went where one of them has left", async () => {
    const [leader, second] = [await officer("daduizhang"), await officer("lizhe")];
    const { id } = await aRecordedVisit(ON, danger);
    await db()
      .update(accounts)
      .set({ disabledAt: at(ON) })
      .where(eq(accounts.login, "wangmin"));
    const opening = openingEntry(id, await versionOf(id));
    expect(await reasonOf(act(leader, ON, (ctx) => openCaseOfVisit(ctx, opening)))).toEqual({
      leadId: "certificate_not_valid",
    });
    const pair = { leadId: second.id, secondId: leader.id };
    const kase = await act(leader, ON, (ctx) => openCaseOfVisit(ctx, { ...opening, ...pair }));
    const holders = await db().select().from(caseOfficers).where(eq(caseOfficers.caseId, kase.id));
    expect(holders.map(({ accountId }) => accountId).toSorted()).toEqual([second.id, leader.id].toSorted());
    await db().update(accounts).set({ disabledAt: null }).where(eq(accounts.login, "wangmin"));
  });

  it("is decided anew once another leader has taken the declining back, and what was decided stays", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aRecordedVisit(ON, danger);
    const declining = { id, version: await versionOf(id), reason: "情节轻微，当场改正完毕。" };
    await act(leader, ON, (ctx) => declineCase(ctx, declining));
    const back = { id, version: await versionOf(id), reason: "复查没有改正，应当查处。" };
    expect(await reasonOf(act(leader, ON, (ctx) => takeBackDecline(ctx, back)))).toBe("own_decline");
    const other: Officer = { ...leader, id: (await officer("juzhang")).id };
    await act(other, ON, (ctx) => takeBackDecline(ctx, back));
    const told = and(eq(events.subjectId, id), eq(events.act, "visit.takeBackDecline"));
    const [event] = await db().select({ particulars: events.particulars }).from(events).where(told);
    expect(event?.particulars).toEqual({ reason: back.reason, declinedBecause: declining.reason });
    const opening = openingEntry(id, await versionOf(id));
    expect(await reasonOf(act(leader, ON, (ctx) => openCaseOfVisit(ctx, opening)))).toBe("done");
  });

  it("carries the signed record after the rest where it comes later", async () => {
    const lead = await officer("wangmin");
    const { id, caseId } = await aVisitOfCase(ON);
    const carry = () => reasonOf(act(lead, ON, (ctx) => carryVisit(ctx, { id, caseId })));
    expect([await carry(), await carry()]).toEqual(["done", "carried_already"]);
    const [file] = (await storeUpload(uploadOf("签名,全\n", "签名.csv"))).files;
    const page = AttachPhotoInput.parse({ visitId: id, accountId: lead.id, questionKey: "", file });
    await act(lead, ON, (ctx) => attachPhoto(ctx, page));
    expect((await visitsOfCase(lead, caseId))[0]).toMatchObject({ carriedOn: ON, uncarried: 1 });
    expect([await carry(), await carry()]).toEqual(["done", "carried_already"]);
    const exhibits = await db().select().from(evidence).where(eq(evidence.caseId, caseId)).orderBy(evidence.ordinal);
    const names = ["现场检查笔录", "现场检查照片1", "签名的现场检查笔录照片2"];
    expect(exhibits.map(({ name }) => name)).toEqual(names);
  });

  it("shows its photographs to those of the region and to nobody else", async () => {
    await aRecordedVisit(ON, danger);
    const [file] = await db().select().from(files).where(eq(files.name, "现场.csv")).orderBy(files.uploadedAt).limit(1);
    expect(await visitsHoldingFile(await officer("lizhe"), file?.id ?? "")).toHaveLength(1);
    expect(await visitsHoldingFile(await officer("ylxjiancha"), file?.id ?? "")).toEqual([]);
  });
});

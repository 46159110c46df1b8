import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aLead, visitEntry } from "@/db/factories/patrols";
import { events, fieldLeads, leadPhotos, outbox } from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import { deskDecisions } from "@/lib/desk/queries";
import { mattersHolding } from "@/lib/file-holders";
import { uploadOf } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { AttachLeadPhotoInput, MOST_LEAD_PHOTOS } from "../lead-input";
import type { LeadVerdict } from "../lead-lifecycle";
import { leadFile } from "../queries/lead-file";
import { leadList } from "../queries/lead-list";
import { attachLeadPhoto } from "./attach-lead-photo";
import { proposeVisit } from "./propose-visit";
import { recheckLead } from "./recheck-lead";
import { shelveLead } from "./shelve-lead";

const { officer, employerId, act, at } = world();
const ON = "2026-11-13";
const apartBecause = "线索须单独核实。";

const rowOf = async (id: string) => {
  const [row] = await db().select().from(fieldLeads).where(eq(fieldLeads.id, id));
  return row;
};

async function photo(leadId: string, by = "xieguan") {
  const [file] = (await storeUpload(uploadOf("现场,1\n", "现场.csv"))).files;
  return act(await officer(by), ON, (ctx) => attachLeadPhoto(ctx, AttachLeadPhotoInput.parse({ leadId, file })));
}

describe("a lead handed up by an assistant", () => {
  it("reaches the head of the inspection body with its photographs; the assistant may do no more, and is told why", async () => {
    const { id } = await aLead(ON);
    const leader = await officer("daduizhang");
    const told = and(eq(outbox.kind, "lead-handed-up"), eq(outbox.accountId, leader.id));
    expect((await db().select().from(outbox).where(told)).map(({ payload }) => payload)).toMatchObject([
      { leadId: id },
    ]);
    await photo(id);
    const [kept] = await db().select().from(leadPhotos).where(eq(leadPhotos.leadId, id));
    expect(await mattersHolding(leader, kept?.fileId ?? "")).toEqual([id]);
    expect(await mattersHolding(await officer("ylxdaduizhang"), kept?.fileId ?? "")).toEqual([]);
    await expect(photo(id, "wangmin")).rejects.toMatchObject({ reason: "not_your_lead" });
    const assistant = await officer("xieguan");
    const file = await leadFile(assistant, id);
    expect([file.refusalOf("plan"), file.refusalOf("shelve")]).toEqual(["assistant_may_not", "assistant_may_not"]);
    await expect(leadFile(await officer("ylxjiancha"), id)).rejects.toMatchObject({ code: "not_found" });
    await db()
      .insert(leadPhotos)
      .values(
        Array.from({ length: MOST_LEAD_PHOTOS - 1 }, () => ({
          ...{ leadId: id, fileId: kept?.fileId ?? "", addedBy: assistant.id },
          addedAt: at(ON),
        })),
      );
    await expect(photo(id)).rejects.toMatchObject({ reason: "lead_photos_too_many" });
  });

  it("is not taken of a day to come, nor of an employer that is not there", async () => {
    await expect(aLead(ON, { seenOn: "2026-11-14" })).rejects.toMatchObject({ fields: { seenOn: "seen_in_future" } });
    const nobody = "00000000-0000-4000-8000-000000000000";
    await expect(aLead(ON, { employerId: nobody })).rejects.toMatchObject({
      fields: { employerId: "lead_employer_unknown" },
    });
    await expect(aLead(ON, {}, "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
  });
});

describe("what becomes of a lead", () => {
  it("is an inspection of the same employer, once", async () => {
    const { id: fieldLeadId } = await aLead(ON);
    const propose = async (over: Parameters<typeof visitEntry>[0]) => {
      const entry = await visitEntry({ ground: "grid_lead", apartBecause, fieldLeadId, ...over });
      return act(await officer("wangmin"), ON, (ctx) => proposeVisit(ctx, entry));
    };
    const other = { employerId: await employerId("91990101MA0H00029M"), plannedOn: "2026-12-28" };
    await expect(propose(other)).rejects.toMatchObject({ reason: "lead_of_another" });
    expect((await rowOf(fieldLeadId))?.state).toBe("handed_up");
    const visit = await propose({ plannedOn: "2026-11-18" });
    expect(await rowOf(fieldLeadId)).toMatchObject({ state: "planned", visitId: visit.id });
    await expect(propose({ plannedOn: "2026-11-19" })).rejects.toMatchObject({ reason: "illegal_transition" });
    await expect(photo(fieldLeadId)).rejects.toMatchObject({ reason: "illegal_transition" });
  });

  it("is its place in the register of what was not acted on, with the reason, by the leader alone", async () => {
    const { id } = await aLead(ON);
    const shelve = async (by: string) =>
      act(await officer(by), ON, (ctx) => shelveLead(ctx, { id, version: 1, reason: "已于上月检查并改正。" }));
    await expect(shelve("wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await shelve("daduizhang");
    const leader = await officer("daduizhang");
    const shelved = (await leadList(leader, { state: "shelved" })).rows;
    expect(shelved.find((row) => row.id === id)?.shelvedBecause).toBe("已于上月检查并改正。");
    expect((await leadList(leader, { state: "handed_up" })).rows.map((row) => row.id)).not.toContain(id);
    expect((await leadList(await officer("xieguan"), { mine: "1" })).rows.map((row) => row.id)).toContain(id);
    expect((await leadList(await officer("ylxdaduizhang"), {})).rows).toEqual([]);
  });
});

describe("a lead that was laid aside", () => {
  const LATER = "2026-11-16";

  async function aShelvedLead() {
    const { id } = await aLead(ON);
    const why = { id, version: 1, reason: "已于上月检查并改正。" };
    await act(await officer("daduizhang"), ON, (ctx) => shelveLead(ctx, why));
    return id;
  }

  const recheck = async (id: string, verdict: LeadVerdict, by = "juzhang", version = 2) =>
    act(await officer(by), LATER, (ctx) =>
      recheckLead(ctx, { id, version, verdict, opinion: "已核对上月的检查记录。" }),
    );

  const waits = async (id: string, by: string) =>
    (await deskDecisions(await officer(by))).leadRecheck.some((row) => row.id === id);

  it("waits for another who leads, and stays so with the opinion", async () => {
    const id = await aShelvedLead();
    expect(await waits(id, "juzhang")).toBe(true);
    expect([await waits(id, "daduizhang"), await waits(id, "wangmin")]).toEqual([false, false]);
    await recheck(id, "upheld");
    expect(await waits(id, "juzhang")).toBe(false);
    expect(await rowOf(id)).toMatchObject({ state: "upheld", shelvedBecause: "已于上月检查并改正。" });
    const [leader, head] = [await officer("daduizhang"), await officer("juzhang")];
    expect((await leadFile(leader, id)).rechecks).toMatchObject([
      { verdict: "upheld", recheckedOn: LATER, recheckerName: head.name, shelverName: leader.name, shelvedOn: ON },
    ]);
    expect((await leadList(leader, { state: "upheld" })).rows.map((row) => row.id)).toContain(id);
    await expect(recheck(id, "reopened", "juzhang", 3)).rejects.toMatchObject({ reason: "illegal_transition" });
    const told = and(eq(events.subjectId, id), eq(events.act, "fieldLead.uphold"));
    expect(await db().$count(events, told)).toBe(1);
  });

  it("or waits anew to be acted on, and can be laid aside and looked at once more", async () => {
    const id = await aShelvedLead();
    await recheck(id, "reopened");
    const anew = { state: "handed_up", shelvedBecause: null, decidedBy: null, decidedOn: null };
    expect(await rowOf(id)).toMatchObject(anew);
    const leader = await officer("daduizhang");
    expect((await leadFile(leader, id)).refusalOf("shelve")).toBeNull();
    await act(leader, LATER, (ctx) => shelveLead(ctx, { id, version: 3, reason: "再次核实，仍不属实。" }));
    await recheck(id, "upheld", "juzhang", 4);
    const kept = (await leadFile(leader, id)).rechecks.map(({ verdict, shelvedBecause }) => [verdict, shelvedBecause]);
    expect(kept.toSorted()).toEqual([
      ["reopened", "已于上月检查并改正。"],
      ["upheld", "再次核实，仍不属实。"],
    ]);
  });

  it("is not looked at again by who laid it aside, by an inspector, or from outside", async () => {
    const id = await aShelvedLead();
    await expect(recheck(id, "upheld", "daduizhang")).rejects.toMatchObject({ reason: "own_shelving" });
    await expect(recheck(id, "upheld", "wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(recheck(id, "upheld", "ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    const { id: fresh } = await aLead(ON);
    await expect(recheck(fresh, "reopened", "juzhang", 1)).rejects.toMatchObject({ reason: "illegal_transition" });
    expect(await rowOf(id)).toMatchObject({ state: "shelved", version: 2 });
  });
});

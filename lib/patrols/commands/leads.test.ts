import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aLead, visitEntry } from "@/db/factories/patrols";
import { fieldLeads, leadPhotos, outbox } from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import { mattersHolding } from "@/lib/file-holders";
import { uploadOf } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { AttachLeadPhotoInput, MOST_LEAD_PHOTOS } from "../lead-input";
import { leadFile } from "../queries/lead-file";
import { leadList } from "../queries/lead-list";
import { attachLeadPhoto } from "./attach-lead-photo";
import { proposeVisit } from "./propose-visit";
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

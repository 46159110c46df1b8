import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCase, anAssignedCase } from "@/db/factories/cases";
import { cases, events, evidence, files } from "@/db/schema";
import { placeOf } from "@/lib/attachments/place";
import { fileOf } from "@/lib/attachments/queries";
import { storeUpload } from "@/lib/attachments/store-upload";
import type { StoredUpload } from "@/lib/attachments/stored-upload";
import { answerFile } from "@/lib/file-answer";
import { mattersHolding } from "@/lib/file-holders";
import { newId } from "@/lib/kernel/ids";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { AddEvidenceInput, MOST_EVIDENCE_BYTES, MOST_EVIDENCE_FILES } from "../evidence-input";
import { evidenceOfCase } from "../queries/evidence";
import { addEvidence } from "./add-evidence";

filesFolder();
const { officer, act, employerId } = world();
const LONGTENG = "91990101MA0H00010Q";

const statement = {
  name: "",
  kind: "documentary" as const,
  form: "original" as const,
  source: "用人单位提供",
  method: "现场复印",
  maker: "王敏",
  purpose: "2026年7月应付工资数额",
  obtainedOn: "2026-11-18",
  place: "测试市示范区建设路工地",
};

async function storedText(text: string): Promise<StoredUpload> {
  const { files } = await storeUpload(uploadOf(text, "工资表.csv"));
  const [file] = files;
  if (!file) throw new Error("nothing was stored");
  return file;
}

const inputOf = (caseId: string, file: StoredUpload, over: Partial<typeof statement> = {}) =>
  AddEvidenceInput.parse({ caseId, ...statement, ...over, file });

async function investigated() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId(LONGTENG));
  return { kase, leader, lead, second };
}

describe("addEvidence", () => {
  it("F36: enters each piece under the next number, with its file, its statement and one event", async () => {
    const { kase, lead, second } = await investigated();
    const file = await storedText("张䶮,8000\n");
    const first = await act(lead, "2026-11-18", (ctx) => addEvidence(ctx, inputOf(kase.id, file)));
    await act(second, "2026-11-18", async (ctx) => addEvidence(ctx, inputOf(kase.id, await storedText("周堃,7600\n"))));
    const rows = await db().select().from(evidence).where(eq(evidence.caseId, kase.id)).orderBy(asc(evidence.ordinal));
    expect(rows.map(({ ordinal, name }) => [ordinal, name])).toEqual([
      [1, "工资表.csv"],
      [2, "工资表.csv"],
    ]);
    expect(rows[0]).toMatchObject({ ...statement, name: "工资表.csv", id: first.id, addedBy: lead.id });
    const [kept] = await db().select().from(files).where(eq(files.sha256, file.sha256));
    expect(kept).toMatchObject({ sm3: file.sm3, size: file.size, scanState: "unscanned", uploadedBy: lead.id });
    const gathered = (await db().select().from(events).where(eq(events.subjectId, kase.id))).filter(
      (event) => event.act === "case.gather",
    );
    expect(gathered.map((event) => event.particulars.evidence)).toEqual(rows.map((row) => row.id));
    expect(gathered[0]?.particulars).toMatchObject({ sha256: file.sha256, sm3: file.sm3 });
  });

  it("gives every piece its own number when both officers add at once", async () => {
    const { kase, lead, second } = await investigated();
    const adding = [lead, second, lead, second].map(async (one, at) => {
      const file = await storedText(`第${at}份\n`);
      return act(one, "2026-11-18", (ctx) => addEvidence(ctx, inputOf(kase.id, file)));
    });
    const ordinals = (await Promise.all(adding)).map(({ ordinal }) => ordinal);
    expect(ordinals.sort()).toEqual([1, 2, 3, 4]);
  });

  it("refuses a case without its two inspectors, one who is not of the case, and a day to come", async () => {
    const { kase, leader, lead } = await investigated();
    const file = await storedText("张䶮,8000\n");
    const alone = await aCase(leader, "2026-11-17", await employerId(LONGTENG));
    const add = (one: typeof lead, caseId: string, over: Partial<typeof statement> = {}) =>
      act(one, "2026-11-18", (ctx) => addEvidence(ctx, inputOf(caseId, file, over)));
    await expect(add(lead, alone.id)).rejects.toMatchObject({ code: "refused", reason: "illegal_transition" });
    await expect(add(leader, kase.id)).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(add(await officer("ylxjiancha"), kase.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(add(lead, kase.id, { obtainedOn: "2026-11-19" })).rejects.toMatchObject({
      fields: { obtainedOn: "obtained_in_future" },
    });
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    expect(row?.version).toBe(2);
  });

  it("holds so many files and so many bytes, and then no more", async () => {
    const { kase, lead } = await investigated();
    const add = async () => {
      const file = await storedText("张䶮,8000\n");
      return act(lead, "2026-11-18", (ctx) => addEvidence(ctx, inputOf(kase.id, file)));
    };
    await add();
    const [exhibit] = await db().select().from(evidence).where(eq(evidence.caseId, kase.id));
    if (!exhibit) throw new Error("no exhibit");
    const heavy = { sha256: newId(), sm3: newId(), contentType: "text/csv", name: "录像", uploadedAt: exhibit.addedAt };
    const [file] = await db()
      .insert(files)
      .values({ ...heavy, size: MOST_EVIDENCE_BYTES })
      .returning({ id: files.id });
    const another = { ...exhibit, id: newId(), ordinal: 2, fileId: file?.id ?? "" };
    await db().insert(evidence).values(another);
    await expect(add()).rejects.toMatchObject({ reason: "evidence_too_large" });
    await db().delete(evidence).where(eq(evidence.id, another.id));
    const many = Array.from({ length: MOST_EVIDENCE_FILES - 1 }, (_, i) => ({
      ...exhibit,
      id: newId(),
      ordinal: i + 2,
    }));
    await db().insert(evidence).values(many);
    await expect(add()).rejects.toMatchObject({ reason: "evidence_too_many" });
    expect(await db().$count(evidence, eq(evidence.caseId, kase.id))).toBe(MOST_EVIDENCE_FILES);
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    expect(row?.version).toBe(3);
  });

  it("A11: shows its file to those who see the case, to nobody else, and records who took the original", async () => {
    const { kase, lead, leader } = await investigated();
    const stored = await storedText("A11,1\n");
    await act(lead, "2026-11-18", (ctx) => addEvidence(ctx, inputOf(kase.id, stored)));
    const [row] = await evidenceOfCase(leader, kase.id);
    const file = row && (await fileOf(row.fileId));
    if (!file) throw new Error("the file is not there");
    expect(await mattersHolding(await officer("ylxjiancha"), file.id)).toEqual([]);
    const infected = answerFile(leader, { ...file, scanState: "infected" }, [kase.id], "original");
    await expect(infected).rejects.toMatchObject({ reason: "upload_infected" });
    const matters = await mattersHolding(leader, file.id);
    expect(matters).toEqual([kase.id]);
    const answer = await answerFile(leader, file, matters, "copy");
    expect(await answer.text()).toBe("A11,1\n");
    expect(answer.headers.get("content-disposition")).toBe(
      "attachment; filename*=UTF-8''%E5%B7%A5%E8%B5%84%E8%A1%A8.csv",
    );
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    const read = await db().select().from(events).where(eq(events.act, "file.read"));
    expect(read).toMatchObject([{ actorId: leader.id, subjectId: file.id, about: [file.id, kase.id] }]);
    expect(placeOf(file.sha256)).not.toContain("工资表");
  });
});

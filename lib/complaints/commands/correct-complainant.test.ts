import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { complainantCorrections, complaintCorrections, complaints, documents, events } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { performReading } from "@/lib/door";
import { world } from "@/lib/testing/world";
import { CorrectComplainantInput, RevealFormerInput } from "../complainant-input";
import { complaintFile } from "../queries/complaint-file";
import { complaintList } from "../queries/complaint-list";
import { identityReads } from "../queries/identity-reads";
import { relatedComplaints } from "../queries/related";
import { correctComplainant } from "./correct-complainant";
import { revealField } from "./reveal-field";
import { revealFormer } from "./reveal-former";

const { officer, act, employerId } = world();
const ON = "2026-11-18";
const was = { name: "钟离阿满", phone: "13711112222", personId: "11010119900307002X", address: "示范区旧棉厂宿舍九号" };
const now = { name: "钟离阿曼", phone: "13722223333", personId: "110101199105080122", address: "示范区新棉里三号" };
const reason = "来人带来身份证，登记时抄错了。";

const taken = async (email = "") =>
  aComplaint(await officer("wangmin"), ON, {
    ...{ complainantName: was.name, complainantPhone: was.phone, complainantEmail: email },
    ...{ complainantPersonId: was.personId, complainantAddress: was.address, claimLines: "" },
  });

const typed = (over: Record<string, unknown> = {}) => ({
  ...{ complainantName: now.name, complainantPhone: now.phone },
  ...{ complainantPersonId: now.personId, complainantAddress: now.address, reason, ...over },
});

const correct = (who: Officer, id: string, over: Record<string, unknown> = {}, version = 1) =>
  act(who, ON, (ctx) => correctComplainant(ctx, CorrectComplainantInput.parse({ id, version, ...typed(over) })));

const rowOf = async (id: string) => (await db().select().from(complaints).where(eq(complaints.id, id)))[0];
const foundBy = async (q: string) => (await complaintList(await officer("wangmin"), { q })).rows.map((row) => row.id);

describe("correctComplainant", () => {
  it("puts name, numbers and address right; the search follows, and the page tells when, who, which and why", async () => {
    const lead = await officer("wangmin");
    const { id } = await taken();
    await correct(lead, id);
    expect(await rowOf(id)).toMatchObject({ complainantName: now.name, complainantAddress: now.address, version: 2 });
    for (const q of [now.name, now.phone, now.personId]) expect(await foundBy(q), q).toEqual([id]);
    for (const q of [was.name, was.phone, was.personId]) expect(await foundBy(q), q).toEqual([]);
    const related = (phone: string) => relatedComplaints(lead, { phone }, ON);
    expect((await related(now.phone)).map((one) => one.id)).toEqual([id]);
    expect(await related(was.phone)).toEqual([]);
    const read = (field: "phone" | "personId") =>
      act(lead, ON, (ctx) => revealField(ctx, { id, field, reason: "电话告知受理结果" }));
    expect([await read("phone"), await read("personId")]).toEqual([{ value: now.phone }, { value: now.personId }]);
    expect((await complaintFile(lead, id)).complainantCorrections).toMatchObject([
      { fields: ["name", "phone", "personId", "address"], reason, correctedByName: lead.name },
    ]);
  });

  it("keeps what was said sealed: no row, event, list or page tells it", async () => {
    const lead = await officer("wangmin");
    const { id } = await taken("afu@example.com");
    await correct(lead, id, { complainantEmail: "aman@example.com" });
    const about = and(eq(events.subjectId, id), eq(events.act, "complaint.correctComplainant"));
    const noted = await db().select().from(events).where(about);
    expect(noted).toMatchObject([{ particulars: { fields: ["name", "phone", "email", "personId", "address"] } }]);
    const kept = await db().select().from(complainantCorrections).where(eq(complainantCorrections.complaintId, id));
    expect(await db().$count(complaintCorrections, eq(complaintCorrections.complaintId, id))).toBe(0);
    const read = [
      noted,
      kept,
      await rowOf(id),
      await complaintFile(lead, id),
      await complaintList(lead, { q: now.name }),
    ];
    const secrets = [...Object.values(was), now.phone, now.personId, "afu@example.com", "aman@example.com"];
    for (const secret of secrets) expect(JSON.stringify(read), secret).not.toContain(secret);
    await expect(db().delete(complainantCorrections)).rejects.toThrow();
  });

  it("keeps numbers that were left empty, and takes away what is marked", async () => {
    const lead = await officer("wangmin");
    const { id } = await taken("afu@example.com");
    const before = await rowOf(id);
    const empty = { complainantPhone: "", complainantPersonId: "", complainantEmail: "" };
    await correct(lead, id, empty);
    const { phoneIndex, personIdIndex } = before ?? {};
    expect(await rowOf(id)).toMatchObject({ complainantName: now.name, phoneIndex, personIdIndex });
    const { complainantEmail } = await complaintFile(lead, id);
    expect(complainantEmail).toBe("a***@example.com");
    await correct(lead, id, { ...empty, removed: ["personId", "email"] }, 2);
    expect(await rowOf(id)).toMatchObject({ phoneIndex, personIdIndex: null, personIdSealed: null, emailSealed: null });
  });

  it("issues a further register sheet that says so; the first stays as it was", async () => {
    const { id } = await taken();
    const sheets = () => db().select().from(documents).where(eq(documents.fileId, id)).orderBy(documents.issuedAt);
    const [first] = await sheets();
    await correct(await officer("wangmin"), id);
    const [kept, further, ...more] = await sheets();
    expect(kept).toEqual(first);
    expect(more).toEqual([]);
    expect(further?.input).toMatchObject({
      complainant: { name: now.name, address: now.address },
      remarks: expect.stringContaining("登记内容于2026年11月18日更正"),
    });
  });

  it("is done after acceptance too, and not by other posts or another county", async () => {
    const leader = await officer("daduizhang");
    const { complaintId } = await anOpenedCase(leader, ON, await employerId("91990101MA0H00029M"));
    for (const login of ["juzhang", "xieguan"]) {
      await expect(correct(await officer(login), complaintId, {}, 3), login).rejects.toMatchObject({
        reason: "not_your_post",
      });
    }
    await expect(correct(await officer("ylxjiancha"), complaintId, {}, 3)).rejects.toMatchObject({ code: "not_found" });
    await correct(leader, complaintId, {}, 3);
    expect(await rowOf(complaintId)).toMatchObject({ state: "accepted", complainantName: now.name });
  });

  it("refuses a tip, whose person is kept elsewhere", async () => {
    const lead = await officer("wangmin");
    const { id } = await aComplaint(lead, ON, { kind: "tip", complainantName: "莫小声", claimLines: "" });
    await expect(correct(lead, id)).rejects.toMatchObject({ reason: "identity_of_tip" });
    expect(await rowOf(id)).toMatchObject({ complainantName: "", phoneSealed: null, version: 1 });
  });

  it.each([
    ["a wrong number", { complainantPersonId: "110101199003070021" }, { complainantPersonId: "person_id_wrong" }],
    [
      "a paper whose kind its number is not of",
      { complainantPersonId: "", complainantIdKind: "passport", removed: [] },
      null,
    ],
    ["a reason with a number", { reason: "原来的电话137 1111-2222打不通。" }, { reason: "reason_tells_complainant" }],
    ["a reason with the former name", { reason: "钟离阿满是同音字。" }, { reason: "reason_tells_complainant" }],
    [
      "nothing changed",
      {
        ...{ complainantName: was.name, complainantAddress: was.address },
        ...{ complainantPhone: "", complainantPersonId: "" },
      },
      { reason: "nothing_amended" },
    ],
  ] as const)("answers %s", async (_what, over, fields) => {
    const { id } = await taken();
    const lead = await officer("wangmin");
    if (fields === null) await expect(correct(lead, id, over)).resolves.toEqual({ id });
    else await expect(correct(lead, id, over)).rejects.toMatchObject({ fields });
    expect(await rowOf(id)).toMatchObject({ version: fields === null ? 2 : 1 });
  });
});

describe("revealFormer", () => {
  it("opens what stood before with a reason that is noted, to whoever may read the numbers", async () => {
    const lead = await officer("wangmin");
    const { id } = await taken();
    await correct(lead, id);
    const [correction] = (await complaintFile(lead, id)).complainantCorrections;
    const asked = { id, correctionId: correction?.id ?? "", reason: "核对以前送达的地址。" };
    const opened = await act(lead, ON, (ctx) => revealFormer(ctx, asked));
    expect(opened.person).toMatchObject(was);
    expect(await identityReads(await officer("daduizhang"), id)).toMatchObject([{ field: "former", name: lead.name }]);
    const door = { name: "complaints.revealFormer", input: RevealFormerInput, run: revealFormer };
    const denied = await performReading(await officer("xieguan"), door, asked);
    expect(denied).toMatchObject({ ok: false, code: "refused" });
    expect(JSON.stringify(denied)).not.toContain(was.name);
    const other = await taken();
    const crossed = act(lead, ON, (ctx) => revealFormer(ctx, { ...asked, id: other.id }));
    await expect(crossed).rejects.toMatchObject({ code: "not_found" });
    const abroad = act(await officer("ylxjiancha"), ON, (ctx) => revealFormer(ctx, asked));
    await expect(abroad).rejects.toMatchObject({ code: "not_found" });
  });
});

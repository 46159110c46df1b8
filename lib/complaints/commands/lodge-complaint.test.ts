import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aComplaint, aContestedComplaint, complaintEntry } from "@/db/factories/complaints";
import { claimLines, complaints, deadlines, events, informants } from "@/db/schema";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { complaintList } from "@/lib/complaints/queries/complaint-list";
import { world } from "@/lib/testing/world";
import { LodgeComplaintInput } from "../input";
import { enteredPerson } from "../staff-entry";
import { lodgeComplaint } from "./lodge-complaint";
import { settleRouting } from "./settle-routing";

const { officer, act } = world();

describe("lodgeComplaint", () => {
  it("T-ACCEPT: enters the complaint with its lines and starts five working days from the first receipt", async () => {
    const inspector = await officer("wangmin");
    const { id, number } = await aComplaint(inspector, "2026-11-16");
    expect(number).toMatch(/^TS2026-\d{5}$/);
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({
      limitKey: "T-ACCEPT",
      startedOn: "2026-11-16",
      dueOn: "2026-11-23",
      state: "running",
    });
    const [row] = await db().select().from(complaints).where(eq(complaints.id, id));
    expect(row).toMatchObject({ state: "received", claimedFen: 1_560_050, workerCount: 2 });
    const lines = await db().select().from(claimLines).where(eq(claimLines.complaintId, id));
    expect(lines.map((line) => line.claimedFen)).toEqual([800_000, 760_050]);
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id));
    expect(acts).toEqual([{ act: "complaint.lodge" }]);
  });

  it("T-ACCEPT: is not promised of a tip, whose days are the bureau's own and say so", async () => {
    const inspector = await officer("wangmin");
    const { id } = await aComplaint(inspector, "2026-11-16", { kind: "tip", complainantName: "莫小声" });
    const clocks = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clocks).toMatchObject([{ limitKey: "TIP-CHECK", dueOn: "2026-11-23", state: "running" }]);
    expect(clocks[0]?.basis).toContain("内部要求");
  });

  it("keeps an informant's identity out of the complaint, sealed and beyond the application's role", async () => {
    const inspector = await officer("wangmin");
    const tip = await aComplaint(inspector, "2026-11-16", { kind: "tip", complainantName: "莫小声" });
    const file = await complaintFile(inspector, tip.id);
    expect(JSON.stringify(file)).not.toContain("莫小声");
    await expect(db().select().from(informants)).rejects.toThrow();
    const all = await db().select().from(events);
    expect(JSON.stringify(all)).not.toContain("莫小声");
  });

  it("keeps of a tip nothing that its form does not show, and is not held up by it", () => {
    const hidden = { complainantEmail: "mo@", complainantPostcode: "03", complainantSex: "female" as const };
    const input = (over: object) => LodgeComplaintInput.safeParse({ ...complaintEntry(), ...hidden, ...over });
    const tip = input({ kind: "tip", complainantIdKind: "passport" });
    const entered = tip.success ? enteredPerson(tip.data, "2026-11-16") : null;
    expect(entered).toMatchObject({ person: { email: "", postcode: "", sex: "", idKind: "" } });
    const named = input({ kind: "complaint" }).error?.issues.map(({ path, message }) => `${path}: ${message}`);
    expect(named).toEqual(["complainantEmail: 请填写正确的电子邮箱。", "complainantPostcode: 请填写6位邮政编码。"]);
  });

  it("takes of an informant the number of a passport, whose kind the form does not ask, and no resident's typed wrong", () => {
    const entered = (complainantPersonId: string) => {
      const tip = LodgeComplaintInput.safeParse(complaintEntry({ kind: "tip", complainantPersonId }));
      return tip.success ? enteredPerson(tip.data, "2026-11-16") : null;
    };
    expect(entered("e 12345678")).toMatchObject({ person: { personId: "E12345678", idKind: "" } });
    expect(entered("140105199003079914")).toMatchObject({ person: { personId: "140105199003079914" } });
    for (const wrong of ["110105194912310021", "14010519900307991", "140105900307991", "护照"]) {
      expect(entered(wrong)).toEqual({ fault: "person_id_wrong" });
    }
  });

  it("knows a hand-off number again however it was typed, and finds it so", async () => {
    const inspector = await officer("wangmin");
    const from = (sourceNumber: string) => ({ source: "hotline_12345" as const, sourceNumber });
    const { id } = await aComplaint(inspector, "2026-11-16", from("gd－2026 88"));
    expect((await complaintFile(inspector, id)).sourceNumber).toBe("GD-202688");
    const taken = { fields: { sourceNumber: "source_number_taken" } };
    for (const typed of ["GD-202688", " Gd–2026 88", "ＧＤ－２０２６８８"]) {
      await expect(aComplaint(inspector, "2026-11-17", from(typed))).rejects.toMatchObject(taken);
    }
    expect((await complaintList(inspector, { q: "gd-2026 88" })).rows.map((row) => row.id)).toEqual([id]);
    const letter = await aComplaint(inspector, "2026-11-16", from("示信(2026)8号"));
    for (const typed of ["示信（2026） 8号", "示信[2026]8号", "示信【2026】8号", "示信〔2026〕8号"]) {
      await expect(aComplaint(inspector, "2026-11-16", from(typed))).rejects.toMatchObject(taken);
    }
    expect((await complaintList(inspector, { q: "示信（2026" })).rows.map((row) => row.id)).toEqual([letter.id]);
  });

  it("takes a hand-off number once in each bureau, also where a contest has moved what came with it", async () => {
    const [inspector, neighbour] = [await officer("wangmin"), await officer("ylxjiancha")];
    const handoff = { source: "hotline_12345", sourceNumber: "CS-2026-9" } as const;
    const taken = { fields: { sourceNumber: "source_number_taken" } };
    const theirs = { ...handoff, regionCode: "990102" };
    await aComplaint(neighbour, "2026-11-16", theirs);
    const { id } = await aContestedComplaint(await officer("daduizhang"), "2026-11-16", "YLX-RSJ", handoff);
    const toOrganId = await organ("YLX-RSJ");
    const why = { outcome: "moved", toOrganId, reason: "工地在样例县。", reference: "测人社函〔2026〕8号" } as const;
    await act(await officer("juzhang"), "2026-11-16", (ctx) => settleRouting(ctx, { id, version: 2, ...why }));
    const [moved] = await db().select().from(complaints).where(eq(complaints.id, id));
    expect(moved).toMatchObject({ organId: toOrganId, sourceNumber: "CS-2026-9" });
    await expect(aComplaint(inspector, "2026-11-17", handoff)).rejects.toMatchObject(taken);
    await expect(aComplaint(neighbour, "2026-11-17", theirs)).rejects.toMatchObject(taken);
    await aComplaint(inspector, "2026-11-17", { ...handoff, source: "petition" });
  });

  it("refuses the same hand-off number twice, a region that is not one's own, and a day to come", async () => {
    const inspector = await officer("wangmin");
    const handoff = { source: "hotline_12345" as const, sourceNumber: "GD-2026-77" };
    await aComplaint(inspector, "2026-11-16", handoff);
    await expect(aComplaint(inspector, "2026-11-17", handoff)).rejects.toMatchObject({
      code: "invalid",
      fields: { sourceNumber: "source_number_taken" },
    });
    await expect(
      aComplaint(inspector, "2026-11-16", { complainantPersonId: "110105194912310021" }),
    ).rejects.toMatchObject({
      fields: { complainantPersonId: "person_id_wrong" },
    });
    await expect(aComplaint(inspector, "2026-11-16", { regionCode: "990102" })).rejects.toMatchObject({
      fields: { regionCode: "region_not_yours" },
    });
    await expect(
      act(inspector, "2026-11-16", (ctx) => lodgeComplaint(ctx, complaintEntry({ receivedOn: "2026-11-17" }))),
    ).rejects.toMatchObject({ fields: { receivedOn: "received_in_future" } });
  });

  it("refuses more lines than are taken at once and keeps none of them", async () => {
    const inspector = await officer("wangmin");
    const before = await db().$count(claimLines);
    const pasted = Array.from({ length: 5_001 }, (_, n) => `甲${n}\t\t7月\t工资\t100`).join("\n");
    await expect(aComplaint(inspector, "2026-11-16", { claimLines: pasted })).rejects.toMatchObject({
      fields: { claimLines: "claim_lines_too_many:5001" },
    });
    expect(await db().$count(claimLines)).toBe(before);
  });

  it("refuses a post that takes no complaints", async () => {
    const auditor = await officer("shenji");
    await expect(aComplaint(auditor, "2026-11-16")).rejects.toMatchObject({ code: "refused", reason: "not_your_post" });
  });
});

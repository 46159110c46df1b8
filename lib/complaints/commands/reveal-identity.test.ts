import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { events, informants } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { performReading } from "@/lib/door";
import { world } from "@/lib/testing/world";
import { RevealIdentityInput } from "../input";
import { identityReads } from "../queries/identity-reads";
import { relatedComplaints } from "../queries/related";
import { revealField } from "./reveal-field";
import { revealIdentity } from "./reveal-identity";

const { officer, act } = world();
const day = "2026-11-16";
const reason = "向举报人核实用工人数";

const reveal = (who: Officer, id: string, why = reason) =>
  act(who, day, (ctx) => revealIdentity(ctx, { id, reason: why }));

const aTip = async () => aComplaint(await officer("wangmin"), day, { kind: "tip", complainantName: "莫小声" });

const eventsOf = (id: string) => db().select().from(events).where(eq(events.subjectId, id));

describe("revealIdentity", () => {
  it("A08: opens the identity for the head of the inspection body, and notes who asked why without naming anyone", async () => {
    const tip = await aTip();
    const head = await officer("daduizhang");
    expect(await reveal(head, tip.id)).toMatchObject({ name: "莫小声", phone: "13800138000" });
    const noted = (await eventsOf(tip.id)).filter((event) => event.act === "informant.reveal");
    expect(noted).toMatchObject([{ actorId: head.id, particulars: { reason } }]);
    expect(JSON.stringify(await db().select().from(events))).not.toContain("莫小声");
  });

  it("leaves the application's role unable to read the table, in that transaction as outside it", async () => {
    const tip = await aTip();
    const head = await officer("daduizhang");
    await expect(db().select().from(informants)).rejects.toThrow();
    await expect(
      act(head, day, async (ctx) => {
        await revealIdentity(ctx, { id: tip.id, reason });
        return ctx.db.select().from(informants);
      }),
    ).rejects.toThrow();
  });

  it("refuses every other post and another county's head, shows nothing and writes no reveal", async () => {
    const tip = await aTip();
    for (const login of ["wangmin", "juzhang", "fazhi", "xieguan"]) {
      await expect(reveal(await officer(login), tip.id), login).rejects.toMatchObject({ reason: "identity_not_yours" });
    }
    for (const login of ["ylxdaduizhang", "shenji"])
      await expect(reveal(await officer(login), tip.id), login).rejects.toMatchObject({ code: "not_found" });
    expect((await eventsOf(tip.id)).map((event) => event.act)).not.toContain("informant.reveal");
  });

  it("refuses the head of a body above, which does not handle the tip", async () => {
    const tip = await aTip();
    const above = { ...(await officer("ylxdaduizhang")), regionCode: "9901" };
    await expect(reveal(above, tip.id)).rejects.toMatchObject({ reason: "identity_not_yours" });
    expect((await eventsOf(tip.id)).map((event) => event.act)).not.toContain("informant.reveal");
  });

  it("refuses a reason that names the informant, and a complaint, which has none", async () => {
    const tip = await aTip();
    const head = await officer("daduizhang");
    await expect(reveal(head, tip.id, "想问问莫小声本人")).rejects.toMatchObject({
      fields: { reason: "reason_names_informant" },
    });
    const complaint = await aComplaint(head, day);
    await expect(reveal(head, complaint.id)).rejects.toMatchObject({ reason: "nothing_to_reveal" });
  });

  it("goes through its door to the head alone; a refusal carries no word of the identity", async () => {
    const tip = await aTip();
    const door = { name: "complaints.revealIdentity", input: RevealIdentityInput, run: revealIdentity };
    const asked = { id: tip.id, reason };
    const given = await performReading(await officer("daduizhang"), door, asked);
    expect(given).toMatchObject({ ok: true, data: { name: "莫小声" } });
    const denied = await performReading(await officer("wangmin"), door, asked);
    expect(denied).toMatchObject({ ok: false, code: "refused" });
    expect(JSON.stringify(denied)).not.toContain("莫小声");
    const unreasoned = await performReading(await officer("daduizhang"), door, { ...asked, reason: "看看" });
    expect(unreasoned).toMatchObject({ ok: false, fieldErrors: { reason: expect.any(String) } });
  });
});

describe("revealField", () => {
  it("opens the telephone with its reason noted, and refuses other posts and what is not there", async () => {
    const inspector = await officer("wangmin");
    const { id } = await aComplaint(inspector, day);
    const read = (who: Officer, field: "phone" | "personId") =>
      act(who, day, (ctx) => revealField(ctx, { id, field, reason: "电话告知受理结果" }));
    expect(await read(inspector, "phone")).toEqual({ value: "13800138000" });
    const noted = (await eventsOf(id)).filter((event) => event.act === "identity.read");
    expect(noted).toMatchObject([{ particulars: { field: "phone" } }]);
    expect(JSON.stringify(noted)).not.toContain("13800138000");
    await expect(read(inspector, "personId")).rejects.toMatchObject({ reason: "nothing_to_reveal" });
    await expect(read(await officer("xieguan"), "phone")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(read(await officer("ylxjiancha"), "phone")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("identityReads", () => {
  it("F118: tells the head of the body and the auditor who looked and why, and nobody else", async () => {
    const tip = await aTip();
    const head = await officer("daduizhang");
    await reveal(head, tip.id);
    for (const login of ["daduizhang", "shenji"])
      expect(await identityReads(await officer(login), tip.id), login).toMatchObject([{ name: head.name, reason }]);
    for (const login of ["wangmin", "xieguan", "juzhang"])
      expect(await identityReads(await officer(login), tip.id), login).toEqual([]);
  });
});

describe("relatedComplaints", () => {
  it("finds the same worker under another employer's name, by the lines of both", async () => {
    const inspector = await officer("wangmin");
    const lines = "张䶮\t11010519491231002X\t2026年7月\t工资\t8000";
    const first = await aComplaint(inspector, day, {
      respondentName: "甲工地",
      complainantPhone: "0351-5550001",
      claimLines: lines,
    });
    const second = await aComplaint(inspector, day, {
      respondentName: "乙门店",
      complainantPhone: "0351-5550002",
      claimLines: lines,
    });
    const found = await relatedComplaints(inspector, { except: second.id }, day);
    expect(found.map(({ id }) => id)).toContain(first.id);
  });
});

import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseInHand } from "@/db/factories/orders";
import { aPerson, NUMBERS, personEntry } from "@/db/factories/responsible-persons";
import { events, responsiblePersons } from "@/db/schema";
import { filesFolder } from "@/lib/testing/files";
import { once } from "@/lib/testing/probe";
import { world } from "@/lib/testing/world";
import { personDesk } from "../queries/persons";
import { enterPerson } from "./enter-person";
import { revealNumber } from "./reveal-number";
import { strikePerson } from "./strike-person";

filesFolder();
const { officer, act, at } = world();
const ON = "2026-11-16";
const [NUMBER] = NUMBERS;

const caseInHand = once(async () => aCaseInHand(ON));
const deskOf = async (caseId: string, login = "wangmin") => personDesk(await officer(login), caseId, at(ON));

describe("the register of the persons responsible", () => {
  it("is entered by the case's officers, with exhibits of the case, and nobody twice", async () => {
    const kase = await caseInHand();
    const enter = async (over: Parameters<typeof personEntry>[1] = {}, login = "wangmin") =>
      act(await officer(login), ON, (ctx) => enterPerson(ctx, personEntry(kase, over)));
    await expect(enter({}, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await expect(enter({}, "guoqi")).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(enter({ idNumber: "110105194912310021" })).rejects.toMatchObject({
      fields: { idNumber: "person_number_wrong" },
    });
    for (const wrong of [
      { idKind: "resident", idNumber: "FPR123456789012" },
      { idKind: "passport", idNumber: "护照：甲1234" },
    ] as const) {
      await expect(enter(wrong)).rejects.toMatchObject({ fields: { idNumber: "person_number_wrong" } });
    }
    await expect(enter({ identityExhibitId: kase.id, dutyExhibitId: kase.id })).rejects.toMatchObject({
      fields: { identityExhibitId: "person_exhibit_unknown", dutyExhibitId: "person_exhibit_unknown" },
    });
    await enter();
    await expect(enter({ name: "另一人" })).rejects.toMatchObject({ fields: { idNumber: "person_entered_before" } });
    await enter({ idKind: "passport", idNumber: "E 1234567", role: "other", phone: "" });
    const { persons } = await deskOf(kase.id);
    expect(persons.toSorted((one, other) => (one.idNumber < other.idNumber ? -1 : 1))).toMatchObject([
      { name: "覃立勇", idNumber: "110105********002X", phone: "138****8000", isParty: false },
      { idNumber: "E1****67", phone: "" },
    ]);
  });

  it("opens a number to who gives a reason, in an event without it", async () => {
    const { id: caseId, exhibitId } = await aCaseInHand(ON);
    const { id } = await aPerson({ id: caseId, exhibitId }, ON);
    const read = async (login: string, of = id) =>
      act(await officer(login), ON, (ctx) => revealNumber(ctx, { caseId, id: of, reason: "核对决定书上的当事人。" }));
    expect(await read("wangmin")).toEqual({ value: NUMBER });
    await expect(read("xieguan")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(read("ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await expect(read("wangmin", caseId)).rejects.toMatchObject({ code: "not_found" });
    const noted = await db()
      .select({ particulars: events.particulars })
      .from(events)
      .where(and(eq(events.act, "identity.read"), eq(events.subjectId, id)));
    expect(noted).toEqual([{ particulars: { field: "personId", reason: "核对决定书上的当事人。" } }]);
  });

  it("strikes an entry with its reason, changes none, and keeps names and numbers out of events", async () => {
    const kase = await aCaseInHand(ON);
    const { id } = await aPerson(kase, ON);
    const strike = async () =>
      act(await officer("wangmin"), ON, (ctx) => strikePerson(ctx, { caseId: kase.id, id, reason: "登错了人。" }));
    const row = eq(responsiblePersons.id, id);
    await expect(db().update(responsiblePersons).set({ name: "别人" }).where(row)).rejects.toThrow();
    await expect(db().delete(responsiblePersons).where(row)).rejects.toThrow();
    await strike();
    await expect(strike()).rejects.toMatchObject({ reason: "person_struck" });
    expect((await deskOf(kase.id)).persons).toMatchObject([{ struckBy: "王敏", struckBecause: "登错了人。" }]);
    await aPerson(kase, ON);
    const told = sql`${events.particulars}::text ~ ${`${NUMBER}|13800138000|覃立勇`}`;
    expect(await db().$count(events, told)).toBe(0);
    const [stored] = await db().select().from(responsiblePersons).where(row);
    expect(JSON.stringify(stored)).not.toContain(NUMBER);
  });
});

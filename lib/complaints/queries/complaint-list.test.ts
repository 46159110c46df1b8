import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, aDeclinedComplaint } from "@/db/factories/complaints";
import { deadlines } from "@/db/schema";
import { addDays, legalDate, now } from "@/lib/kernel/clock";
import { world } from "@/lib/testing/world";
import { ComplaintFilter } from "../filter";
import { complaintCount, complaintList } from "./complaint-list";

const { officer } = world();

const idsOf = async (...query: Parameters<typeof complaintList>) =>
  (await complaintList(...query)).rows.map((row) => row.id);

describe("complaintList", () => {
  it("finds by topic, by how the acceptance's clock stands, by how many and by how much", async () => {
    const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
    const wages = await aComplaint(lead, "2026-11-02", {
      workerCount: 60,
      claimLines: "张䶮\t\t2026年7月\t工资\t120000",
    });
    const leave = await aComplaint(lead, "2026-11-03", { topics: ["leave", "wages"], workerCount: 1, claimLines: "" });
    const declined = await aDeclinedComplaint(leader, "2026-11-04", { workerCount: 9 });
    expect(await idsOf(lead, { topic: "leave" })).toEqual([leave.id]);
    expect(await idsOf(lead, { topic: "wages" })).toEqual([declined.id, leave.id, wages.id]);
    expect(await idsOf(lead, { people: "mass" })).toEqual([wages.id]);
    expect(await idsOf(lead, { people: "few" })).toEqual([declined.id]);
    expect(await idsOf(lead, { amount: "none" })).toEqual([leave.id]);
    expect(await idsOf(lead, { amount: "large" })).toEqual([wages.id]);
    expect(await idsOf(lead, { amount: "middle", people: "few" })).toEqual([declined.id]);
    expect(await idsOf(lead, { amount: "great" })).toEqual([]);
    const today = legalDate(now());
    const due = (id: string, on: string) =>
      db().update(deadlines).set({ dueOn: on }).where(eq(deadlines.subjectId, id));
    await due(wages.id, addDays(today, -1));
    await due(leave.id, today);
    await due(declined.id, today);
    expect(await idsOf(lead, { due: "overdue" })).toEqual([wages.id]);
    expect(await idsOf(lead, { due: "today" })).toEqual([leave.id]);
    expect(await complaintCount(lead, { due: "soon" })).toBe(0);
    expect(await idsOf(await officer("ylxdaduizhang"), {})).toEqual([]);
  });

  it("leaves out what it cannot read in the address bar", () => {
    expect(ComplaintFilter.parse({ topic: "dragons", due: "x", people: "7", amount: "-1", cols: {} })).toEqual({});
  });
});

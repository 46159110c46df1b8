import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { enteredUnasked } from "@/db/factories/claim-lines";
import { aComplaint, aDeclinedComplaint, anOpenedCase } from "@/db/factories/complaints";
import { deadlines } from "@/db/schema";
import { papersOfFile } from "@/lib/documents/queries";
import { addDays, legalDate, now } from "@/lib/kernel/clock";
import { world } from "@/lib/testing/world";
import { linkEmployer } from "../commands/link-employer";
import { ComplaintFilter } from "../filter";
import { complaintCount, complaintList } from "./complaint-list";

const { officer, act, employerId } = world();
const NUMBER = "11010119900307002X";
const OTHER = "110101199105080122";

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

  it("finds by what people have in hand: whole names and numbers of persons, parts of the employer's", async () => {
    const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
    const people = { complainantName: "司马晓棠", complainantPhone: "0351-5550123", complainantPersonId: NUMBER };
    const hotline = { source: "hotline_12345", sourceNumber: "GD-2026-0815" } as const;
    const found = await aComplaint(lead, "2026-11-05", { ...people, ...hotline, respondentName: "工地东门" });
    const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    const employer = await employerId("91990101MA0H00010Q");
    await act(leader, "2026-11-05", (ctx) =>
      linkEmployer(ctx, { ...link, id: found.id, version: 1, employerId: employer }),
    );
    const claimed = await aComplaint(lead, "2026-11-06", {
      claimLines: `周堃\t${NUMBER}\t2026年7月\t工资\t100`,
      complainantPhone: "13900139000",
    });
    const ways = [
      "司马晓棠",
      "（0351）5550123",
      "GD-2026",
      found.number.toLowerCase(),
      "91990101ma0h00010q",
      "龙腾建筑劳务",
    ];
    for (const q of ways) expect(await idsOf(lead, { q }), q).toEqual([found.id]);
    expect(await idsOf(lead, { q: NUMBER.toLowerCase() })).toEqual([claimed.id, found.id]);
    expect(await complaintCount(lead, { q: NUMBER })).toBe(2);
    for (const q of ["司马", "晓棠", "5550123", NUMBER.slice(0, 17), "1390013900"]) {
      expect(await idsOf(lead, { q }), q).toEqual([]);
    }
  });

  it("finds by the number of a paper in its own file or in its case's", async () => {
    const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
    const declined = await aDeclinedComplaint(leader, "2026-11-08");
    const opened = await anOpenedCase(leader, "2026-11-08", await employerId("91990101MA0H00029M"));
    const papers = [
      ...(await papersOfFile(leader, declined.id)).map(({ number }) => [number, declined.id] as const),
      ...(await papersOfFile(leader, opened.id)).map(({ number }) => [number, opened.complaintId] as const),
    ].filter(([number]) => number !== null);
    expect(new Set(papers.map(([, id]) => id)).size).toBe(2);
    for (const [number, id] of papers) {
      expect(await idsOf(lead, { q: number ?? "" }), number ?? "").toEqual([id]);
      expect(await idsOf(await officer("ylxjiancha"), { q: number ?? "" }), number ?? "").toEqual([]);
    }
  });

  it("finds nobody of another county, and no tip by who made it or by whose claim stands in it", async () => {
    const lead = await officer("wangmin");
    const person = { complainantName: "诸葛小声", complainantPhone: "13700137000", complainantPersonId: OTHER };
    const claimLines = `诸葛小声\t${OTHER}\t2026年7月\t工资\t100`;
    const tip = await aComplaint(lead, "2026-11-07", { kind: "tip", ...person, claimLines: "" });
    await enteredUnasked(lead, tip.id, claimLines);
    for (const q of [person.complainantName, person.complainantPhone, OTHER]) {
      expect(await idsOf(lead, { q }), q).toEqual([]);
      expect(await complaintCount(lead, { q }), q).toBe(0);
    }
    expect(await idsOf(lead, { q: tip.number })).toEqual([tip.id]);
    for (const q of ["司马晓棠", "0351-5550123", NUMBER, "GD-2026-0815", "91990101MA0H00010Q"]) {
      expect(await idsOf(await officer("ylxjiancha"), { q }), q).toEqual([]);
    }
  });
});

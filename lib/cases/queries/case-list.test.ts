import { and, eq, ne } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCase, anAssignedCase } from "@/db/factories/cases";
import { enteredUnasked } from "@/db/factories/claim-lines";
import { aComplaint, acceptedFor, anOpenedCase } from "@/db/factories/complaints";
import { cases, deadlines } from "@/db/schema";
import { CaseFilter } from "@/lib/cases/filter";
import { receiveSupplement, requestSupplement } from "@/lib/complaints/commands/request-supplement";
import { papersOfFile } from "@/lib/documents/queries";
import { addDays, legalDate, now } from "@/lib/kernel/clock";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { everyRow } from "@/lib/workflow/paging";
import { caseActs } from "./case-acts";
import { caseFile } from "./case-file";
import { caseCount, caseHands, caseList, caseSums } from "./case-list";

const { officer, employerId, act } = world();

/** Leaves the investigation's clock alone in a case, and lets it end on that day. */
async function dueOn(caseId: string, day: string): Promise<void> {
  const its = eq(deadlines.fileId, caseId);
  await db()
    .update(deadlines)
    .set({ state: "met", endedOn: day })
    .where(and(its, ne(deadlines.limitKey, "T-INV")));
  await db()
    .update(deadlines)
    .set({ dueOn: day })
    .where(and(its, eq(deadlines.limitKey, "T-INV")));
}

async function town() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const [longteng, xinda] = await Promise.all([employerId("91990101MA0H00010Q"), employerId("91990101MA0H00029M")]);
  return { leader, lead, second, longteng, xinda };
}

const idsOf = async (...query: Parameters<typeof caseList>) => (await caseList(...query)).rows.map((row) => row.id);

describe("caseList", () => {
  it("finds by state, by officer, by how the clock stands, and by words of title, employer, code or number", async () => {
    const { leader, lead, second, longteng, xinda } = await town();
    const opened = await aCase(leader, "2026-03-02", xinda, { title: "克扣加班费案" });
    const held = await anAssignedCase(leader, lead, second, "2026-03-03", longteng);
    const today = legalDate(now());
    await dueOn(opened.id, today);
    await dueOn(held.id, addDays(today, -1));
    expect(await idsOf(leader, { state: "opened" })).toEqual([opened.id]);
    expect(await idsOf(lead, { officer: "me" })).toEqual([held.id]);
    expect(await idsOf(leader, { officer: second.id })).toEqual([held.id]);
    expect(await idsOf(leader, { officer: leader.id })).toEqual([]);
    expect(await idsOf(leader, { people: "many" })).toEqual([held.id, opened.id]);
    expect(await idsOf(leader, { people: "mass" })).toEqual([]);
    expect(await idsOf(leader, { due: "overdue" })).toEqual([held.id]);
    expect(await idsOf(leader, { due: "today" })).toEqual([opened.id]);
    expect(await idsOf(leader, { due: "soon" })).toEqual([]);
    await dueOn(opened.id, addDays(today, 1));
    expect(await idsOf(leader, { due: "soon" })).toEqual([opened.id]);
    expect(await idsOf(leader, { q: "加班费" })).toEqual([opened.id]);
    expect(await idsOf(leader, { q: "新达餐饮" })).toEqual([opened.id]);
    expect(await idsOf(leader, { q: "91990101ma0h00010q" })).toEqual([held.id]);
    expect(await idsOf(leader, { q: held.number.slice(-7) })).toEqual([held.id]);
    expect(await idsOf(leader, { q: "%9" })).toEqual([]);
    expect(await idsOf(leader, { from: "2026-03-03" })).toEqual([held.id]);
    expect(await caseCount(leader, { origin: "patrol" })).toBe(2);
  });

  it("S2: finds by topic and by what is asked for, and adds up all that match", async () => {
    const { leader, xinda } = await town();
    const of = (openedOn: string) => ({ from: openedOn, to: openedOn });
    const paid = await aCase(leader, "2026-03-09", xinda, { topics: ["wages", "contract"], workerCount: 3 });
    const other = await aCase(leader, "2026-03-09", xinda, { topics: ["dispatch"], workerCount: 4 });
    await db().update(cases).set({ claimedFen: 1_000_000 }).where(eq(cases.id, paid.id));
    await db().update(cases).set({ claimedFen: 999_999 }).where(eq(cases.id, other.id));
    expect(await idsOf(leader, { topic: "contract" })).toEqual([paid.id]);
    expect(await idsOf(leader, { topic: "leave" })).toEqual([]);
    expect(await idsOf(leader, { amount: "middle" })).toEqual([paid.id]);
    expect(await idsOf(leader, { amount: "small" })).toEqual([other.id]);
    expect(await caseSums(leader, of("2026-03-09"))).toEqual({ count: 2, workers: 7, fen: 1_999_999, isWhole: true });
    expect(await caseSums(leader, of("1999-01-01"))).toEqual({ count: 0, workers: 0, fen: 0, isWhole: true });
  });

  it.each(["wangmin", "juzhang"])(
    "offers %s those of the bureau and its inspection body who may hold cases",
    async (login) => {
      const { leader, lead, second } = await town();
      const hands = (await caseHands(await officer(login))).map(({ id }) => id);
      expect(hands).toEqual(expect.arrayContaining([leader.id, lead.id, second.id]));
      expect(hands).not.toContain((await officer("ylxjiancha")).id);
      expect(hands).not.toContain((await officer("xieguan")).id);
    },
  );

  it("S2: finds by the number of a paper in its file or in its complaint's, in whatever brackets it is typed", async () => {
    const { leader, longteng } = await town();
    const kase = await anOpenedCase(leader, "2026-11-16", longteng);
    const papers = await papersOfFile(leader, [kase.id, kase.complaintId]);
    const numbers = papers.flatMap(({ number }) => number ?? []);
    expect(numbers.length).toBeGreaterThan(0);
    const { id: told } = await aComplaint(leader, "2026-11-16");
    const missing = { missing: "工资约定的书面材料", dueOn: "2026-12-01" };
    await act(leader, "2026-11-16", (ctx) => requestSupplement(ctx, { id: told, version: 1, ...missing }));
    const received = { version: 2, receivedOn: "2026-11-16", received: "收到工资约定。" };
    await act(leader, "2026-11-16", (ctx) => receiveSupplement(ctx, { id: told, ...received }));
    const late = await acceptedFor(leader, "2026-11-16", { id: told }, longteng, 3);
    const [notice] = (await papersOfFile(leader, told)).flatMap(({ paperKey, number }) =>
      paperKey === "supplement-notice" && number ? [number] : [],
    );
    const sought = [...numbers.map((number) => [number, kase.id] as const), [notice ?? "", late.id] as const];
    for (const [number, id] of sought) {
      for (const q of [
        number,
        number.replace("〔", "(").replace("〕", ")"),
        ` ${number.replace("〔", "［").replace("〕", "］")}`,
      ]) {
        expect(await idsOf(leader, { q }), q).toEqual([id]);
      }
      expect(await caseCount(leader, { q: number })).toBe(1);
      expect(await idsOf(await officer("ylxdaduizhang"), { q: number })).toEqual([]);
    }
    expect(await idsOf(leader, { q: (notice ?? "").replace("号", "9号") })).toEqual([]);
  });

  it("S2: finds by who complained, whole, and never by who made a tip or by whose claim stands in one", async () => {
    const { leader, longteng } = await town();
    const [number, other] = ["11010119900307002X", "110101199105080122"];
    const person = { complainantName: "司马晓棠", complainantPhone: "0351-5550188", complainantPersonId: number };
    const kase = await anOpenedCase(leader, "2026-11-16", longteng, person);
    const claimLines = `周堃\t${number}\t2026年7月\t工资\t100`;
    const claimed = await anOpenedCase(leader, "2026-11-17", longteng, {
      complainantPhone: "0351-5550189",
      claimLines,
    });
    for (const q of ["司马晓棠", "(0351)5550188"]) expect(await idsOf(leader, { q }), q).toEqual([kase.id]);
    expect(await idsOf(leader, { q: number.toLowerCase() })).toEqual([claimed.id, kase.id]);
    for (const q of ["司马", "5550188", number.slice(0, 17)]) expect(await idsOf(leader, { q }), q).toEqual([]);
    const told = { complainantName: "诸葛小声", complainantPhone: "13700137077", complainantPersonId: other };
    const lines = `诸葛小声\t${other}\t2026年7月\t工资\t100`;
    const tip = await anOpenedCase(leader, "2026-11-18", longteng, { kind: "tip", ...told, claimLines: "" });
    await enteredUnasked(leader, tip.complaintId, lines);
    for (const q of [told.complainantName, told.complainantPhone, other]) {
      expect(await idsOf(leader, { q }), q).toEqual([]);
    }
    expect(await idsOf(leader, { q: tip.number })).toEqual([tip.id]);
    expect(await idsOf(await officer("ylxdaduizhang"), { q: "司马晓棠" })).toEqual([]);
  });

  it("S2: shows of what the organ has to do in a case the clock that ends first", async () => {
    const { leader, longteng } = await town();
    const kase = await anOpenedCase(leader, "2026-11-16", longteng);
    const shown = async () => (await caseList(leader, {})).rows.find(({ id }) => id === kase.id);
    const investigation = await shown();
    expect(investigation).toMatchObject({ limitKey: "T-INV", clockState: "running" });
    const today = legalDate(now());
    const place = { subjectKind: "order", subjectId: newId(), fileKind: "case", fileId: kase.id, regionCode: "990101" };
    const clock = (limitKey: string, due: string) => ({
      ...{ ...place, limitKey, limitsVersion: 1, basis: "某", amount: 7, unit: "days", trace: [] },
      ...{ startedOn: "2026-11-16", dueOn: due, provisional: false },
    });
    await db()
      .insert(deadlines)
      .values([clock("T-SUE-6M", addDays(today, -9)), clock("T-DELIVER-7", addDays(today, -1))]);
    expect(await shown()).toMatchObject({ limitKey: "T-DELIVER-7", dueOn: addDays(today, -1) });
    expect(await idsOf(leader, { due: "overdue", from: "2026-11-16" })).toEqual([kase.id]);
    await db().update(deadlines).set({ state: "met", endedOn: today }).where(eq(deadlines.limitKey, "T-DELIVER-7"));
    expect(await shown()).toEqual(investigation);
    await db().update(deadlines).set({ state: "paused", pausedOn: today }).where(eq(deadlines.subjectId, kase.id));
    expect(await shown()).toMatchObject({ clockState: "paused" });
  });

  it("gives every case once and in order, however small the page", async () => {
    const { leader, longteng } = await town();
    for (let at = 0; at < 5; at += 1) await aCase(leader, "2026-04-07", longteng);
    const filter = { from: "2026-04-07", to: "2026-04-07" };
    const whole = await idsOf(leader, filter);
    const found: string[] = [];
    for await (const row of everyRow((after) => caseList(leader, { ...filter, after }, 2))) found.push(row.id);
    expect(found).toEqual(whole);
    expect(found).toHaveLength(5);
  });

  it("shows nothing of another region, by list or by address", async () => {
    const { leader, longteng } = await town();
    const kase = await aCase(leader, "2026-05-06", longteng);
    const stranger = await officer("ylxdaduizhang");
    expect(await idsOf(stranger, {})).toEqual([]);
    await expect(caseFile(stranger, kase.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(caseFile(leader, "no-id")).rejects.toMatchObject({ code: "not_found" });
  });

  it("lets an organ above see a case and do nothing in it", async () => {
    const { leader, longteng } = await town();
    const kase = await aCase(leader, "2026-05-07", longteng);
    const above = { ...leader, organId: "00000000-0000-4000-8000-000000000000", regionCode: "9901" };
    const { refusalOf } = await caseActs(above, kase.id);
    expect(refusalOf("assign")).toBe("not_your_organ");
    expect((await caseActs(leader, kase.id)).refusalOf("assign")).toBeNull();
  });

  it("leaves out what it cannot read in the address bar", () => {
    expect(CaseFilter.parse({ state: "lost", due: "someday", from: "2026-13-01", officer: "you" })).toEqual({});
  });
});

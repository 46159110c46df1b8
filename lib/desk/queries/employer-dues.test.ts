import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { employerDueSheet } from "@/components/desk/employer-due-words";
import { db } from "@/db/client";
import { aDecidedPenalty, aNotifiedDecision, anApprovedDecision, aServedNotice } from "@/db/factories/decisions";
import {
  anEnforcement,
  aServedRemedy,
  enforcementRow,
  PERFORM_BY,
  TEN_DAYS_TO_CORRECT,
} from "@/db/factories/enforcement";
import { aToldListing, TOLD } from "@/db/factories/wage-listings";
import { outbox } from "@/db/schema";
import { recordWaiver } from "@/lib/decisions/commands/record-waiver";
import { askForHearing } from "@/lib/decisions/commands/request-hearing";
import { recordPayment } from "@/lib/enforcement/commands/record-payment";
import { encodeCursor } from "@/lib/kernel/keyset";
import { at, world } from "@/lib/testing/world";
import { everyRow } from "@/lib/workflow/paging";
import { EmployerDueFilter } from "../employer-dues";
import { employerDueCount, employerDues } from "./employer-dues";

const { officer, employerUser, act } = world();
const SERVED = "2026-11-24";

async function duesOf(subjectId: string, on: string, login = "ltjz") {
  const { rows } = await employerDues(await employerUser(login), {}, at(on));
  return rows.filter((row) => row.subjectId === subjectId).map(({ kind, dueOn }) => [kind, dueOn]);
}

it("a served notice: the days to speak and to ask for a hearing, until they are over or were used", async () => {
  const waiting = await aNotifiedDecision(SERVED);
  expect(await duesOf(waiting.id, SERVED)).toEqual([]);
  const { id } = await aServedNotice(SERVED);
  const last = "2026-12-01";
  const both = [
    ["hearing", last],
    ["statement", last],
  ];
  expect(await duesOf(id, SERVED)).toEqual(both);
  expect(await duesOf(id, last)).toEqual(both);
  expect(await duesOf(id, "2026-12-02")).toEqual([]);
  const asked = { id, version: 3, request: "对罚款数额有异议。" };
  await act(await employerUser("ltjz"), "2026-11-26", (ctx) => askForHearing(ctx, asked));
  expect(await duesOf(id, "2026-11-26")).toEqual([["statement", last]]);
  expect(await duesOf(id, SERVED, "xdcy")).toEqual([]);
}, 60_000);

it("a waiver to speak gives up no hearing", async () => {
  const { id } = await aServedNotice(SERVED);
  const waiver = { id, version: 3, waivedOn: SERVED, waiver: "书面声明放弃陈述、申辩。" };
  await act(await officer("wangmin"), SERVED, (ctx) => recordWaiver(ctx, waiver));
  expect(await duesOf(id, "2026-11-25")).toEqual([["hearing", "2026-12-01"]]);
}, 60_000);

it("a listing that was announced: the days to object", async () => {
  const { id } = await aToldListing();
  expect(await duesOf(id, TOLD)).toEqual([["objection", "2026-12-15"]]);
  expect(await duesOf(id, "2026-12-16")).toEqual([]);
}, 60_000);

it("a penalty: fifteen days to pay until it is paid, and its own day to correct", async () => {
  const fine = await anEnforcement(SERVED, TEN_DAYS_TO_CORRECT);
  const { payBy, correctBy, version, fineFen } = await enforcementRow(fine.id);
  const both = [
    ["correct", correctBy],
    ["pay", payBy],
  ];
  expect(await duesOf(fine.decisionId, SERVED)).toEqual(both);
  expect(await duesOf(fine.decisionId, "2027-01-04")).toEqual(both);
  const paid = { amount: fineFen, paidOn: "2026-12-01", manner: "bank", voucher: "回单0001" } as const;
  await act(await officer("wangmin"), "2026-12-01", (ctx) =>
    recordPayment(ctx, { id: fine.id, version, debt: "fine", ...paid }),
  );
  expect(await duesOf(fine.decisionId, "2026-12-01")).toEqual([["correct", correctBy]]);
}, 60_000);

it("a remedy: the last day that it gives", async () => {
  const remedy = await aServedRemedy();
  expect(await duesOf(remedy.decisionId, "2026-12-02")).toEqual([["perform", PERFORM_BY]]);
}, 60_000);

it("come a page at a time in the order of their last days, counted, narrowed and as a sheet", async () => {
  const [user, now] = [await employerUser("ltjz"), at("2026-12-02")];
  const all = (await employerDues(user, {}, now)).rows;
  expect(all.map(({ dueOn }) => dueOn)).toEqual(all.map(({ dueOn }) => dueOn).toSorted());
  expect(all.length).toBeGreaterThan(2);
  const each = [];
  for await (const row of everyRow((after) => employerDues(user, { after }, now, 1))) each.push(row);
  expect(each).toEqual(all);
  expect(await employerDueCount(user, {}, now)).toBe(all.length);
  expect(await employerDueCount(user, {}, now, 1)).toBe(2);
  for (const kind of ["statement", "pay"] as const) {
    const { rows } = await employerDues(user, { kind }, now);
    expect(rows).toEqual(all.filter((row) => row.kind === kind));
    expect(await employerDueCount(user, { kind }, now)).toBe(rows.length);
  }
  const [first] = all;
  const day = { from: first?.dueOn, to: first?.dueOn, q: first?.paper };
  expect((await employerDues(user, day, now)).rows).toContainEqual(first);
  expect((await employerDues(user, { q: "查无此号" }, now)).rows).toEqual([]);
  for (const after of ["x", encodeCursor(["soon", "x"])])
    expect((await employerDues(user, { after }, now)).rows).toHaveLength(all.length);
  expect(EmployerDueFilter.parse({ kind: "x", from: "soon" })).toEqual({});
  expect(all.map((row) => employerDueSheet.map(({ value }) => value(row)))).not.toContain(undefined);
}, 60_000);

const toldOf = async (subjectId: string) =>
  (await db().select().from(outbox).where(eq(outbox.kind, "paper-issued"))).filter(
    ({ payload }) => payload.subjectId === subjectId,
  );

it("each paper from which days run is told to the employer's users once, when it is issued", async () => {
  const user = await employerUser("ltjz");
  const approved = await anApprovedDecision(SERVED);
  expect(await toldOf(approved.id)).toEqual([]);
  const penalty = await aDecidedPenalty();
  const [notice, decided, ...more] = await toldOf(penalty.id);
  expect(more).toEqual([]);
  expect(notice).toMatchObject({ accountId: user.id, payload: { what: "advance_notice" } });
  expect(decided).toMatchObject({ accountId: user.id, payload: { what: "decision", number: penalty.number } });
  const { id } = await aToldListing();
  expect(await toldOf(id)).toMatchObject([{ accountId: user.id, payload: { what: "listing_notice" } }]);
}, 60_000);

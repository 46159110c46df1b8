import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aHeldPreservation } from "@/db/factories/preservations";
import { deadlines, outbox, preservationItems, preservations } from "@/db/schema";
import { letters } from "@/emails/letters";
import { closingGrounds } from "@/lib/closing/lifecycle";
import { closingFacts } from "@/lib/closing/queries/closing-facts";
import { closingRefusal } from "@/lib/closing/rules";
import { caseRow } from "@/lib/regroupings/queries/regrouping-facts";
import { issuedText } from "@/lib/testing/issued-text";
import { world } from "@/lib/testing/world";
import { DisposeItemsInput } from "../input";
import { openPreservations } from "../queries/open-preservations";
import { waitingPreservations } from "../queries/waiting-preservations";
import { disposeItems } from "./dispose-items";
import { lapsePreservations } from "./lapse-preservations";
import { releasePreservation } from "./release-preservation";

const { officer, employerUser, act, at } = world();
const ON = "2026-11-16";
const LAST = "2026-11-25";
const AFTER = "2026-11-26";
/** A version that the column cannot raise. */
const HIGHEST = 2 ** 31 - 1;

const returned = (id: string) => ({ id, disposal: "returned" as const, note: "原物当面退还。", basis: "" });
const left = (id: string) => ({ id, disposal: "" as const, note: "", basis: "" });

const rowOf = async (id: string) => {
  const [row] = await db().select().from(preservations).where(eq(preservations.id, id));
  return row;
};
const clockOf = async (id: string) => {
  const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
  return clock;
};
const itemsOf = (id: string) =>
  db()
    .select()
    .from(preservationItems)
    .where(eq(preservationItems.preservationId, id))
    .orderBy(asc(preservationItems.ordinal));

describe("disposeItems", () => {
  it("decides item by item, each round with its paper, and with the last one the days are met", async () => {
    const { id, items, caseId } = await aHeldPreservation(ON);
    const [first = "", second = ""] = items;
    const head = await officer("juzhang");
    const copied = { id: first, disposal: "copied" as const, note: "已复印86页并核对签名，原件退还。", basis: "" };
    const { number } = await act(head, ON, (ctx) =>
      disposeItems(ctx, { id, version: 3, items: [copied, left(second)] }),
    );
    expect(number).toMatch(/登保处字〔2026〕\d+号$/);
    expect(await rowOf(id)).toMatchObject({ state: "held", version: 4 });
    const text = await issuedText((await itemsOf(id))[0]?.documentId);
    expect(text).toContain("复制、记录后退还");
    expect(text).toContain("其余1项仍在登记保存");
    expect((await openPreservations(db(), caseId)).length).toBe(1);
    const basis = "《样例省劳动保障监察条例》第四十四条";
    const seized = { id: second, disposal: "seized" as const, note: "移至证据室封存", basis };
    await act(head, LAST, (ctx) => disposeItems(ctx, { id, version: 4, items: [seized] }));
    expect(await rowOf(id)).toMatchObject({ state: "settled" });
    expect(await clockOf(id)).toMatchObject({ state: "met", endedOn: LAST });
    const last = await issuedText((await itemsOf(id))[1]?.documentId);
    expect(last).toContain(`移至证据室封存。依据：${basis}。`);
    expect(last).toContain("登记保存的证据已全部处理完毕。");
    expect(await openPreservations(db(), caseId)).toEqual([]);
  });

  it("decides no item twice, and none of another list", async () => {
    const { id, items } = await aHeldPreservation(ON);
    const [first = "", second = ""] = items;
    const other = await aHeldPreservation(ON);
    const head = await officer("juzhang");
    await act(head, ON, (ctx) => disposeItems(ctx, { id, version: 3, items: [returned(first)] }));
    for (const foreign of [first, other.items[0] ?? ""]) {
      await expect(
        act(head, ON, (ctx) => disposeItems(ctx, { id, version: 4, items: [returned(second), returned(foreign)] })),
      ).rejects.toMatchObject({ fields: { "items.1.disposal": "preservation_item_decided" } });
    }
    await expect(
      act(head, ON, (ctx) => disposeItems(ctx, { id, version: 3, items: [returned(second)] })),
    ).rejects.toMatchObject({ code: "stale" });
  });

  it("lets nothing be seized without the law that allows it", () => {
    const item = { id: crypto.randomUUID(), disposal: "seized", note: "移至证据室封存。" };
    const asked = (basis: string) =>
      DisposeItemsInput.safeParse({ id: item.id, version: 1, items: [{ ...item, basis }] }).error?.issues;
    expect(asked("按规定")).toMatchObject([{ path: ["items", 0, "basis"] }]);
    expect(asked("《样例省劳动保障监察条例》第四十四条")).toBeUndefined();
  });

  it("is decided on the last day and not after it", async () => {
    const { id, items } = await aHeldPreservation(ON);
    const decide = async (on: string, list: string[], version: number) =>
      act(await officer("juzhang"), on, (ctx) => disposeItems(ctx, { id, version, items: list.map(returned) }));
    await decide(LAST, items.slice(0, 1), 3);
    await expect(decide(AFTER, items.slice(1), 4)).rejects.toMatchObject({ reason: "hold_lapsed" });
  });
});

describe("lapsePreservations", () => {
  it("marks what was not decided in time, once, and tells the case's officers and the employer", async () => {
    const { id, caseId } = await aHeldPreservation(ON);
    await lapsePreservations(at(LAST));
    expect(await rowOf(id)).toMatchObject({ state: "held" });
    await Promise.all([lapsePreservations(at(AFTER)), lapsePreservations(at(AFTER))]);
    expect(await rowOf(id)).toMatchObject({ state: "lapsed", lapsedOn: AFTER });
    expect(await clockOf(id)).toMatchObject({ state: "running", dueOn: LAST });
    const told = await db().select().from(outbox).where(eq(outbox.kind, "preservation-lapsed"));
    const ours = told.filter(({ payload }) => payload.preservationId === id);
    const readers = await Promise.all([officer("wangmin"), officer("lizhe"), employerUser("ltjz")]);
    expect(ours.map(({ accountId }) => accountId).toSorted()).toEqual(readers.map((each) => each.id).toSorted());
    const hrefs = ours.map(({ payload }) => letters["preservation-lapsed"](payload).href);
    expect(new Set(hrefs)).toEqual(new Set([`/office/cases/${caseId}/preservations/${id}`, "/employer"]));
    const officerWaits = await waitingPreservations(await officer("lizhe"), at(AFTER));
    expect(officerWaits.preservationRelease.map((each) => each.id)).toContain(caseId);
  });

  it("keeps none back for one that cannot be marked", async () => {
    const stuck = await aHeldPreservation(ON);
    const next = await aHeldPreservation(ON);
    const setVersion = (version: number) =>
      db().update(preservations).set({ version }).where(eq(preservations.id, stuck.id));
    await setVersion(HIGHEST);
    await lapsePreservations(at(AFTER));
    expect(await rowOf(stuck.id)).toMatchObject({ state: "held" });
    expect(await rowOf(next.id)).toMatchObject({ state: "lapsed" });
    await setVersion(3);
    await lapsePreservations(at(AFTER));
    expect(await rowOf(stuck.id)).toMatchObject({ state: "lapsed" });
  });
});

describe("releasePreservation", () => {
  it("is for what the days have freed: late in the clock, and said on the paper", async () => {
    const { id, caseId } = await aHeldPreservation(ON);
    const inspector = await officer("wangmin");
    const entry = { id, version: 3, note: "原物当面退还刘会计。" };
    await expect(act(inspector, LAST, (ctx) => releasePreservation(ctx, entry))).rejects.toMatchObject({
      reason: "hold_runs",
    });
    await act(inspector, AFTER, (ctx) => releasePreservation(ctx, entry));
    expect(await rowOf(id)).toMatchObject({ state: "released" });
    expect(await clockOf(id)).toMatchObject({ state: "met", endedOn: AFTER });
    const items = await itemsOf(id);
    expect(items.map(({ disposal }) => disposal)).toEqual(["lapsed", "lapsed"]);
    expect(await issuedText(items[0]?.documentId)).toContain("期限内没有作出处理决定，不再登记保存。");
    expect(await openPreservations(db(), caseId)).toEqual([]);
  });
});

describe("the end of a case", () => {
  it("is barred on every ground while something is held", async () => {
    const { id, items, caseId } = await aHeldPreservation(ON);
    const barred = async () => {
      const facts = await closingFacts(db(), await caseRow(db(), caseId), at(ON));
      return closingGrounds.filter((ground) =>
        closingRefusal(facts, ground).some(({ lack }) => lack === "preservation_open"),
      );
    };
    expect(await barred()).toEqual(closingGrounds);
    await act(await officer("juzhang"), ON, (ctx) => disposeItems(ctx, { id, version: 3, items: items.map(returned) }));
    expect(await barred()).toEqual([]);
  });

  it("and neither decider nor officers have it on their desk any more", async () => {
    const desksWith = (caseId: string) =>
      Promise.all(
        ["juzhang", "wangmin", "lizhe"].map(async (login) =>
          Object.values(await waitingPreservations(await officer(login), at(AFTER)))
            .flat()
            .some(({ id }) => id === caseId),
        ),
      );
    const { id, items, caseId } = await aHeldPreservation(ON);
    const late = await aHeldPreservation(ON);
    expect(await desksWith(caseId)).toEqual([true, false, false]);
    await act(await officer("juzhang"), ON, (ctx) => disposeItems(ctx, { id, version: 3, items: items.map(returned) }));
    expect(await desksWith(caseId)).toEqual([false, false, false]);
    await lapsePreservations(at(AFTER));
    expect(await desksWith(late.caseId)).toEqual([false, true, true]);
    const given = { id: late.id, version: 4, note: "原物当面退还刘会计。" };
    await act(await officer("wangmin"), AFTER, (ctx) => releasePreservation(ctx, given));
    expect(await desksWith(late.caseId)).toEqual([false, false, false]);
  });
});

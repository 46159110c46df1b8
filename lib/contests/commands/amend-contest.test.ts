import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { aContest, aContestedOrder, amended, clocksOn, concluded, contestRow, suit } from "@/db/factories/contests";
import { complaints, contestCorrections, deadlines, events } from "@/db/schema";
import { isOrganLate } from "@/lib/deadlines/whose";
import { world } from "@/lib/testing/world";
import { contestFile } from "../queries/contest-file";
import { replyContest } from "./reply-contest";
import { strikeContest } from "./strike-contest";

const { officer, act } = world();
const ON = "2026-12-10";

const reply = async (id: string, answeredOn: string) => {
  const { version } = await contestRow(id);
  const input = { id, version, answeredOn, note: "提交答复书和全部证据。" };
  return act(await officer("guoqi"), ON, (ctx) => replyContest(ctx, input));
};

describe("amendContest", () => {
  it("T-REPLY-10, T-RECON-DECIDE: puts body, number and days right, and the clocks run from the right days", async () => {
    const { id } = await aContestedOrder();
    const right = { body: "测试市人民政府", number: "测政复字〔2026〕8号", acceptedOn: "2026-12-02" };
    await amended(id, { ...right, copyReceivedOn: "2026-12-08" });
    expect(await contestRow(id)).toMatchObject({
      ...right,
      copyReceivedOn: "2026-12-08",
      state: "pending",
      version: 2,
    });
    const clocks = await clocksOn(id);
    expect(clocks["T-REPLY-10"]).toMatchObject({ startedOn: "2026-12-08", dueOn: "2026-12-22", state: "running" });
    expect(clocks["T-RECON-DECIDE"]).toMatchObject({ startedOn: "2026-12-02", state: "running" });
    const [kept] = await db().select().from(contestCorrections).where(eq(contestCorrections.contestId, id));
    expect(kept).toMatchObject({
      ...{ kind: "amend", reason: "登记时看错了日期。" },
      before: {
        ...{ body: "测试市示范区人民政府", number: "示政复字〔2026〕3号" },
        ...{ acceptedOn: "2026-12-01", copyReceivedOn: "2026-12-03" },
      },
    });
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "contest.amend")));
    expect(event?.particulars).toMatchObject({ ...right, reason: "登记时看错了日期。" });
    expect((await contestFile(await officer("guoqi"), id)).corrections).toHaveLength(1);
  });

  it("T-REPLY-10, T-RECON-DECIDE: has the days of the procedure in which it proves to be heard, and nobody was late before", async () => {
    const { id } = await aContestedOrder();
    const all = async (limit: string) => {
      const rows = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
      return rows
        .filter(({ limitKey }) => limitKey === limit)
        .map(({ state, amount, dueOn }) => [state, amount, dueOn])
        .toSorted();
    };
    await amended(id, { procedure: "simple" }, "guoqi", "2027-01-10");
    expect(await all("T-RECON-DECIDE")).toEqual([
      ["running", 30, "2026-12-31"],
      ["stopped", 60, "2027-02-01"],
    ]);
    expect(await all("T-REPLY-10")).toEqual([
      ["running", 5, "2026-12-10"],
      ["stopped", 10, "2026-12-17"],
    ]);
    const [kept] = (await contestFile(await officer("guoqi"), id)).corrections;
    expect(kept?.before).toEqual({ procedure: "ordinary" });
    await amended(id, suit, "guoqi", "2027-01-10");
    expect(await contestRow(id)).toMatchObject({ kind: "litigation", procedure: "ordinary" });
  });

  it("makes a suit of what was entered as a reconsideration, with which nobody was late, and the other way round", async () => {
    const { id } = await aContestedOrder();
    await amended(id, suit, "guoqi", "2027-01-10");
    expect(await contestRow(id)).toMatchObject({ kind: "litigation", copyReceivedOn: null });
    const dropped = (await clocksOn(id))["T-REPLY-10"];
    expect(dropped).toMatchObject({ state: "stopped", endedOn: "2026-12-03" });
    expect(dropped && isOrganLate(dropped, "2027-01-10")).toBe(false);
    const order = await aContestedOrder(suit);
    await amended(order.id);
    expect((await clocksOn(order.id))["T-REPLY-10"]).toMatchObject({ state: "running", startedOn: "2026-12-03" });
  });

  it("keeps a reply that was sent, on its own day", async () => {
    const { id } = await aContestedOrder();
    await reply(id, "2026-12-09");
    await amended(id, { copyReceivedOn: "2026-12-04" });
    expect((await clocksOn(id))["T-REPLY-10"]).toMatchObject({
      ...{ state: "met", endedOn: "2026-12-09", startedOn: "2026-12-04" },
    });
    await expect(amended(id, { copyReceivedOn: "2026-12-10" })).rejects.toMatchObject({
      fields: { copyReceivedOn: "reply_before_copy" },
    });
    await expect(amended(id, suit)).rejects.toMatchObject({ fields: { kind: "kind_after_reply" } });
  });

  it("refuses what cannot be, a second of the kind, nothing new, what has ended, and other posts", async () => {
    const { id, order } = await aContestedOrder();
    await expect(amended(id)).rejects.toMatchObject({ fields: { reason: "nothing_amended" } });
    await expect(amended(id, { acceptedOn: "2026-11-15" })).rejects.toMatchObject({
      fields: { acceptedOn: "contest_before_paper" },
    });
    const other = await aContest(order.documentId, suit);
    await expect(amended(other.id)).rejects.toMatchObject({ fields: { kind: "review_same_kind" } });
    const number = "示政复字〔2026〕4号";
    await expect(amended(id, { number, version: 9 })).rejects.toMatchObject({ code: "stale" });
    await expect(amended(id, { number }, "fazhi")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(amended(id, { number }, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await concluded(id);
    await expect(amended(id, { number })).rejects.toMatchObject({ reason: "illegal_transition" });
  });

  it("takes no complainant's name, alone or among other words", async () => {
    const complaint = await aComplaint(await officer("daduizhang"), "2026-11-16");
    const [made] = await db().select().from(complaints).where(eq(complaints.id, complaint.id));
    const { id } = await aContest(complaint.id, { about: "complaint", applicant: "complainant" });
    const applicantName = `${made?.complainantName}（投诉人）`;
    await expect(amended(id, { applicant: "other", applicantName })).rejects.toMatchObject({
      fields: { applicantName: "applicant_is_complainant" },
    });
  });
});

describe("strikeContest", () => {
  const strike = async (id: string, login = "guoqi", version = 1) =>
    act(await officer(login), "2027-01-10", (ctx) =>
      strikeContest(ctx, { id, version, reason: "登记在了错误的文书下。" }),
    );

  it("leaves the entry on record with the reason, nobody late with it, and its paper open to another", async () => {
    const { id, order } = await aContestedOrder();
    await strike(id);
    expect(await contestRow(id)).toMatchObject({
      ...{ state: "struck", version: 2, struckOn: "2027-01-10", struckBecause: "登记在了错误的文书下。", result: null },
    });
    const clocks = Object.values(await clocksOn(id));
    expect(clocks.map(({ state }) => state)).toEqual(["stopped", "stopped"]);
    expect(clocks.some((clock) => isOrganLate(clock, "2027-01-10"))).toBe(false);
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "contest.strike")));
    expect(event).toMatchObject({ toState: "struck", particulars: { reason: "登记在了错误的文书下。" } });
    await aContest(order.documentId);
  });

  it("refuses what has a result, what was struck, and other posts", async () => {
    const { id } = await aContestedOrder();
    await expect(strike(id, "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(strike(id, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await expect(strike(id, "guoqi", 2)).rejects.toMatchObject({ code: "stale" });
    await strike(id);
    await expect(strike(id, "guoqi", 2)).rejects.toMatchObject({ reason: "illegal_transition" });
    const other = await aContestedOrder();
    await concluded(other.id);
    await expect(strike(other.id, "guoqi", 2)).rejects.toMatchObject({ reason: "illegal_transition" });
  });
});

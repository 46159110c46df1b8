import { describe, expect, it } from "vitest";
import { contestSheet } from "@/components/contests/contest-sheet";
import { aComplaint } from "@/db/factories/complaints";
import { aContest, aContestedOrder, clocksOn, concluded, contestRow, OVER, undecided } from "@/db/factories/contests";
import { isOrganLate } from "@/lib/deadlines/whose";
import { world } from "@/lib/testing/world";
import { contestList } from "../queries/contest-list";
import { replyContest } from "./reply-contest";

const { officer, act } = world();

describe("T-RECON-DECIDE: a reconsideration that is not decided in its days", () => {
  it("is over once they are, without a paper, and another can be recorded", async () => {
    const { id, order } = await aContestedOrder();
    await concluded(id, undecided, "guoqi", OVER);
    expect(await contestRow(id)).toMatchObject({
      ...{ state: "concluded", result: "not_decided", concludedOn: "2027-02-01", receivedOn: "2027-02-01" },
      resultNumber: null,
    });
    expect((await clocksOn(id))["T-RECON-DECIDE"]).toMatchObject({ state: "stopped", endedOn: "2027-02-01" });
    const on = "2027-02-10";
    await aContest(order.documentId, { acceptedOn: on, copyReceivedOn: on }, "guoqi", on);
  });

  it("is not entered while they run, nor later than they may be lengthened to", async () => {
    const { id } = await aContestedOrder();
    await expect(concluded(id, undecided, "guoqi", "2027-02-01")).rejects.toMatchObject({
      fields: { concludedOn: "decide_days_running:2027-02-01" },
    });
    const late = { ...undecided, concludedOn: "2027-03-04" };
    await expect(concluded(id, late, "guoqi", "2027-03-08")).rejects.toMatchObject({
      fields: { concludedOn: "decide_days_over:2027-03-03" },
    });
  });

  it("is over after thirty days where it is heard in the simple procedure, and they are not lengthened", async () => {
    const { id } = await aContestedOrder({ procedure: "simple" });
    expect((await clocksOn(id))["T-RECON-DECIDE"]).toMatchObject({ amount: 30, dueOn: "2026-12-31" });
    const on = async (concludedOn: string) => concluded(id, { ...undecided, concludedOn }, "guoqi", OVER);
    await expect(on("2026-12-30")).rejects.toMatchObject({
      fields: { concludedOn: "decide_days_running:2026-12-31" },
    });
    await expect(on("2027-01-02")).rejects.toMatchObject({ fields: { concludedOn: "decide_days_over:2026-12-31" } });
    await on("2026-12-31");
    expect(await contestRow(id)).toMatchObject({ result: "not_decided", concludedOn: "2026-12-31" });
  });

  it("takes a decision that comes late in its place, once", async () => {
    const { id } = await aContestedOrder();
    await concluded(id, undecided, "guoqi", OVER);
    const late = { version: 2, result: "upheld", concludedOn: "2027-02-08", receivedOn: "2027-02-09" } as const;
    await concluded(id, late, "guoqi", "2027-02-09");
    expect(await contestRow(id)).toMatchObject({ result: "upheld", resultNumber: "示政复决字〔2027〕3号", version: 3 });
    await expect(concluded(id, { ...late, version: 3 }, "guoqi", "2027-02-09")).rejects.toMatchObject({
      reason: "illegal_transition",
    });
  });
});

describe("T-REPLY-10: the days to reply", () => {
  it("end on the day of the result, whenever that is entered", async () => {
    const { id } = await aContestedOrder();
    const withdrawn = { result: "withdrawn", concludedOn: "2026-12-07", receivedOn: "2026-12-08" } as const;
    await concluded(id, withdrawn, "guoqi", "2027-01-22");
    const clock = (await clocksOn(id))["T-REPLY-10"];
    expect(clock).toMatchObject({ state: "stopped", endedOn: "2026-12-07" });
    expect(clock && isOrganLate(clock, "2027-01-22")).toBe(false);
  });

  it("are kept by a reply that was sent in time and is entered after the result", async () => {
    const { id } = await aContestedOrder();
    await concluded(id);
    const reply = async (answeredOn: string, version = 2) =>
      act(await officer("guoqi"), "2027-01-25", (ctx) =>
        replyContest(ctx, { id, version, answeredOn, note: "提交答复书和全部证据。" }),
      );
    await expect(reply("2027-01-21")).rejects.toMatchObject({ fields: { answeredOn: "reply_after_result" } });
    await reply("2026-12-16");
    expect(await contestRow(id)).toMatchObject({ state: "concluded", answeredOn: "2026-12-16" });
    expect((await clocksOn(id))["T-REPLY-10"]).toMatchObject({ state: "met", endedOn: "2026-12-16" });
    await expect(reply("2026-12-16", 3)).rejects.toMatchObject({ reason: "no_reply_waits" });
  });
});

it("the register says of inaction that was unlawful nothing that stays in force", async () => {
  const leader = await officer("daduizhang");
  const complaint = await aComplaint(leader, "2026-11-16");
  const { id } = await aContest(complaint.id, { about: "complaint", applicant: "complainant" });
  await concluded(id, { result: "confirmed_unlawful" });
  const row = (await contestList(leader, {})).rows.find((each) => each.id === id);
  expect(row && contestSheet.map(({ value }) => value(row))).toContain("确认违法");
});

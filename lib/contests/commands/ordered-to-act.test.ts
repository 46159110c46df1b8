import { describe, expect, it } from "vitest";
import { aComplaint, acceptedFor } from "@/db/factories/complaints";
import { aContest, aContestedOrder, clocksOn, concluded, contestRow, corrected } from "@/db/factories/contests";
import { world } from "@/lib/testing/world";
import { contestFile } from "../queries/contest-file";
import { contestsWaiting } from "../queries/follow-ups";
import { recordPerformance } from "./record-performance";

const { officer, employerId, act } = world();
const note = "已经受理并立案调查，告知了投诉人。";

/** That nothing was done about a complaint which waits, or was accepted. */
async function anOrder(actBy = "", state: "received" | "accepted" = "received") {
  const leader = await officer("daduizhang");
  const complaint = await aComplaint(leader, "2026-11-16");
  const unit = await employerId("91990101MA0H00010Q");
  if (state === "accepted") await acceptedFor(leader, "2026-11-16", complaint, unit);
  const complaintId = complaint.id;
  const { id } = await aContest(complaintId, { about: "complaint", applicant: "complainant" });
  await concluded(id, { result: "ordered_to_act", actBy });
  return id;
}

const waiting = async () => (await contestsWaiting(await officer("daduizhang"))).contestOrdered.map(({ id }) => id);

const perform = async (id: string, over: object = {}, login = "guoqi") => {
  const { version } = await contestRow(id);
  const input = { id, version, doneOn: "2027-02-10", note, ...over };
  return act(await officer(login), "2027-02-12", (ctx) => recordPerformance(ctx, input));
};

describe("an order to act on a complaint", () => {
  it.each(["received", "accepted"] as const)(
    "stays on the leader's desk while it is %s, until it was done",
    async (state) => {
      const id = await anOrder("", state);
      expect(await waiting()).toContain(id);
      expect(await contestFile(await officer("daduizhang"), id)).toMatchObject({ isOrdered: true, open: null });
      expect((await contestsWaiting(await officer("ylxdaduizhang"))).contestOrdered).toEqual([]);
      const inspector = await officer("guoqi");
      await perform(id);
      expect(await contestRow(id)).toMatchObject({
        ...{ state: "concluded", doneOn: "2027-02-10", doneNote: note, doneBy: inspector.id },
      });
      expect(await waiting()).not.toContain(id);
      expect(await contestFile(inspector, id)).toMatchObject({ isOrdered: false, performer: inspector.name });
    },
  );

  it("has a clock where a day is named, which the entry meets on its own day", async () => {
    const id = await anOrder("2027-02-22");
    expect((await clocksOn(id))["ACT-DUE"]).toMatchObject({
      ...{ state: "running", startedOn: "2027-01-22", dueOn: "2027-02-22", basis: "示政复决字〔2027〕3号" },
    });
    await perform(id);
    expect((await clocksOn(id))["ACT-DUE"]).toMatchObject({ state: "met", endedOn: "2027-02-10" });
    const other = await anOrder("2027-02-22");
    await corrected(other, { result: "confirmed_unlawful" });
    expect((await clocksOn(other))["ACT-DUE"]).toMatchObject({ state: "stopped", endedOn: "2027-01-22" });
    expect(await waiting()).not.toContain(other);
    const moved = await anOrder("2027-02-22");
    await corrected(moved, { result: "ordered_to_act", actBy: "2027-03-22" });
    expect(await contestRow(moved)).toMatchObject({ actBy: "2027-03-22" });
  });

  it("takes no day of another result, and none that cannot be", async () => {
    const { id } = await aContestedOrder();
    await concluded(id, { result: "upheld", actBy: "2027-02-22" });
    expect(await contestRow(id)).toMatchObject({ result: "upheld", actBy: null });
    expect(await clocksOn(id)).not.toHaveProperty("ACT-DUE");
    await expect(anOrder("2027-01-19")).rejects.toMatchObject({ fields: { actBy: "act_by_before_result" } });
    const ordered = await anOrder();
    await expect(perform(ordered, { doneOn: "2027-01-19" })).rejects.toMatchObject({
      fields: { doneOn: "done_before_result" },
    });
    await expect(perform(ordered, { doneOn: "2027-02-13" })).rejects.toMatchObject({
      fields: { doneOn: "day_in_future" },
    });
  });

  it("is entered once, by whoever inspects for the organ, and of no other result", async () => {
    const id = await anOrder();
    await expect(perform(id, {}, "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(perform(id, {}, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await perform(id);
    await expect(perform(id)).rejects.toMatchObject({ reason: "nothing_ordered" });
    const upheld = await aContestedOrder();
    await concluded(upheld.id, { result: "upheld" });
    await expect(perform(upheld.id)).rejects.toMatchObject({ reason: "nothing_ordered" });
  });
});

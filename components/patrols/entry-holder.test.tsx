import { describe, expect, it } from "vitest";
import type { ChecklistEntry } from "@/lib/patrols/checklist-entry";
import { entryHolder } from "./entry-holder";

const answer = (entryId: string, note: string): ChecklistEntry => ({
  ...{ kind: "answer", key: "a/v/q", entryId, accountId: "a", visitId: "v", questionKey: "q" },
  ...{ verdict: "no", note, baseVersion: 0 },
});

/** Node has no IndexedDB, so that every write to the device is refused here. */
describe("an entry that the device refuses", () => {
  it("stays in the page with its newest words, is counted, and goes when the server has it", async () => {
    const holder = entryHolder();
    await holder.keep(answer("1", "没有考勤表"));
    await holder.keep(answer("2", "没有考勤表和工资表"));
    expect(holder.looseCount()).toBe(1);
    expect(await holder.all()).toEqual([answer("2", "没有考勤表和工资表")]);
    expect(await holder.under("a/v/q")).toMatchObject({ entryId: "2" });
    await holder.drop(answer("2", ""));
    expect(await holder.all()).toEqual([]);
    expect([holder.looseCount(), await holder.under("a/v/q")]).toEqual([0, null]);
  });
});

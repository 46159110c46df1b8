import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { complaints, deadlines, documents, events } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { complaintFile } from "../queries/complaint-file";
import { amendComplaint } from "./amend-complaint";

const { officer, act } = world();

const rowOf = async (id: string) => (await db().select().from(complaints).where(eq(complaints.id, id)))[0];

describe("amendComplaint", () => {
  const entry = {
    ...{ respondentName: "龙腾建筑第二项目部", respondentPlace: "建设路工地", topics: ["wages" as const] },
    ...{ narrative: "自2026年7月起拖欠木工班组工资。", happenedFrom: "2026-07-01", happenedUntil: "" },
    ...{ workerCount: 12, representatives: "张䶮、周堃", reason: "来人补充了单位名称和人数。" },
  };

  it("puts the entry right, keeps what it said, and moves the clock with the day of receipt", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, "2026-11-18");
    const input = { id, version: 1, ...entry, receivedOn: "2026-11-16" };
    await act(leader, "2026-11-18", (ctx) => amendComplaint(ctx, input));
    expect(await rowOf(id)).toMatchObject({ respondentName: entry.respondentName, workerCount: 12, version: 2 });
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({ startedOn: "2026-11-16", dueOn: "2026-11-23", state: "running" });
    const { corrections } = await complaintFile(leader, id);
    expect(corrections).toMatchObject([{ reason: entry.reason }]);
    expect(corrections[0]?.before).toContainEqual({ label: "首次接到日期", value: "2026-11-18" });
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "complaint.amend")));
    expect(JSON.stringify(event?.particulars)).not.toContain("龙腾");
  });

  it.each(["complaint", "tip"] as const)(
    "issues a further register sheet of a %s; the first stays as it was",
    async (kind) => {
      const leader = await officer("daduizhang");
      const { id } = await aComplaint(leader, "2026-11-17", { kind, claimLines: "" });
      const sheets = () => db().select().from(documents).where(eq(documents.fileId, id)).orderBy(documents.issuedAt);
      const [first] = await sheets();
      const input = { id, version: 1, ...entry, receivedOn: "2026-11-17" };
      await act(leader, "2026-11-18", (ctx) => amendComplaint(ctx, input));
      const [kept, further, ...more] = await sheets();
      expect(kept).toEqual(first);
      expect(more).toEqual([]);
      expect(further).toMatchObject({
        ...{ paperKey: `${kind}-register`, issuedOn: "2026-11-18" },
        input: {
          employer: { name: entry.respondentName, address: entry.respondentPlace },
          ...{ content: entry.narrative, remarks: expect.stringContaining("登记内容于2026年11月18日更正") },
        },
      });
      expect(JSON.stringify(first?.input)).not.toContain("更正");
    },
  );

  it("refuses when nothing was changed, and leaves the row as it was", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, "2026-11-18");
    const row = await rowOf(id);
    if (!row) throw new Error("no row");
    const same = {
      ...{ respondentName: row.respondentName, respondentPlace: row.respondentPlace, topics: ["wages" as const] },
      ...{ narrative: row.narrative, happenedFrom: row.happenedFrom ?? "", happenedUntil: "" },
      ...{ workerCount: row.workerCount, representatives: "", receivedOn: row.receivedOn, reason: "再核对一遍内容。" },
    };
    await expect(
      act(leader, "2026-11-18", (ctx) => amendComplaint(ctx, { id, version: 1, ...same })),
    ).rejects.toMatchObject({ fields: { reason: "nothing_amended" } });
    expect(await rowOf(id)).toMatchObject({ version: 1 });
  });
});

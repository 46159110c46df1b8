import { eq } from "drizzle-orm";
import { afterEach, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { deadlines } from "@/db/schema";
import { setClock } from "@/lib/kernel/clock";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { deskClocks } from "../queries";
import { MOST_DESK_ROWS } from "../rules";
import { type DeskCounts, deskCounts } from "./counts";

const { officer, employerId, at } = world();
const ON = "2026-11-16";
const DUE = { overdue: "2026-11-20", today: "2026-11-24", soon: "2026-11-27", normal: "2026-11-30" };

afterEach(() => setClock(null));

/** So many more clocks of a complaint, each with its last day. */
async function further(complaintId: string, dueOn: string, amount: number) {
  const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, complaintId));
  if (!clock) throw new Error("no clock");
  await db()
    .insert(deadlines)
    .values(Array.from({ length: amount }, () => ({ ...clock, id: newId(), dueOn })));
}

it("counts for the head of the body what others of the organ have let run out, once it is heard of", async () => {
  const leader = await officer("daduizhang");
  const { id } = await anOpenedCase(leader, ON, await employerId("91990101MA0H00010Q"));
  await db().update(deadlines).set({ dueOn: DUE.overdue }).where(eq(deadlines.fileId, id));
  const running = (await deskClocks(leader, "all")).filter(({ fileId, binds }) => fileId === id && binds).length;
  expect(running).toBeGreaterThan(0);
  setClock(at(DUE.overdue));
  const before = await deskCounts(leader, "mine");
  setClock(at("2026-11-23"));
  expect((await deskCounts(leader, "mine")).overdue).toBe(before.overdue + running);
});

it("counts every clock of a band, however many the list shows, and as the list's lamps read them", async () => {
  const leader = await officer("daduizhang");
  const { id } = await aComplaint(await officer("wangmin"), ON);
  await db().update(deadlines).set({ dueOn: DUE.normal }).where(eq(deadlines.subjectId, id));
  setClock(at("2026-11-24"));
  const chief = await officer("juzhang");
  const [ofLeader, ofHead] = [await deskCounts(leader, "mine"), await deskCounts(chief, "mine")];
  await further(id, DUE.overdue, MOST_DESK_ROWS + 7);
  await further(id, DUE.today, 3);
  await further(id, DUE.soon, 2);
  expect(await deskClocks(leader, "mine")).toHaveLength(MOST_DESK_ROWS);
  const more = ({ overdue, today, soon }: DeskCounts): DeskCounts => ({
    ...{ overdue: overdue + MOST_DESK_ROWS + 7, today: today + 3, soon: soon + 2 },
  });
  expect(await deskCounts(leader, "mine")).toEqual(more(ofLeader));
  expect(await deskCounts(chief, "mine")).toEqual(more(ofHead));
  expect(await deskCounts(await officer("lizhe"), "mine")).toEqual({ overdue: 0, today: 0, soon: 0 });
  expect(await deskCounts(await officer("ylxdaduizhang"), "all")).toEqual({ overdue: 0, today: 0, soon: 0 });
});

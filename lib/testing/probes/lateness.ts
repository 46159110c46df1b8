import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { deadlines } from "@/db/schema";
import { explainLateness } from "@/lib/lateness/commands/explain-lateness";
import { LateFilter } from "@/lib/lateness/filter";
import { latenessRefusal, reasonRefusal } from "@/lib/lateness/policy";
import { lateList } from "@/lib/lateness/queries/late-list";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";

const RECEIVED = "2026-11-02";
const LATE = "2026-11-20";

/** The clock of a complaint that waits to be accepted: five working days. */
const waiting = once(async () => {
  const { id } = await aComplaint(await officer("wangmin"), RECEIVED);
  const [clock] = await db().select().from(deadlines).where(eq(deadlines.fileId, id));
  if (!clock) throw new Error("no clock");
  return { id: clock.id, version: clock.version };
});

const explained = async (login: string, on: string) => {
  const clock = await waiting();
  const because = "案件集中，人员不足。";
  return attempt(await officer(login), on, (ctx) => explainLateness(ctx, { ...clock, because }));
};

export const probes: Probes = {
  "lateness.scope": {
    comesTo: "0",
    attack: async () => {
      const { id } = await waiting();
      const { rows } = await lateList(await officer("ylxdaduizhang"), LateFilter.parse({}), at(LATE));
      return rows.filter((row) => row.id === id).length;
    },
  },
  "lateness.post": { comesTo: "refused not_your_post", attack: () => explained("lingdao", LATE) },
  "lateness.organ": {
    comesTo: `"not_your_organ"`,
    attack: async () =>
      latenessRefusal(await officer("wangmin"), { isLate: true, organIds: ["another"], recusedIds: [] }),
  },
  "lateness.late": { comesTo: "refused clock_not_late", attack: () => explained("wangmin", RECEIVED) },
  "lateness.informants": {
    comesTo: `"reason_names_people"`,
    attack: async () => reasonRefusal("等待檀小声补充材料。", { names: ["檀小声"], addresses: [] }),
  },
};

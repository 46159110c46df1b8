import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aDeclinedComplaint } from "@/db/factories/complaints";
import { rechecks } from "@/db/schema";
import { decideRecheck } from "@/lib/rechecks/commands/decide-recheck";
import { drawRechecks } from "@/lib/rechecks/commands/draw-rechecks";
import { recheckFile } from "@/lib/rechecks/queries/recheck-file";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { act, at, officer } from "@/lib/testing/world";

const ON = "2026-11-16";
const opinion = { version: 1, finding: "accept", ground: "", reason: "材料齐全，应当受理。" } as const;

/** A matter of 示范区 that 样例县 is given. */
const given = once(async () => {
  const { id } = await aDeclinedComplaint(await officer("daduizhang"), "2026-10-20");
  await drawRechecks(at(ON));
  const [row] = await db().select().from(rechecks).where(eq(rechecks.complaintId, id));
  if (!row) throw new Error("nothing was drawn");
  return row.id;
});

/** Another such matter, about which 样例县 has said what it thinks. */
const decided = once(async () => {
  const { id } = await aDeclinedComplaint(await officer("daduizhang"), "2026-09-21");
  await drawRechecks(at("2026-10-09"));
  const [row] = await db().select().from(rechecks).where(eq(rechecks.complaintId, id));
  if (!row) throw new Error("nothing was drawn");
  await act(await officer("ylxjiancha"), ON, (ctx) => decideRecheck(ctx, { id: row.id, ...opinion }));
  return row.id;
});

export const probes: Probes = {
  "rechecks.state": {
    comesTo: "refused recheck_decided",
    attack: async () => {
      const id = await given();
      return attempt(await officer("ylxjiancha"), ON, async (ctx) => {
        await decideRecheck(ctx, { id, ...opinion });
        return decideRecheck(ctx, { id, ...opinion, version: 2 });
      });
    },
  },
  "rechecks.post": {
    comesTo: "not_found",
    attack: async () => {
      const id = await given();
      const inspector = await officer("ylxjiancha");
      return attempt({ ...inspector, role: "legal_reviewer" }, ON, (ctx) => decideRecheck(ctx, { id, ...opinion }));
    },
  },
  "rechecks.readers": {
    comesTo: "not_found",
    attack: async () => recheckFile({ ...(await officer("daduizhang")), role: "assistant" }, await decided()),
  },
  "rechecks.another_unit": {
    comesTo: "refused recheck_not_yours",
    attack: async () => {
      const id = await given();
      const above = { ...(await officer("daduizhang")), regionCode: "9901" };
      return attempt(above, ON, (ctx) => decideRecheck(ctx, { id, ...opinion }));
    },
  },
  "rechecks.scope": {
    comesTo: "not_found",
    attack: async () => recheckFile(await officer("daduizhang"), await given()),
  },
};

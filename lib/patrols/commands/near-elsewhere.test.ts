import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aProposedVisit, LONGTENG } from "@/db/factories/patrols";
import { patrolVisits } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { nearElsewhere, nearVisits } from "../queries/near-visits";

const { officer, employerId } = world();
const ON = "2026-11-16";

it("tells of another organ's visit to the same employer its organ and day, and asks why this one is made", async () => {
  const inspector = await officer("wangmin");
  const { id } = await aProposedVisit(ON, { plannedOn: "2026-11-25" });
  const neighbour = await officer("ylxdaduizhang");
  const moved = { organId: neighbour.organId, regionCode: neighbour.regionCode };
  await db().update(patrolVisits).set(moved).where(eq(patrolVisits.id, id));
  const planned = { employerId: await employerId(LONGTENG), plannedOn: "2026-12-01" };
  expect((await nearVisits(db(), inspector, planned)).map((visit) => visit.id)).not.toContain(id);
  const told = await nearElsewhere(db(), inspector, planned);
  expect(told).toEqual([{ organName: neighbour.organName, plannedOn: "2026-11-25" }]);
  const proposing = aProposedVisit(ON, { plannedOn: "2026-12-01", ground: "danger" });
  await expect(proposing).rejects.toMatchObject({ fields: { apartBecause: "visit_near_elsewhere" } });
  const apart = { plannedOn: "2026-12-01", ground: "danger" as const, apartBecause: "已与该局商定分别检查。" };
  await expect(aProposedVisit(ON, apart)).resolves.toBeDefined();
  expect(await nearElsewhere(db(), inspector, { ...planned, plannedOn: "2026-12-31" })).toEqual([]);
});

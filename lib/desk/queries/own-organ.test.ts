import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { accounts, organs } from "@/db/schema";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { deskClocks, deskDecisions } from "../queries";

const { officer } = world();
const ON = "2026-11-16";

/** Moves a leader to the inspection body of the city above: its region holds the county's matters, its organ none. */
async function movedToTheCity(login: string) {
  const [county] = await db().select().from(organs).where(eq(organs.code, "SFQ-RSJ"));
  const [body] = await db()
    .select()
    .from(organs)
    .where(and(eq(organs.parentId, county?.id ?? ""), eq(organs.kind, "inspection_body")));
  if (!county || !body) throw new Error("no organs");
  const city = { ...county, id: newId(), code: "SHI-RSJ", regionCode: "9901", numberPrefix: "市" };
  await db().insert(organs).values(city);
  const ofCity = { ...body, id: newId(), code: "SHI-DD", regionCode: "9901", parentId: city.id };
  await db().insert(organs).values(ofCity);
  await db().update(accounts).set({ organId: ofCity.id }).where(eq(accounts.login, login));
}

it("shows a city's leader what the city decides, not what waits for the counties below", async () => {
  const { id } = await aComplaint(await officer("wangmin"), ON);
  const waiting = async (login: string) => (await deskDecisions(await officer(login))).triage.map((row) => row.id);
  const clocks = async (login: string) => (await deskClocks(await officer(login), "mine")).map((row) => row.fileId);
  expect(await waiting("daduizhang")).toContain(id);
  expect(await clocks("daduizhang")).toContain(id);
  await movedToTheCity("ylxdaduizhang");
  expect(await waiting("ylxdaduizhang")).toEqual([]);
  expect(await clocks("ylxdaduizhang")).not.toContain(id);
  expect((await deskClocks(await officer("ylxdaduizhang"), "all")).map((row) => row.fileId)).toContain(id);
});

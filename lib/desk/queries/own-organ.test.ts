import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { aProposedDecision, aReviewedDecision, aSubmittedDecision } from "@/db/factories/decisions";
import { aSpotPenalty } from "@/db/factories/spot";
import { aListedEmployer, aProposedListing, applicationEntry, aToldListing } from "@/db/factories/wage-listings";
import { accounts, caseOfficers, deadlines, organs } from "@/db/schema";
import type { OfficeRole, Officer } from "@/lib/auth/actor";
import { decisionsWaiting } from "@/lib/decisions/queries/waiting-decisions";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { applyForRemoval } from "@/lib/wage-listings/commands/apply-for-removal";
import { listingsWaiting } from "@/lib/wage-listings/queries/waiting-listings";
import { deskClocks, deskDecisions } from "../queries";
import type { DeskWhose } from "../rules";
import { unclockedCases } from "./unclocked";
import { hasOrgansBelow } from "./whose";

const { officer, act, at, employerId } = world();
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

describe("the head of a city", () => {
  it("has as the own what the city handles; what the counties handle stands in a group of its own", async () => {
    const { id } = await aComplaint(await officer("wangmin"), ON);
    const [county, head] = await Promise.all([officer("juzhang"), officer("ylxdaduizhang")]);
    const city: Officer = { ...head, role: "head" };
    const shown = async (who: Officer, view: DeskWhose) => (await deskClocks(who, view)).map((row) => row.fileId);
    expect(await shown(county, "mine")).toContain(id);
    expect(await shown(county, "below")).not.toContain(id);
    expect(await shown(city, "mine")).toEqual([]);
    expect(await shown(city, "below")).toContain(id);
    expect(await shown(city, "all")).toContain(id);
    expect([hasOrgansBelow(county), hasOrgansBelow(city)]).toEqual([false, true]);
  });

  it("has the open cases without a clock of the city, not those of the counties", async () => {
    const leader = await officer("daduizhang");
    const { id } = await anOpenedCase(leader, ON, await employerId("91990101MA0H00010Q"));
    await db().update(deadlines).set({ state: "stopped", endedOn: ON }).where(eq(deadlines.fileId, id));
    const city: Officer = { ...(await officer("ylxdaduizhang")), role: "head" };
    const shown = async (who: Officer, view: DeskWhose) => (await unclockedCases(who, view)).map((row) => row.id);
    expect(await shown(await officer("juzhang"), "mine")).toContain(id);
    expect(await shown(city, "mine")).toEqual([]);
    expect(await shown(city, "below")).toContain(id);
  });
});

const idsOf = (groups: Record<string, readonly { id: string }[]>) =>
  Object.values(groups).flatMap((rows) => rows.map(({ id }) => id));

describe("a post of the city above", () => {
  /** Who leads, reviews or decides in the county, and the same post in the body of the city. */
  const posts = [
    ["daduizhang", "squad_leader"],
    ["fazhi", "legal_reviewer"],
    ["juzhang", "head"],
  ] as const satisfies readonly (readonly [string, OfficeRole])[];

  it("does not find the counties' proceedings among what it is to approve, review, decide or file", async () => {
    const { id: proposed } = await aProposedDecision();
    const { id: submitted } = await aSubmittedDecision();
    const { id: reviewed } = await aReviewedDecision();
    const { id: onTheSpot } = await aSpotPenalty("2026-12-03");
    const lies = { squad_leader: [proposed, onTheSpot], legal_reviewer: [submitted], head: [reviewed] };
    for (const [login, role] of posts) {
      expect(idsOf(await decisionsWaiting(await officer(login)))).toEqual(expect.arrayContaining(lies[role]));
      expect(idsOf(await decisionsWaiting(await ofTheCity(role)))).toEqual([]);
    }
  });

  it("does not find the counties' wage listings among what it is to announce, decide or remove", async () => {
    const listed = await aListedEmployer();
    const entry = applicationEntry(listed.id);
    await act(await officer("wangmin"), "2027-08-02", (ctx) => applyForRemoval(ctx, entry));
    const { id: proposed } = await aProposedListing();
    const { id: told } = await aToldListing();
    const lies = { squad_leader: [proposed], legal_reviewer: [], head: [told, listed.id] };
    for (const [login, role] of posts) {
      expect(idsOf(await listingsWaiting(await officer(login)))).toEqual(expect.arrayContaining(lies[role]));
      expect(idsOf(await listingsWaiting(await ofTheCity(role)))).toEqual([]);
    }
  });
});

it("names to the leader of the body the cases that have lost one of their two inspectors", async () => {
  const [leader, lead, second] = await Promise.all(["daduizhang", "wangmin", "lizhe"].map((login) => officer(login)));
  if (!leader || !lead || !second) throw new Error("three officers");
  const { id } = await anAssignedCase(leader, lead, second, ON, await employerId("91990101MA0H00010Q"));
  const waiting = async (who = leader) => (await deskDecisions(who)).shortHanded.map((row) => row.id);
  expect(await waiting()).not.toContain(id);
  const seconds = and(eq(caseOfficers.caseId, id), eq(caseOfficers.accountId, second.id));
  await db().update(caseOfficers).set({ until: ON, releasedBecause: "准予回避。" }).where(seconds);
  expect(await waiting()).toContain(id);
  expect(await waiting(lead)).toEqual([]);
  expect(await waiting(await ofTheCity("squad_leader"))).toEqual([]);
  await db().update(caseOfficers).set({ until: null, releasedBecause: null }).where(seconds);
  await db().update(accounts).set({ role: "assistant" }).where(eq(accounts.id, second.id));
  expect(await waiting()).toContain(id);
  await db()
    .update(accounts)
    .set({ role: "inspector", disabledAt: at(ON) })
    .where(eq(accounts.id, second.id));
  expect(await waiting()).toContain(id);
  await db().update(accounts).set({ disabledAt: null }).where(eq(accounts.id, second.id));
  expect(await waiting()).not.toContain(id);
});

const ofTheCity = async (role: OfficeRole): Promise<Officer> => ({ ...(await officer("ylxdaduizhang")), role });

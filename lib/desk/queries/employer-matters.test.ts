import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aCase } from "@/db/factories/cases";
import { aConcludedCase } from "@/db/factories/decisions";
import { cases } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { employerMatters } from "./employer-matters";

const { officer, employerId } = world();

it("counts as open every case that has not ended, also where its investigation has", async () => {
  const leader = await officer("daduizhang");
  const id = await employerId("91990101MA0H00010Q");
  const concerns = async () => (await employerMatters(leader, [id], {})).concerns;
  const before = await concerns();
  const kase = await aConcludedCase("2026-11-16");
  expect((await concerns()).openCases).toBe(before.openCases + 1);
  await db().update(cases).set({ state: "transferred", endedOn: "2026-11-24" }).where(eq(cases.id, kase.id));
  expect((await concerns()).openCases).toBe(before.openCases);
});

it("gives every case of an employer over its pages, and counts them all", async () => {
  const leader = await officer("daduizhang");
  const id = await employerId("91990101MA0H00029M");
  const before = (await employerMatters(leader, [id], {})).cases.count;
  for (let made = 0; made < 25; made += 1) await aCase(leader, "2026-11-16", id, { title: `第${made}案` });
  const first = await employerMatters(leader, [id], {});
  expect(first.cases.count).toBe(before + 25);
  expect(first.cases.rows).toHaveLength(20);
  expect(first.concerns.openCases).toBeGreaterThanOrEqual(25);
  const second = await employerMatters(leader, [id], { cases: first.cases.next ?? "" });
  const ids = [...first.cases.rows, ...second.cases.rows].map((row) => row.id);
  expect(new Set(ids).size).toBe(Math.min(before + 25, 40));
  const stranger = await officer("ylxjiancha");
  expect((await employerMatters(stranger, [id], {})).cases).toMatchObject({ rows: [], count: 0 });
});

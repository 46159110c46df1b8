import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { banned, exact, floors } from "./floors.json" with { type: "json" };

const Lock = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });
const lock = Lock.parse(JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../package-lock.json"), "utf8")));

/** Every installed version of a package, wherever in the tree it stands. */
const versionsOf = (name: string): string[] =>
  Object.entries(lock.packages)
    .filter(([place]) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`))
    .map(([, { version = "0" }]) => version);

const parts = (version: string): number[] => version.split(/[.-]/).map(Number);

function isBelow(version: string, floor: string): boolean {
  const [have, need] = [parts(version), parts(floor)];
  const at = need.findIndex((part, index) => part !== have[index]);
  return at >= 0 && (have[at] ?? 0) < (need[at] ?? 0);
}

it("tells versions apart", () => {
  expect(isBelow("16.3.2", "16.3.3")).toBe(true);
  expect(isBelow("16.3.3", "16.3.3")).toBe(false);
  expect(isBelow("9.10.0", "9.9.9")).toBe(false);
});

it.each(Object.entries(floors))("%s is at least %s, everywhere", (name, floor) => {
  expect(versionsOf(name).length).toBeGreaterThan(0);
  expect(versionsOf(name).filter((version) => isBelow(version, floor))).toEqual([]);
});

it.each(Object.entries(exact))("%s is %s", (name, version) => expect(versionsOf(name)).toEqual([version]));

it.each(banned)("%s is not installed", (name) => expect(versionsOf(name)).toEqual([]));

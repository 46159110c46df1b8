import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { withoutGuard } from "@/lib/kernel/guard";
import { guardNames } from "./architecture/guard-names";
import { readTree } from "./architecture/source-tree";
import { outcomeOf, type Probe } from "./probe";
import { world } from "./world";

world();

const folder = fileURLToPath(new URL("probes/", import.meta.url));
const Probes = z.object({ probes: z.record(z.string(), z.custom<Probe>()) });
const modules = await Promise.all(
  fs.readdirSync(folder).map(async (file) => Probes.parse(await import(`${folder}${file}`))),
);
const probes = modules.flatMap((module) => Object.entries(module.probes));
const guards = guardNames(readTree(fileURLToPath(new URL("../..", import.meta.url))));

describe("T03: a guard that is taken away is missed", () => {
  it.each(probes)("%s", async (name, { comesTo, attack }) => {
    expect(await outcomeOf(attack)).toBe(comesTo);
    expect(await withoutGuard(name, () => outcomeOf(attack))).not.toBe(comesTo);
    expect(await outcomeOf(attack)).toBe(comesTo);
  });

  it("every guard has its probe, and every probe its guard", () => {
    const probed = probes.map(([name]) => name);
    expect(new Set(probed).size).toBe(probed.length);
    expect(guards.filter((name) => !probed.includes(name))).toEqual([]);
    expect(probed.filter((name) => !guards.includes(name))).toEqual([]);
  });
});

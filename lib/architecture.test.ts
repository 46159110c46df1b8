import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { owed } from "@/lib/testing/architecture/owed";
import * as acts from "@/lib/testing/architecture/rules/acts";
import * as direction from "@/lib/testing/architecture/rules/direction";
import * as doors from "@/lib/testing/architecture/rules/doors";
import * as language from "@/lib/testing/architecture/rules/language";
import * as singleHomes from "@/lib/testing/architecture/rules/single-homes";
import * as sizes from "@/lib/testing/architecture/rules/sizes";
import * as vocabulary from "@/lib/testing/architecture/rules/vocabulary";
import { plantedTree, readTree } from "@/lib/testing/architecture/source-tree";

const groups = [acts, direction, vocabulary, singleHomes, language, doors, sizes];
const rules = groups.flatMap((group) => Object.values(group));
const project = readTree(fileURLToPath(new URL("..", import.meta.url)));

describe.each(rules)("$name", ({ name, finds, planted, lawful = [] }) => {
  it("holds in the project", () => {
    const debts = owed[name] ?? [];
    const found = finds(project);
    expect(found.filter((each) => !debts.some((debt) => each.startsWith(debt)))).toEqual([]);
    expect(debts.filter((debt) => !found.some((each) => each.startsWith(debt)))).toEqual([]);
  });

  it.each(planted)("is broken by planted case %#", (files) => {
    expect(finds(plantedTree(files))).not.toEqual([]);
  });

  it.each(lawful)("lets pass lawful case %#", (files) => {
    expect(finds(plantedTree(files))).toEqual([]);
  });
});

it("reads the whole project", () => {
  const folders = new Set(project.sources.map(({ path }) => path.split("/")[0]));
  expect([...folders]).toEqual(expect.arrayContaining(["app", "components", "db", "e2e", "lib"]));
});

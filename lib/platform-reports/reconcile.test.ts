import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relationTypes } from "./fields-of-use";
import { mirrorStates } from "./lifecycle";
import { isMismatch, reconciliation, type Stated, type Three } from "./reconcile";

const three = fc.record({ n1: fc.nat(50), n2: fc.nat(50), n3: fc.nat(50) });
const row = fc.record({
  creditCode: fc.string({ minLength: 1, maxLength: 4 }),
  name: fc.constant("某合作企业"),
  state: fc.constantFrom(...mirrorStates),
  platform: three,
  own: fc.option(three),
});

describe("reconciliation", () => {
  it("sum(platform rows) = sum(confirmed) + listed differences, for each relation type", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const standing = rows.filter(({ state }) => state !== "withdrawn");
        const { platform, confirmed, differences } = reconciliation(rows);
        for (const type of relationTypes) {
          expect(platform[type]).toBe(standing.reduce((sum, one) => sum + one.platform[type], 0));
          const listed = differences.reduce((sum, { by }) => sum + by[type], 0);
          expect(platform[type]).toBe(confirmed[type] + listed);
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it("lists who disputes with its number and who has not answered, and nobody who confirmed", () => {
    const of = (name: string, state: Stated["state"], platform: Three, own: Three | null): Stated => ({
      ...{ creditCode: name, name, state, platform, own },
    });
    const [ten, seven] = [
      { n1: 0, n2: 10, n3: 0 },
      { n1: 0, n2: 7, n3: 0 },
    ];
    const rows = [
      of("甲", "confirmed", ten, null),
      of("乙", "disputed", ten, seven),
      of("丙", "open", ten, null),
      of("丁", "withdrawn", ten, null),
    ];
    const { platform, confirmed, differences } = reconciliation(rows);
    expect([platform.n2, confirmed.n2]).toEqual([30, 17]);
    expect(differences.map(({ row: { name }, by }) => [name, by.n2])).toEqual([
      ["乙", 3],
      ["丙", 10],
    ]);
  });

  it.each([
    [{ n1: 0, n2: 100, n3: 0 }, { n1: 0, n2: 130, n3: 0 }, false],
    [{ n1: 0, n2: 100, n3: 0 }, { n1: 0, n2: 131, n3: 0 }, true],
    [{ n1: 0, n2: 100, n3: 0 }, { n1: 1, n2: 100, n3: 0 }, true],
    [{ n1: 5, n2: 100, n3: 3 }, { n1: 5, n2: 100, n3: 3 }, false],
  ])("%o against %o is a mismatch: %s", (platform, own, is) => {
    expect(isMismatch(platform, own, 30)).toBe(is);
  });
});

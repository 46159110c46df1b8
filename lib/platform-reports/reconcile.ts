import { passes } from "./changes";
import { type RelationType, relationTypes } from "./fields-of-use";
import type { MirrorState } from "./lifecycle";

export type Three = Readonly<Record<RelationType, number>>;

export type Stated = {
  readonly creditCode: string;
  readonly name: string;
  readonly state: MirrorState;
  readonly platform: Three;
  /** The partner's own number; null while it has not answered. */
  readonly own: Three | null;
};

export type Difference = { readonly row: Stated; readonly by: Three };

const zero: Three = { n1: 0, n2: 0, n3: 0 };

const each = (reckon: (type: RelationType) => number): Three => ({
  n1: reckon("n1"),
  n2: reckon("n2"),
  n3: reckon("n3"),
});

const plus = (one: Three, other: Three): Three => each((type) => one[type] + other[type]);

/**
 * The platform's rows against its partners' answers: what is confirmed, and each difference by name. What nobody has
 * answered is a difference of the whole row. The rows together are always the confirmed and the differences together.
 */
export function reconciliation(rows: readonly Stated[]) {
  const standing = rows.filter(({ state }) => state !== "withdrawn");
  const compared = standing.map((row) => {
    const confirmed = confirmedOf(row);
    return { row, confirmed, by: each((type) => row.platform[type] - confirmed[type]) };
  });
  return {
    platform: standing.reduce((sum, { platform }) => plus(sum, platform), zero),
    confirmed: compared.reduce((sum, { confirmed }) => plus(sum, confirmed), zero),
    differences: compared
      .filter(({ by }) => relationTypes.some((type) => by[type] !== 0))
      .map(({ row, by }): Difference => ({ row, by })),
  };
}

/** What a partner stands by: the platform's number where it confirmed it, its own where it disputes, nothing before. */
function confirmedOf({ state, platform, own }: Stated): Three {
  switch (state) {
    case "confirmed":
      return platform;
    case "disputed":
      return own ?? zero;
    case "open":
    case "withdrawn":
      return zero;
  }
}

/** True when one of the three numbers differs by more than the threshold: then both sides get a task. */
export const isMismatch = (platform: Three, own: Three, thresholdPercent: number): boolean =>
  relationTypes.some((type) => passes(platform[type], own[type], thresholdPercent));

export const isEqual = (one: Three, other: Three): boolean => relationTypes.every((type) => one[type] === other[type]);

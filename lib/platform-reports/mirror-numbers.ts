import type { Three } from "./reconcile";

type Numbers = {
  readonly n1: number;
  readonly n2: number;
  readonly n3: number;
  readonly ownN1: number | null;
  readonly ownN2: number | null;
  readonly ownN3: number | null;
};

/** What the platform says of a row. */
export const threeOf = ({ n1, n2, n3 }: Numbers): Three => ({ n1, n2, n3 });

/** What the partner says itself; null while it has not answered. */
export const ownOf = ({ ownN1, ownN2, ownN3 }: Numbers): Three | null =>
  ownN1 === null || ownN2 === null || ownN3 === null ? null : { n1: ownN1, n2: ownN2, n3: ownN3 };

import type { LegalDate } from "@/lib/kernel/clock";

type Opened = {
  readonly id: string;
  readonly openedOn: LegalDate;
  readonly number: string;
  readonly splitFromId: string | null;
};

/**
 * Which of two cases goes on: the one that was opened first, because its days have run longest and no merge may give a
 * matter more of them. Of two opened on one day the one from which the other was split, then the lower number.
 */
export function inOrder<C extends Opened>(one: C, other: C): { readonly into: C; readonly from: C } {
  const oneIsFirst = isFirst(one, other);
  return oneIsFirst ? { into: one, from: other } : { into: other, from: one };
}

function isFirst(one: Opened, other: Opened): boolean {
  if (one.openedOn !== other.openedOn) return one.openedOn < other.openedOn;
  if (one.splitFromId === other.id || other.splitFromId === one.id) return other.splitFromId === one.id;
  if (one.number.length !== other.number.length) return one.number.length < other.number.length;
  return one.number < other.number;
}

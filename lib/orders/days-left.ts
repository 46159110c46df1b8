import { addDays, daysBetween, type LegalDate } from "@/lib/kernel/clock";

type Lifted = {
  readonly dueOn: LegalDate;
  readonly setDueOn: LegalDate | null;
  /** Since when nothing of it was asked; null of what was lifted before that was kept. */
  readonly liftedOn: LegalDate | null;
};

/**
 * The last day of what stands again: what was left when it was taken away, that day included, runs from the day after
 * it stands again. Null where its period was over by then, or where that is not known.
 */
export function movedDue({ dueOn, setDueOn, liftedOn }: Lifted, reinstatedOn: LegalDate) {
  if (liftedOn === null || liftedOn > dueOn) return null;
  const left = daysBetween(liftedOn, dueOn) + 1;
  return { left, due: { dueOn: addDays(reinstatedOn, left), setDueOn: setDueOn ?? dueOn, reinstatedOn } };
}

/** Whether what was found defied stands again as defied: no days of it were left when it was taken away. */
export const standsDefied = ({
  dueOn,
  liftedOn,
  defiedOn,
}: Lifted & { readonly defiedOn: LegalDate | null }): boolean =>
  defiedOn !== null && (liftedOn === null || liftedOn > dueOn);

import "server-only";
import { z } from "zod";
import type { EmployerUser } from "@/lib/auth/actor";
import { openRights } from "@/lib/decisions/queries/open-rights";
import { type DueFilter, type DueLimit, dueLimits, openDueCount, openDues } from "@/lib/enforcement/queries/open-dues";
import type { LegalDate } from "@/lib/kernel/clock";
import { knownNumber } from "@/lib/kernel/document-number";
import { decodeCursor } from "@/lib/kernel/keyset";
import { openObjections } from "@/lib/wage-listings/queries/open-objections";
import { COUNT_UP_TO, PAGE_ROWS, type Page, pageOf } from "@/lib/workflow/paging";
import type { DueKind, EmployerDueFilter } from "../employer-dues";

export type EmployerDue = {
  /** Its place in the list among those of one day. */
  readonly key: string;
  readonly kind: DueKind;
  /** The decision, or the listing of an objection. */
  readonly subjectId: string;
  readonly paper: string;
  readonly regionCode: string;
  readonly startedOn: LegalDate;
  readonly dueOn: LegalDate;
  readonly provisional: boolean;
};

const kindOf: Readonly<Record<DueLimit, DueKind>> = {
  "T-PAY-15": "pay",
  "PERFORM-DUE": "perform",
  "INSTALMENT-DUE": "instalment",
  "CORRECT-BY": "correct",
  "T-DEMAND-10": "demand",
};

const limitsOf = (kind: DueKind | undefined): DueLimit[] =>
  dueLimits.filter((limit) => kind === undefined || kindOf[limit] === kind);

const Place = z.tuple([z.iso.date(), z.string().regex(/^[0-9a-f-]{36}(:[a-z]+)?$/)]);

/** After which row to go on; undefined for the first page or a broken cursor. */
function placeOf(after: string | undefined) {
  const place = Place.safeParse(decodeCursor(after ?? ""));
  return place.success ? { dueOn: place.data[0], key: place.data[1] } : undefined;
}

type At = Pick<EmployerDue, "dueOn" | "key">;

const isAfter = (row: At, place: At): boolean =>
  row.dueOn === place.dueOn ? row.key > place.key : row.dueOn > place.dueOn;

/** Rights are few, run for days only, and their last day is reckoned: they are read whole and narrowed here. */
async function rightsOf(user: EmployerUser, { q, kind, from, to }: EmployerDueFilter, now: Date) {
  const rights = [...(await openRights(user, now)), ...(await openObjections(user, now))];
  const rows = rights.map(({ trace: _, ...right }): EmployerDue => {
    return { ...right, key: `${right.subjectId}:${right.kind}` };
  });
  return rows.filter(
    (row) =>
      (kind === undefined || row.kind === kind) &&
      (q === undefined || row.paper.includes(knownNumber(q))) &&
      (from === undefined || row.dueOn >= from) &&
      (to === undefined || row.dueOn <= to),
  );
}

async function clocksOf(user: EmployerUser, filter: DueFilter, limit: number): Promise<EmployerDue[]> {
  const rows = await openDues(user, filter, limit);
  return rows.map(({ id, limitKey, ...row }) => ({ ...row, key: id, kind: kindOf[limitKey] }));
}

const narrowed = ({ q, kind, from, to }: EmployerDueFilter): DueFilter => ({ q, from, to, limits: limitsOf(kind) });

/** One page of what an employer may still say and what decisions ask of it, the earliest last day first. */
export async function employerDues(
  user: EmployerUser,
  filter: EmployerDueFilter,
  now: Date,
  size = PAGE_ROWS,
): Promise<Page<EmployerDue>> {
  const place = placeOf(filter.after);
  const rights = (await rightsOf(user, filter, now)).filter((row) => place === undefined || isAfter(row, place));
  const after = place && { dueOn: place.dueOn, id: place.key.slice(0, 36) };
  return pageOf(
    async (limit) => {
      const clocks = await clocksOf(user, { ...narrowed(filter), after }, limit);
      return [...rights, ...clocks].toSorted((a, b) => (isAfter(a, b) ? 1 : -1)).slice(0, limit);
    },
    (row) => [row.dueOn, row.key],
    size,
  );
}

/** How many there are, counted no further than one above the ceiling. */
export async function employerDueCount(
  user: EmployerUser,
  filter: EmployerDueFilter,
  now: Date,
  ceiling = COUNT_UP_TO,
): Promise<number> {
  const rights = await rightsOf(user, filter, now);
  return Math.min(ceiling + 1, rights.length + (await openDueCount(user, narrowed(filter), ceiling)));
}

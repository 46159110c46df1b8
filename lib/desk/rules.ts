import type { LampOf } from "@/lib/deadlines/lamps";

/** Whose clocks a desk shows: the own ones, those of other organs of the region, all of the region. */
export const deskViews = ["mine", "below", "all"] as const;
export type DeskWhose = (typeof deskViews)[number];

export const urgencies = ["overdue", "today", "soon", "warned", "week", "later"] as const;
export type Urgency = (typeof urgencies)[number];

/** How many clocks a desk shows, the earliest first. */
export const MOST_DESK_ROWS = 200;

const WEEK_OF_WORKING_DAYS = 5;

/** The group of the desk in which a clock stands, by its lamp and the working days that are left. */
export function urgencyOf({ kind, workingDays }: Pick<LampOf, "kind" | "workingDays">): Urgency {
  if (kind !== "normal") return kind;
  return workingDays <= WEEK_OF_WORKING_DAYS ? "week" : "later";
}

/** Rows by urgency, groups in order, empty ones left out; inside a group the order is kept. */
export function byUrgency<Row extends { readonly id: string }>(
  rows: readonly Row[],
  lamps: Readonly<Record<string, LampOf>>,
): readonly { readonly urgency: Urgency; readonly rows: readonly Row[] }[] {
  return urgencies
    .map((urgency) => ({
      urgency,
      rows: rows.filter((row) => {
        const lamp = lamps[row.id];
        return lamp !== undefined && urgencyOf(lamp) === urgency;
      }),
    }))
    .filter((group) => group.rows.length > 0);
}

import "server-only";
import { db } from "@/db/client";
import { legalDate, now } from "@/lib/kernel/clock";
import { regionCalendar } from "./clocks";
import { type RemainingKind, remaining } from "./working-days";

export type LampOf = {
  /** `warned`: past a day that only warns. */
  readonly kind: RemainingKind | "warned";
  readonly workingDays: number;
  readonly dueOn: string;
  readonly provisional: boolean;
};

type Dated = { readonly id: string; readonly dueOn: string | null; readonly provisional: boolean | null } & {
  readonly binds?: boolean;
};

/** How each row's running clock stands today, by the region's calendar; rows without a clock have no entry. */
export async function readLamps(regionCode: string, rows: readonly Dated[]): Promise<Readonly<Record<string, LampOf>>> {
  const calendar = await regionCalendar(db(), regionCode);
  const today = legalDate(now());
  const lamps: Record<string, LampOf> = {};
  for (const { id, dueOn, provisional, binds = true } of rows) {
    if (dueOn !== null) {
      const { kind, workingDays } = remaining(dueOn, today, calendar);
      lamps[id] = {
        kind: kind === "overdue" && !binds ? "warned" : kind,
        workingDays,
        dueOn,
        provisional: provisional ?? false,
      };
    }
  }
  return lamps;
}

import { limits } from "@/lib/deadlines/limits";

type Setting = { readonly standard: number; readonly least: number; readonly most: number };

/** Numbers that no statute gives and that a region may set for itself. */
export const settings = {
  /** Working days overdue after which a squad leader hears of a clock. */
  "desk.leader_hears_after": { standard: 1, least: 1, most: 30 },
  /** Working days overdue after which the head of the organ hears of it. */
  "desk.head_hears_after": { standard: 5, least: 1, most: 60 },
  /** Days without any confirmation after which an employer's file is stale. */
  "employers.stale_after": { standard: 180, least: 30, most: 1095 },
  /** Months for which a published penalty decision is read; 0 sets no end. */
  "publications.months": { standard: 0, least: 0, most: 120 },
  /** Working days from an advance notice in which the party may speak; kept with the notice, which prints it. */
  "decisions.statement_days": { standard: limits["T-STATEMENT"].amount, least: 3, most: 30 },
  /** Working days of limits whose number no national text that was read gives: `deadlines/region-terms.ts` reads them. */
  "limits.TIP-CHECK": { standard: limits["TIP-CHECK"].amount, least: 1, most: 30 },
  "limits.T-DECIDE-15": { standard: limits["T-DECIDE-15"].amount, least: 1, most: 60 },
  "limits.T-PUBLISH-7": { standard: limits["T-PUBLISH-7"].amount, least: 1, most: 20 },
  /** Working days to report a penalty to the superior organ; 0: no rule of the region asks for it, no clock runs. */
  "limits.T-UP-10": { standard: 0, least: 0, most: 30 },
  /** How often one person may open identities and whole numbers on one day before the auditor hears of it. */
  "readings.most_a_day": { standard: 20, least: 1, most: 500 },
  /** The same of matters that the person neither holds, nor entered or decided. */
  "readings.most_outside": { standard: 5, least: 0, most: 500 },
  /** Hours of the day from and until which opening them is usual. */
  "readings.from_hour": { standard: 7, least: 0, most: 12 },
  "readings.to_hour": { standard: 21, least: 13, most: 24 },
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof settings;
export type Settings = Readonly<Record<SettingKey, number>>;

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settings, key);
export const settingKeys: readonly SettingKey[] = Object.keys(settings).filter(isSettingKey);

type Row = { readonly regionCode: string; readonly key: string; readonly amount: number };

/** What holds in a place: the nearest region's number, or the standard. */
export function settingsIn(rows: readonly Row[]): Settings {
  const amounts: Record<SettingKey, number> = {
    "desk.leader_hears_after": settings["desk.leader_hears_after"].standard,
    "desk.head_hears_after": settings["desk.head_hears_after"].standard,
    "employers.stale_after": settings["employers.stale_after"].standard,
    "publications.months": settings["publications.months"].standard,
    "decisions.statement_days": settings["decisions.statement_days"].standard,
    "limits.TIP-CHECK": settings["limits.TIP-CHECK"].standard,
    "limits.T-DECIDE-15": settings["limits.T-DECIDE-15"].standard,
    "limits.T-PUBLISH-7": settings["limits.T-PUBLISH-7"].standard,
    "limits.T-UP-10": settings["limits.T-UP-10"].standard,
    "readings.most_a_day": settings["readings.most_a_day"].standard,
    "readings.most_outside": settings["readings.most_outside"].standard,
    "readings.from_hour": settings["readings.from_hour"].standard,
    "readings.to_hour": settings["readings.to_hour"].standard,
  };
  const fromFar = [...rows].sort((one, other) => one.regionCode.length - other.regionCode.length);
  for (const { key, amount } of fromFar) if (isSettingKey(key)) amounts[key] = amount;
  return amounts;
}

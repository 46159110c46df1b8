import { type CursorValue, encodeCursor } from "@/lib/kernel/keyset";
import type { Town, Viewer } from "./town";

/** One way in which a list is read. */
export type Ask = { readonly as: string; readonly run: () => Promise<unknown> };

/** By the place of a read (`path#name`), every way in which its page can read it. */
export type Asks = Readonly<Record<string, readonly Ask[]>>;

export const LAST_ID = "ffffffff-ffff-4fff-bfff-ffffffffffff";

/** A cursor that stands far inside a list. */
export const deep = (value: CursorValue): string => encodeCursor([value, LAST_ID]);

/** A name that many employers share, and one that none has. */
export const NAME = "华盛建筑";
export const NO_NAME = "查无此名";

/** What stands in a list's address. */
type Filter = Readonly<Record<string, string>>;

/** For each filter of a list what it may be; that it may be absent goes without saying. */
type Choices = readonly (readonly Filter[])[];

/** A filter with each of these values. */
export const named = (name: string, ...values: readonly string[]): readonly Filter[] =>
  values.map((value) => ({ [name]: value }));

const combinations = (choices: Choices): readonly Filter[] =>
  choices.reduce<readonly Filter[]>(
    (made, each) => made.flatMap((filter) => [filter, ...each.map((more) => ({ ...filter, ...more }))]),
    [{}],
  );

export const VIEWERS: readonly Viewer[] = ["tenth", "small", "city", "province"];

/** How many of them are of a county; they stand first. */
export const COUNTIES = 2;

const words = (filter: Filter): string =>
  Object.entries(filter)
    .map(([name, value]) => (name === "after" || name === "before" ? "later page" : `${name}=${value}`))
    .join(" ") || "all";

export const one = (run: () => Promise<unknown>, as = "its page"): readonly Ask[] => [{ as, run }];

/** Every combination of the filters with the eyes of the counties that are `whole`, and with the others' each alone. */
export const filtered = (
  choices: Choices,
  read: (viewer: Viewer, filter: Filter) => Promise<unknown>,
  whole: readonly Viewer[] = ["tenth", "small"],
): readonly Ask[] =>
  VIEWERS.flatMap((viewer) => {
    const filters = whole.includes(viewer) ? combinations(choices) : [{}, ...choices.flat()];
    return filters.map((filter) => ({ as: `${viewer}: ${words(filter)}`, run: () => read(viewer, filter) }));
  });

export type MakesAsks = (town: Town) => Asks;

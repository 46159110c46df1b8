import { isSame, typedNames } from "./typed-names";

type Values = Readonly<Record<string, unknown>>;

/** A field that this person and another both changed: what each made of it, and of the other's what is new. */
export type Clash = { name: string; mine: unknown; theirs: unknown; news: unknown };

export type Merged<T = Values> = {
  value: T;
  clashes: readonly Clash[];
  /** Fields that this person filled in, of rows that the page no longer has. */
  gone: readonly string[];
};

type Three<T> = { mine: T; known: T; fresh: T };

/** Where a field stood in what this person typed, and where it stands in the page as it is now. */
type Place = { was: string; now: string };

/**
 * What a form holds after its page brought new defaults: what only another changed is taken, what only this person
 * typed stays, and what both changed stays for the time being and is named. `open` are the names of before that wait
 * to be settled.
 */
export const renewed = (three: Three<Values>, open: readonly string[] = []): Merged =>
  mergeCells(three, { was: "", now: "" }, open);

const settled = (value: unknown): Merged<unknown> => ({ value, clashes: [], gone: [] });

function mergeCells({ mine, known, fresh }: Three<Values>, at: Place, open: readonly string[]): Merged {
  const cells = Object.keys(mine).map((name) => {
    const three = { mine: mine[name], known: known[name], fresh: fresh[name] };
    return { name, ...mergeField(three, under(at, name, name), open) };
  });
  return {
    value: { ...fresh, ...Object.fromEntries(cells.map(({ name, value }) => [name, value])) },
    clashes: cells.flatMap(({ clashes }) => clashes),
    gone: cells.flatMap(({ gone }) => gone),
  };
}

function mergeField({ mine, known, fresh }: Three<unknown>, at: Place, open: readonly string[]): Merged<unknown> {
  const theirs = fresh === undefined ? emptied(mine) : fresh;
  if (isSame(mine, known) || isSame(mine, fresh)) return settled(theirs);
  const waits = open.some((name) => name === at.was || name.startsWith(`${at.was}.`));
  if (isSame(known, fresh) && !waits) return settled(mine);
  if (isRecord(mine) && isRecord(known) && isRecord(fresh)) return mergeCells({ mine, known, fresh }, at, open);
  if (areRows(mine) && areRows(known) && areRows(fresh)) {
    const key = keyOf([known, fresh]);
    if (key !== undefined) return mergeRows({ mine, known, fresh }, { key, at, open });
  }
  return { value: mine, clashes: [{ name: at.now, mine, theirs, news: newsOf(known, fresh) }], gone: [] };
}

/** An empty value of the same kind: for one that is undefined a control would say again what it still shows. */
function emptied(value: unknown): unknown {
  if (isSame(value, undefined)) return value;
  if (Array.isArray(value)) return [];
  return typeof value === "boolean" ? false : "";
}

type Rows = readonly Values[];
type Rowing = { key: string; at: Place; open: readonly string[] };

/**
 * Rows follow the page's own: each keeps what was typed in it, wherever it stands now. A row without anything is what
 * the controls of the page's new row left before it was merged.
 */
function mergeRows({ mine, known, fresh }: Three<Rows>, { key, at, open }: Rowing): Merged<unknown> {
  const like = (rows: Rows, row: Values) => rows.find((each) => isSame(each[key], row[key]));
  const struck = fresh.filter((row) => like(known, row) && !like(mine, row));
  const rows = fresh
    .filter((row) => !struck.includes(row))
    .map((row, now) => {
      const typed = like(mine, row);
      if (typed === undefined) return { value: row, clashes: [], gone: [] };
      const place = under(at, String(mine.indexOf(typed)), String(now));
      return mergeCells({ mine: typed, known: like(known, row) ?? {}, fresh: row }, place, open);
    });
  const added = mine.filter((row) => typedNames(row, {}).length > 0 && !like(known, row) && !like(fresh, row));
  const value = [...rows.map((row) => row.value), ...added];
  const gone = [...rows.flatMap((row) => row.gone), ...goneOf({ mine, known, fresh }, { key, at, open })];
  const isClash = open.includes(at.was) || struck.some((row) => !isSame(row, like(known, row)));
  if (!isClash) return { value, clashes: rows.flatMap(({ clashes }) => clashes), gone };
  return { value, clashes: [{ name: at.now, mine: value, theirs: fresh, news: newsOf(known, fresh) }], gone };
}

/** What was typed in rows that another has settled meanwhile. */
const goneOf = ({ mine, known, fresh }: Three<Rows>, { key, at }: Rowing): string[] =>
  mine.flatMap((row, was) => {
    const before = known.find((each) => isSame(each[key], row[key]));
    if (before === undefined || fresh.some((each) => isSame(each[key], row[key]))) return [];
    return typedNames(row, before).map((cell) => `${at.was}.${was}.${cell}`);
  });

/** What tells a row of a list that the page itself brings; a list without one is taken as one field. */
const ROW_KEYS = ["id", "element", "ordinal", "regionCode"] as const;

function keyOf(lists: readonly Rows[]): string | undefined {
  if (lists.every((rows) => rows.length === 0)) return;
  return ROW_KEYS.find((key) => lists.every((rows) => areDistinct(rows.map((row) => row[key]))));
}

const areDistinct = (ids: readonly unknown[]): boolean =>
  ids.every((id) => typeof id === "number" || (typeof id === "string" && id !== "")) &&
  new Set(ids).size === ids.length;

/** Of a list of rows those that are new in it, of all else the whole. */
function newsOf(known: unknown, fresh: unknown): unknown {
  if (!areRows(known) || !areRows(fresh)) return fresh;
  const news = fresh.filter((row) => !known.some((each) => isSame(each, row)));
  return news.length > 0 ? news : fresh;
}

const under = ({ was, now }: Place, before: string, after: string): Place => ({
  was: was === "" ? before : `${was}.${before}`,
  now: now === "" ? after : `${now}.${after}`,
});

const isRecord = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const areRows = (value: unknown): value is Rows => Array.isArray(value) && value.every(isRecord);

import type { Content } from "./content";

type Entry = string | Readonly<Record<string, unknown>>;

export type Conflict = { readonly path: string; readonly theirs: Entry | null };

export type Merged = { readonly content: Content; readonly conflicts: readonly Conflict[] };

/**
 * Brings together what two people made of the same revision of a step. What only the other changed is taken over, what
 * only I changed stays; where both changed the same entry differently it is a conflict, and nothing is decided.
 */
export function mergeContents(base: Content, theirs: Content, mine: Content): Merged {
  const [was, other, own] = [entriesOf(base), entriesOf(theirs), entriesOf(mine)];
  const paths = [...new Set([...was.keys(), ...other.keys(), ...own.keys()])];
  const merged = new Map(own);
  const conflicts: Conflict[] = [];
  for (const path of paths) {
    const [before, there, here] = [was.get(path), other.get(path), own.get(path)];
    if (isSame(there, before) || isSame(there, here)) continue;
    if (!isSame(here, before)) conflicts.push({ path, theirs: there ?? null });
    else if (there === undefined) merged.delete(path);
    else merged.set(path, there);
  }
  return { content: contentFrom(merged), conflicts };
}

const isSame = (one: Entry | undefined, other: Entry | undefined): boolean =>
  (JSON.stringify(one) ?? "") === (JSON.stringify(other) ?? "");

type Row = Content["districts"][number] | Content["partners"][number] | Content["reasons"][string];

/** The parts of a step that are changed one by one: a field, a row by its key, a reason. Nothing typed is no part. */
function entriesOf(content: Content): Map<string, string | Row> {
  const fields = Object.entries(content.answers).map(([name, value]) => [`answers.${name}`, value] as const);
  const reasons = Object.entries(content.reasons)
    .filter(([, { code, note }]) => code !== "" || note !== "")
    .map(([name, value]) => [`reasons.${name}`, value] as const);
  return new Map<string, string | Row>([
    ...fields.filter(([, value]) => value !== ""),
    ...reasons,
    ...content.districts.map((row) => [`districts.${row.regionCode}`, row] as const),
    ...content.partners.map((row) => [`partners.${row.creditCode}`, row] as const),
    ...(content.lacking === "" ? [] : [["lacking", content.lacking] as const]),
  ]);
}

function contentFrom(entries: ReadonlyMap<string, string | Row>): Content {
  const content: Content = { answers: {}, districts: [], partners: [], reasons: {}, lacking: "" };
  for (const [path, entry] of entries) {
    const name = path.slice(path.indexOf(".") + 1);
    if (typeof entry === "string") {
      if (path === "lacking") content.lacking = entry;
      else content.answers[name] = entry;
    } else if ("code" in entry) content.reasons[name] = entry;
    else if ("regionCode" in entry) content.districts.push(entry);
    else content.partners.push(entry);
  }
  content.districts.sort((one, other) => (one.regionCode < other.regionCode ? -1 : 1));
  return content;
}

/** The parts that differ between two states of a step. */
export function changedPaths(before: Content, after: Content): readonly string[] {
  const [was, is] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => !isSame(was.get(path), is.get(path)));
}

import { type Annotation, labelAt, readAnnotation } from "./notice-clauses";
import type { Limit, Rhythm } from "./notice-limits";
import { type Entry, type Loose, narrow, outline } from "./notice-outline";

export type ParsedTask = {
  readonly number: number;
  readonly text: string;
  /** Every unit that the notice names, the leading ones first. */
  readonly units: readonly string[];
  /** Null where the notice states none. */
  readonly limit: Limit | null;
  /** Those of the units that only cooperate; absent where the notice makes no difference. */
  readonly cooperating?: readonly string[];
  readonly rhythm?: Rhythm;
};

export type ParsedSection = { readonly title: string; readonly tasks: readonly ParsedTask[] };
export type ParsedNotice = { readonly sections: readonly ParsedSection[]; readonly unparsed: readonly string[] };

/**
 * What a notice proposes: its sections with their tasks, owners and limits. Nothing is lost: each line or
 * clause that was not understood stands in `unparsed`. Takes time in proportion to the text.
 */
export function parseNotice(text: string, { year }: { readonly year: number }): ParsedNotice {
  const { roots, loose } = outline(text, year);
  const reading = new Reading(year, loose);
  for (const root of roots) reading.read(root);
  reading.walk(roots, null, false);
  const unparsed = reading.loose.toSorted((one, other) => one.at - other.at).map(({ words }) => words);
  return { sections: [...reading.sections.values()], unparsed };
}

type Read = { readonly text: string; readonly said: readonly Annotation[]; readonly hasMoreBelow: boolean };

/** Parts of a notice whose numbered sentences are no tasks unless they name owners or a limit. */
const NO_TASKS =
  /要求|目标|原则|思想|步骤|阶段|领导小组|组织领导|组织保障|保障措施|联系|附件|背景|意义|范围|对象|时间安排/;

class Reading {
  readonly sections = new Map<Entry | null, { title: string; tasks: ParsedTask[] }>();
  readonly loose: Loose[];
  private readonly known = new Map<Entry, Read>();
  private hasOwnersUnderHeadings = false;

  constructor(
    private readonly year: number,
    loose: readonly Loose[],
  ) {
    this.loose = [...loose];
  }

  /** Reads owners and limits out of a piece and all below it; true when any are named there. */
  read(entry: Entry): boolean {
    const below = entry.children.map((child) => this.read(child)).some(Boolean);
    const own = extract(entry, this.year);
    this.known.set(entry, { ...own, hasMoreBelow: below });
    if (own.said.length > 0 && entry.parent !== null) this.hasOwnersUnderHeadings = true;
    this.giveToParent(entry);
    return below || this.names(entry);
  }

  private of = (entry: Entry): Read => this.known.get(entry) ?? { text: "", said: [], hasMoreBelow: false };

  private names = (entry: Entry): boolean => this.of(entry).said.length > 0;

  /** Owners on lines of their own after the last of unowned sub-points belong to what the points stand under. */
  private giveToParent(entry: Entry): void {
    const last = entry.children.at(-1);
    if (entry.rank !== 3 || last === undefined || last.notes.length === 0 || this.names(entry)) return;
    if (entry.children.slice(0, -1).some((child) => this.names(child)) || entry.children.length < 2) return;
    const { text, said } = this.of(last);
    this.known.set(last, { text, said: [], hasMoreBelow: false });
    this.known.set(entry, { text: this.of(entry).text, said, hasMoreBelow: false });
  }

  walk(entries: readonly Entry[], section: Entry | null, isAside: boolean): void {
    const ownTasks = entries.some((entry) => this.names(entry) && !this.of(entry).hasMoreBelow);
    for (const entry of entries) {
      const { hasMoreBelow, said } = this.of(entry);
      const isNamed = isAside ? said.some(({ isLabelled }) => isLabelled) : said.length > 0;
      const isPlainTask = !isAside && (entry.rank >= 3 || (ownTasks && entry.children.length === 0));
      if (!hasMoreBelow && (isNamed || isPlainTask) && !this.isOutside(entry, isNamed)) this.task(entry, section);
      else if (hasMoreBelow || entry.rank < 3) this.heading(entry, isAside);
      else this.leave(entry);
    }
  }

  /** A numbered sentence before all headings is no task when the tasks stand under headings. */
  private isOutside(entry: Entry, isNamed: boolean): boolean {
    return !isNamed && entry.parent === null && this.hasOwnersUnderHeadings;
  }

  private heading(entry: Entry, isAside: boolean): void {
    const [title = "", ...body] = titleOf(entry, this.year);
    const before = this.sections.size;
    this.sections.set(entry, { title, tasks: [] });
    this.walk(entry.children, entry, isAside || NO_TASKS.test(title));
    const isKept = (this.sections.get(entry)?.tasks.length ?? 0) > 0;
    if (!isKept) this.sections.delete(entry);
    const isPassed = isKept || this.sections.size > before;
    for (const words of isPassed ? body : asWritten(entry)) this.loose.push({ at: entry.at, words });
  }

  private leave(entry: Entry): void {
    for (const words of asWritten(entry)) this.loose.push({ at: entry.at, words });
    for (const child of entry.children) this.leave(child);
  }

  private task(entry: Entry, section: Entry | null): void {
    const { text, said } = this.of(entry);
    const whole = said.length > 0 ? said : this.inherited(entry);
    const lead = distinct(whole.flatMap((one) => one.lead));
    const helping = distinct(whole.flatMap((one) => one.cooperating)).filter((name) => !lead.includes(name));
    const limits = whole.flatMap(({ limit }) => limit ?? []);
    const limit = limits.find((one) => one.limit.kind === "date") ?? limits[0] ?? null;
    const task: ParsedTask = {
      number: entry.number,
      text: [text, ...entry.children.flatMap((child) => this.absorbed(child))].join(""),
      units: [...lead, ...helping],
      limit: limit?.limit ?? null,
      ...(helping.length > 0 ? { cooperating: helping } : {}),
      ...(limit?.rhythm ? { rhythm: limit.rhythm } : {}),
    };
    const group = this.sections.get(section) ?? { title: "", tasks: [] };
    this.sections.set(section, group);
    group.tasks.push(task);
    for (const words of whole.flatMap(({ unknown }) => unknown)) this.loose.push({ at: entry.at, words });
  }

  private absorbed(entry: Entry): string[] {
    return [entry.lines.join(""), ...entry.children.flatMap((child) => this.absorbed(child))];
  }

  /** What a heading states for everything under it, in words that a label marks. */
  private inherited(entry: Entry): readonly Annotation[] {
    for (let above = entry.parent; above !== null; above = above.parent) {
      const labelled = this.of(above).said.filter(({ isLabelled }) => isLabelled);
      if (labelled.length > 0) return labelled.map((one) => ({ ...one, unknown: [] }));
    }
    return [];
  }
}

/** The lines of a piece as the notice has them. */
function asWritten({ mark, lines, notes }: Entry): string[] {
  const [first = "", ...more] = lines;
  return [`${mark}${first}`.trim(), ...more, ...notes];
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

/** The title of a heading, and what it says after its first sentence. */
function titleOf(entry: Entry, year: number): string[] {
  const [line = "", ...body] = entry.lines;
  const first = takeBrackets(line, narrow(line), year).text;
  const stop = first.indexOf("。");
  const title = (stop < 0 ? first : first.slice(0, stop)).trim().replace(/[:：;；]$/, "");
  const rest = stop < 0 ? "" : first.slice(stop + 1).trim();
  return [title, ...(rest === "" ? [] : [rest]), ...body];
}

/** A piece's own words without its number, its owners and its limit, and these read. */
function extract(entry: Entry, year: number): { text: string; said: Annotation[] } {
  const whole = entry.lines.join("");
  const bracketed = takeBrackets(whole, narrow(whole), year);
  const spoken = takeSpoken(bracketed.text, bracketed.said.length > 0, year);
  return { text: spoken.text, said: [...bracketed.said, ...spoken.said, ...noted(entry.notes.join("\n"), year)] };
}

function noted(note: string, year: number): Annotation[] {
  const { text, said } = takeBrackets(note, narrow(note), year);
  const rest = text === "" ? null : readAnnotation(narrow(text), year);
  return rest === null ? said : [...said, rest];
}

type Bracket = { readonly from: number; readonly to: number };

function takeBrackets(text: string, words: string, year: number): { text: string; said: Annotation[] } {
  const found = bracketsIn(words);
  const said: Annotation[] = [];
  const cuts: Bracket[] = [];
  let end = words.length;
  for (const bracket of found.toReversed()) {
    const inner = words.slice(bracket.from + 1, bracket.to);
    const isLast = end - bracket.to < 8 && /^[)。;,、.\s]*$/.test(words.slice(bracket.to, end));
    const read = readAnnotation(inner, year);
    if (read === null || !(read.isLabelled || (isLast && inner.length > 2))) continue;
    said.unshift(read);
    cuts.unshift(bracket);
    if (isLast) end = bracket.from;
  }
  const kept = cuts.map(({ from }, at) => text.slice(at === 0 ? 0 : (cuts[at - 1]?.to ?? 0) + 1, from));
  const rest = text.slice(cuts.length === 0 ? 0 : (cuts.at(-1)?.to ?? 0) + 1);
  return { text: joined([...kept, rest]), said };
}

/** Sentences that stood around a bracket, without a stop left behind it twice. */
const joined = (parts: readonly string[]): string =>
  parts
    .reduce(
      (whole, part) =>
        /[。；;]$/.test(whole.trimEnd()) ? whole.trimEnd() + part.replace(/^[。；;,，.]/, "") : whole + part,
      "",
    )
    .trim();

/** Brackets that stand in no other; one that never closes ends with the text. */
function bracketsIn(words: string): Bracket[] {
  const found: Bracket[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === "(") {
      if (depth === 0) from = at;
      depth += 1;
    } else if (words[at] === ")" && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ from, to: at });
    }
  }
  return depth > 0 ? [...found, { from, to: words.length }] : found;
}

/** Owners and limit without brackets: behind a label, or as the last sentences of the piece. */
function takeSpoken(text: string, isKnown: boolean, year: number): { text: string; said: Annotation[] } {
  const words = narrow(text);
  const label = labelAt(words);
  const labelled = label < 0 ? null : readAnnotation(words.slice(label), year);
  if (labelled !== null) return { text: text.slice(0, label).trim(), said: [labelled] };
  if (isKnown) return { text, said: [] };
  const stops = [...words.slice(-200).matchAll(/[。;\s](?=[^。;\s])/g)].map(
    ({ index }) => Math.max(0, words.length - 200) + index + 1,
  );
  for (const from of stops) {
    const read = readAnnotation(words.slice(from), year);
    if (read !== null) return { text: text.slice(0, from).trim(), said: [read] };
  }
  return { text, said: [] };
}

import type { TaskRhythm } from "./lifecycle";
import type { ParsedSection, ParsedTask } from "./notice-parser";
import { parseNotice } from "./notice-parser";

type UnitName = { readonly name: string; readonly part: "lead" | "cooperating" };

export type Line = {
  readonly kind: "proposal" | "unparsed";
  readonly section: string;
  readonly number: number | null;
  readonly words: string;
  readonly units: readonly UnitName[];
  readonly isStanding: boolean;
  readonly rhythm: TaskRhythm | null;
  readonly dueOn: string | null;
};

/** A notice as lines for a person to decide on: the tasks that it holds, then what was not understood. */
export function linesOf(text: string, year: number): Line[] {
  const { sections, unparsed } = parseNotice(text, { year });
  return [
    ...sections.flatMap((section) => section.tasks.map((task) => proposalOf(section, task))),
    ...unparsed.map((words) => ({ ...nothing, kind: "unparsed" as const, words: words.slice(0, 5000) })),
  ];
}

const nothing = { section: "", number: null, units: [], isStanding: false, rhythm: null, dueOn: null };

function proposalOf({ title }: ParsedSection, task: ParsedTask): Line {
  const helping = task.cooperating ?? task.units.slice(1);
  const { limit } = task;
  return {
    kind: "proposal",
    section: title,
    number: task.number,
    words: task.text.slice(0, 5000),
    units: task.units.map((name) => ({ name, part: helping.includes(name) ? "cooperating" : "lead" })),
    isStanding: limit?.kind === "standing",
    rhythm: limit?.kind === "standing" ? (task.rhythm?.every ?? "round") : null,
    dueOn: limit?.kind === "date" ? limit.on : null,
  };
}

type Named = { readonly id: string; readonly name: string };

/** The organ of the tree that a notice means by a unit's name: the same name, or the only one that ends in it. */
export function organMeant(name: string, organs: readonly Named[]): string | null {
  const bare = name.replace(/[（(].*$/, "");
  const same = organs.find((organ) => organ.name === bare);
  if (same) return same.id;
  const ending = organs.filter((organ) => organ.name.endsWith(bare) || bare.endsWith(organ.name));
  return ending.length === 1 ? (ending[0]?.id ?? null) : null;
}

/** What the form of a line holds at first: what the notice says, its units as the tree has them. */
export function taskDefaults(line: Line, organs: readonly Named[]) {
  const meant = line.units.map((unit) => ({ ...unit, organId: organMeant(unit.name, organs) }));
  const lead = meant.find(({ part, organId }) => part === "lead" && organId !== null);
  const helping = meant.filter((unit) => unit !== lead);
  return {
    section: line.section === "" ? "其他" : line.section,
    words: line.words,
    kind: line.isStanding ? ("standing" as const) : ("dated" as const),
    dueOn: line.dueOn ?? "",
    rhythm: line.rhythm ?? ("" as const),
    leastProofs: 1,
    counts: [],
    leadOrganId: lead?.organId ?? "",
    cooperatingOrganIds: helping.flatMap(({ organId }) => organId ?? []),
    otherUnits: helping
      .filter(({ organId }) => organId === null)
      .map(({ name }) => name)
      .join("、"),
  };
}

import { guard } from "@/lib/kernel/guard";
import { type DrawnFact, numbersNamed } from "./fact-draft";

/** What was typed of a finding, and what the form showed as put together from the grid; empty where nothing was. */
export type TypedFact = {
  readonly findingId: string;
  readonly statement: string;
  readonly drawn: string;
  /** Why five years, and the number of the exhibit that shows it; empty or left out where two. */
  readonly harm?: string | undefined;
  readonly harmOrdinal?: string | undefined;
};

export type FactFault = "facts_outdated" | "exhibit_not_listed" | "harm_unsaid" | "harm_without_exhibit";

/** Whoever wrote a text of their own had the grid before them as it stands now. */
const isCurrent = guard("decisions.facts_current", ({ statement, drawn }: TypedFact, now: DrawnFact) =>
  statement !== "" && drawn !== now.text ? "facts_outdated" : null,
);

/** A text names no exhibit but those that are listed beside it. */
const namesListed = guard("decisions.exhibits_listed", ({ statement }: TypedFact, { exhibits }: DrawnFact) =>
  numbersNamed(statement).every((number) => exhibits.some(({ ordinal }) => ordinal === number))
    ? null
    : "exhibit_not_listed",
);

/** 《行政处罚法》第三十六条第一款: danger and harm are said and shown by an exhibit of the finding. */
const showsHarm = guard(
  "decisions.harm_shown",
  ({ harm = "", harmOrdinal = "" }: TypedFact, { exhibits }: DrawnFact) => {
    if (harm === "" && harmOrdinal === "") return null;
    if (harm.length < 10) return { harm: "harm_unsaid" } as const;
    const isShown = exhibits.some(({ ordinal }) => String(ordinal) === harmOrdinal);
    return isShown ? null : ({ harmOrdinal: "harm_without_exhibit" } as const);
  },
);

/** What is wrong with the typed texts, by field; a finding under no chosen measure is passed over. */
export function factFaults(typed: readonly TypedFact[], drawn: readonly DrawnFact[]): Record<string, FactFault> {
  return Object.fromEntries(
    typed.flatMap((fact, at) => {
      const now = drawn.find(({ findingId }) => findingId === fact.findingId);
      if (now === undefined) return [];
      const fault = isCurrent(fact, now) ?? namesListed(fact, now);
      const faults = { ...(fault !== null && { statement: fault }), ...showsHarm(fact, now) };
      return Object.entries(faults).map(([field, reason]) => [`facts.${at}.${field}`, reason]);
    }),
  );
}

import { guard } from "@/lib/kernel/guard";
import { type DrawnFact, numbersNamed } from "./fact-draft";

/** What was typed of a finding, and what the form showed as put together from the grid; empty where nothing was. */
export type TypedFact = { readonly findingId: string; readonly statement: string; readonly drawn: string };

export type FactFault = "facts_outdated" | "exhibit_not_listed";

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

/** What is wrong with the typed texts, by field; a finding under no chosen measure is passed over. */
export function factFaults(typed: readonly TypedFact[], drawn: readonly DrawnFact[]): Record<string, FactFault> {
  return Object.fromEntries(
    typed.flatMap((fact, at) => {
      const now = drawn.find(({ findingId }) => findingId === fact.findingId);
      const fault = now === undefined ? null : (isCurrent(fact, now) ?? namesListed(fact, now));
      return fault === null ? [] : [[`facts.${at}.statement`, fault]];
    }),
  );
}

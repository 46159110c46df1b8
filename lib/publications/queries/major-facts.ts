import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { type decisions, employers, majorObjections, majorViolations } from "@/db/schema";
import { standsFor } from "@/lib/employers/queries/files-of";
import type { MajorFacts, MajorGround } from "../major-policy";
import { type KnownPeople, maskByRule } from "../redaction";
import { knownPeople } from "./known-people";
import { fallenOn, isServed, peopleOf } from "./publication-facts";

type Row = typeof majorViolations.$inferSelect;
type Decision = Pick<typeof decisions.$inferSelect, "id" | "caseId" | "kind" | "state" | "personId">;

/** What putting a decision on its quarter's list asks before there is an entry. */
export async function majorGround(reader: Reader, decision: Decision, now: Date): Promise<MajorGround> {
  const judged = eq(majorViolations.decisionId, decision.id);
  return {
    ...(await peopleOf(reader, decision.caseId, now)),
    isDecided: decision.state === "decided" && decision.kind !== "no_penalty",
    isOfPerson: decision.personId !== null,
    isJudged: (await reader.$count(majorViolations, judged)) > 0,
    isFallen: (await fallenOn(reader, decision.id)) !== null,
  };
}

/** What the policy of an entry looks at. */
export async function majorFacts(tx: Tx, row: Row, now: Date): Promise<MajorFacts> {
  return {
    ...(await peopleOf(tx, row.caseId, now)),
    ...{ isDecided: true, isOfPerson: false, isJudged: true, state: row.state, judgedBy: row.judgedBy },
    isFallen: (await fallenOn(tx, row.decisionId)) !== null,
    isServed: await isServed(tx, row.decisionId),
    hasObjection: (await tx.$count(majorObjections, waitingObjection(row.id))) > 0,
    removalBy: row.state === "published" ? row.removalBy : null,
    hidesMore: row.state === "proposed" && isOutdated(row, await knownPeople(tx, row)),
  };
}

type Said = Pick<Row, "employerId" | "facts" | "handling" | "address" | "representative">;

/** What officers wrote of an entry that is to be public: its words, and its seat where it is not the register's. */
export async function saidOfMajor(reader: Reader, entry: Said): Promise<readonly string[]> {
  const [employer] = await reader.select().from(employers).where(standsFor(entry.employerId));
  const registered = [employer?.address, employer?.legalRepresentative];
  const seat = [entry.address, entry.representative].filter((word) => !registered.includes(word));
  return [entry.facts, entry.handling, ...seat];
}

/** The objection to an entry that waits for its answer: there is one at most. */
export const waitingObjection = (majorId: string) =>
  and(eq(majorObjections.majorId, majorId), isNull(majorObjections.answeredOn));

/** The entry does not say what it would if it were made now: people became known, or are told apart. */
const isOutdated = ({ facts, handling, typed }: Row, people: KnownPeople): boolean =>
  [facts, handling].some((text) => maskByRule(text, people) !== text) ||
  (typed !== null && (maskByRule(typed.facts, people) !== facts || maskByRule(typed.handling, people) !== handling));

import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, cases, employers, evidence, findingEvidence, findings } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import { officersOnPaper } from "@/lib/cases/queries/inspectors";
import { signedOpinion } from "@/lib/documents/prose";
import { standsFor } from "@/lib/employers/queries/files-of";
import type { LegalDate } from "@/lib/kernel/clock";
import { violationOf } from "@/lib/violations/catalogue";
import { exhibitOnPaper, exhibitsListed, type ListedExhibit } from "./fact-draft";
import { leadOf } from "./fact-pieces";
import { factorsText } from "./factor-labels";
import { ignoredOnPaper, measureOnPaper, noPenaltyGroundLabels, titlesOf } from "./labels";
import { lightenedText } from "./lightening-labels";
import { harmText } from "./limitation-labels";
import { namesIgnored, restsOn } from "./measures";
import { readBy } from "./party-labels";
import { usualText } from "./past-labels";
import { answeringOnPaper, personOnPaper, withoutNumber } from "./person-paper-inputs";
import { type DecisionItem, itemsOfDecision } from "./queries/decision-items";
import { ignoredActs } from "./queries/ignored-acts";
import { factorsOfDecision, type KeptFact, keptFacts } from "./queries/kept-facts";
import { correctionsOf } from "./queries/ordered-corrections";
import type { Decision } from "./scope";

type Signed = { readonly opinion: string; readonly by: string; readonly on: LegalDate };

/** What every paper of a proceeding says of the case: drawn whole from it, nothing is typed twice. */
export async function proceedingOnPaper(reader: Reader, decision: Decision) {
  const items = await itemsOfDecision(reader, decision.id);
  const grounds = await groundsOf(reader, [...new Set(items.map(({ findingId }) => findingId))]);
  const [employer] = await reader.select().from(employers).where(standsFor(decision.employerId));
  const [kase] = await reader.select().from(cases).where(eq(cases.id, decision.caseId));
  if (!employer || !kase) throw new Error("a decision without an employer or a case");
  const organ = await organOf(reader, decision.organId);
  const factors = await factorsOfDecision(reader, decision.id);
  const answering = await answeringOnPaper(reader, decision.personId, employer.name);
  const claimedOf = (item: DecisionItem) => factors.filter(({ itemId }) => itemId === item.id);
  const weighingOf = (item: DecisionItem) => factorsText(claimedOf(item)) + usualText(item);
  const measureOf = (item: DecisionItem) => measureOnPaper(item) + lightenedText(item, claimedOf(item));
  return {
    items,
    kase,
    organ,
    party: {
      name: employer.name,
      creditCode: employer.creditCode ?? "",
      address: employer.address,
      representative: employer.legalRepresentative ?? "",
    },
    industry: employer.industry,
    matter: titlesOf(grounds.flatMap(({ violationCode }) => violationOf(violationCode) ?? [])),
    person: await personOnPaper(reader, decision.personId),
    ...(await foundOnPaper(reader, decision, { items, grounds, answering })),
    ...lawOnPaper(decision, items, grounds),
    measures: items.map(measureOf),
    correction: await correctionsOf(reader, decision, items),
    /** For the organ's own eyes: each with what speaks for its weight and what was fined before. */
    measuresInside: items.map((item) => measureOf(item) + weighingOf(item)),
    weighing: items.flatMap((item) => (weighingOf(item) === "" ? [] : [`第${item.ordinal}项　${weighingOf(item)}`])),
    contact: { address: organ.address, phone: organ.phone, postcode: organ.postcode },
  };
}

/** What was broken and by which provisions it is judged: where the facts are not established nothing was. */
function lawOnPaper(
  { noPenaltyGround: ground }: Decision,
  items: readonly DecisionItem[],
  grounds: readonly (typeof findings.$inferSelect)[],
) {
  if (ground === "facts_not_established") return { articlesBroken: [], basis: [`${noPenaltyGroundLabels[ground]}。`] };
  return {
    articlesBroken: [...new Set(grounds.map(({ provisionBroken }) => provisionBroken))],
    basis: [...new Set(items.map((item) => item.basis))],
  };
}

type Found = {
  readonly items: readonly DecisionItem[];
  readonly grounds: readonly (typeof findings.$inferSelect)[];
  /** Why a person answers beside the unit. */
  readonly answering: Awaited<ReturnType<typeof answeringOnPaper>>;
};

/** The facts and what proves them as the proposal kept them; of one made before, as its findings stand. */
async function foundOnPaper(reader: Reader, decision: Decision, { items, grounds, answering }: Found) {
  const kept = await keptFacts(reader, decision.id);
  if (kept.length > 0) {
    const listed = exhibitsListed<ListedExhibit>([...kept, answering]);
    return {
      facts: [...kept.map((fact) => readBy(decision.personId !== null, factText(fact))), ...answering.facts],
      evidence: listed.map(exhibitOnPaper),
    };
  }
  const ignored = await ignoredIn(reader, decision, items);
  const facts = grounds.map((finding) => {
    const own = ignored.filter(({ findingId }) => findingId === finding.id);
    return [leadOf(finding), ...own.map(ignoredOnPaper)].join("\n");
  });
  const ids = grounds.map(({ id }) => id);
  return { facts, evidence: await exhibitNames(reader, ids) };
}

const factText = (fact: KeptFact): string => [fact.statement, harmText(fact)].filter(Boolean).join("\n");

/** What was ignored that the measures rest on, as far as the proposal knew it: the notice told no more. */
async function ignoredIn(reader: Reader, { proposedOn }: Decision, items: readonly DecisionItem[]) {
  const resting = items.filter(({ violationCode, sanctionAt }) => namesIgnored(violationCode, sanctionAt));
  const findingIds = resting.map(({ findingId }) => findingId);
  const known = await ignoredActs(reader, findingIds, proposedOn);
  return known.filter((act) =>
    resting.some(
      ({ findingId, violationCode }) => findingId === act.findingId && restsOn(violationCode, [act]).length > 0,
    ),
  );
}

export type Proceeding = Awaited<ReturnType<typeof proceedingOnPaper>>;

const groundsOf = (reader: Reader, ids: readonly string[]) =>
  reader
    .select()
    .from(findings)
    .where(inArray(findings.id, [...ids]))
    .orderBy(asc(findings.ordinal));

async function exhibitNames(reader: Reader, findingIds: readonly string[]): Promise<string[]> {
  const rows = await reader
    .selectDistinct({ name: evidence.name, ordinal: evidence.ordinal })
    .from(evidence)
    .innerJoin(findingEvidence, eq(findingEvidence.evidenceId, evidence.id))
    .where(inArray(findingEvidence.findingId, [...findingIds]))
    .orderBy(asc(evidence.ordinal));
  return [...new Set(rows.map(({ name }) => name))].map((name, at) => `${at + 1}.${name}`);
}

/** 案件处理报批表. */
export async function proposalOnPaper(reader: Reader, decision: Decision, decided: Signed) {
  const {
    kase,
    party,
    person,
    matter,
    facts,
    evidence: exhibits,
    basis,
    measures,
    correction,
    weighing,
  } = await proceedingOnPaper(reader, decision);
  const [proposer] = await reader.select().from(accounts).where(eq(accounts.id, decision.proposedBy));
  return withoutNumber({
    person,
    caseNumber: kase.number,
    caseName: kase.title,
    openedOn: kase.openedOn,
    employer: party,
    violation: matter,
    facts: facts.join("\n"),
    evidence: exhibits,
    evidenceGap: decision.gapReason,
    statement: decision.partySaid,
    basis,
    measures,
    correction,
    weighing: weighing.join("\n"),
    kind: decision.kind,
    inspectors: await officersOnPaper(reader, decision.caseId, decided.on),
    proposal: signedOpinion({ opinion: decision.opinion, by: proposer?.name ?? "", on: decision.proposedOn }),
    approval: signedOpinion(decided),
  });
}

/** What a notice tells of the party's rights: whether of a hearing, and how many working days there are to speak. */
type Told = { readonly isHearingTold: boolean; readonly statementDays: number };

/** 事先告知书, with the 听证告知 in it where a hearing is due. */
export async function noticeOnPaper(reader: Reader, decision: Decision, told: Told) {
  const {
    party,
    person,
    facts,
    evidence: exhibits,
    articlesBroken,
    basis,
    measures,
    correction,
    contact,
  } = await proceedingOnPaper(reader, decision);
  return {
    kind: decision.kind,
    employer: party,
    person,
    facts,
    evidence: exhibits,
    articlesBroken,
    basis,
    measures,
    correction,
    reason: decision.opinion,
    ...told,
    contact,
  };
}

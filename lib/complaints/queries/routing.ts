import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, deadlines, employers, organs, regions, routingContests } from "@/db/schema";
import { bureausAbove, bureausBelow, competentBureau, organOf } from "@/lib/agencies/queries";
import { COUNTY } from "@/lib/kernel/region-code";
import { contestOutcomeLabels, routingWords } from "../labels";
import { firstLimits } from "../lifecycle";
import { routingGround } from "../routing";

/** The contest of a complaint with the names that are in it; undefined when there is none. */
export async function contestOf(reader: Reader, complaintId: string) {
  const [contest] = await reader.select().from(routingContests).where(eq(routingContests.complaintId, complaintId));
  if (!contest) return undefined;
  const [organName, proposedName, toName] = await Promise.all(
    [contest.organId, contest.proposedOrganId, contest.toOrganId].map((id) => nameOf(reader, id)),
  );
  const people = await reader
    .select({ id: accounts.id, name: accounts.name, organName: organs.name })
    .from(accounts)
    .innerJoin(organs, eq(organs.id, accounts.organId))
    .where(inArray(accounts.id, [contest.contestedBy, contest.decidedBy ?? contest.contestedBy]));
  const personOf = (id: string | null) => people.find((person) => person.id === id);
  const decider = personOf(contest.decidedBy);
  return { ...contest, organName, proposedName, toName, contester: personOf(contest.contestedBy)?.name, decider };
}

export type Contest = NonNullable<Awaited<ReturnType<typeof contestOf>>>;

async function nameOf(reader: Reader, id: string | null): Promise<string | null> {
  return id === null ? null : (await organOf(reader, id)).name;
}

type Routed = { readonly id: string; readonly organId: string; readonly regionCode: string };

/** The running clock of a complaint's acceptance: the answer to a contest is due with it. */
export async function runningAcceptance(reader: Reader, complaintId: string) {
  const [clock] = await reader
    .select({ startedOn: deadlines.startedOn, dueOn: deadlines.dueOn, basis: deadlines.basis })
    .from(deadlines)
    .where(
      and(
        ...[eq(deadlines.subjectId, complaintId), inArray(deadlines.limitKey, [...firstLimits])],
        eq(deadlines.state, "running"),
      ),
    );
  return clock;
}

/**
 * Who decides upon a contest: the nearest bureau above both organs whose head works here; where none does, the
 * organ itself enters what was decided above. Answers that bureau's region as well: it can choose within it.
 */
export async function routingDecider(reader: Reader, { id, organId }: Pick<Routed, "id" | "organId">) {
  const organ = await organOf(reader, organId);
  const [contest] = await reader
    .select({ proposedOrganId: routingContests.proposedOrganId })
    .from(routingContests)
    .where(eq(routingContests.complaintId, id));
  const proposed = contest?.proposedOrganId ? await organOf(reader, contest.proposedOrganId) : organ;
  const above = await bureausAbove(reader, organ.regionCode);
  const common = above.filter(({ regionCode }) => proposed.regionCode.startsWith(regionCode));
  const superior = common.find(({ hasHead }) => hasHead);
  const within = superior ?? common.at(0) ?? organ;
  return { id: superior?.id ?? organId, name: superior?.name ?? organ.name, isAbove: superior !== undefined, within };
}

export type RoutingDecider = Awaited<ReturnType<typeof routingDecider>>;

/** The organs that a contest can name: all under the highest organ above, but the own. */
export async function proposableOrgans({ organId }: Pick<Routed, "organId">, reader: Reader = db()) {
  const organ = await organOf(reader, organId);
  const highest = (await bureausAbove(reader, organ.regionCode)).at(-1) ?? organ;
  return (await bureausBelow(reader, highest.regionCode)).filter(({ id }) => id !== organId);
}

/** The organs that whoever decides upon a contest can choose, and who that is. */
export async function routingChoice(complaint: Pick<Routed, "id" | "organId">, reader: Reader = db()) {
  const decider = await routingDecider(reader, complaint);
  const choosable = await bureausBelow(reader, decider.within.regionCode);
  return { decider, organs: choosable.filter(({ id }) => id !== complaint.organId) };
}

/** Why a complaint lies with its organ: the place of work, the organ's level, where the employer is registered. */
export async function routingOf(complaint: Routed & { readonly employerId: string | null }, reader: Reader = db()) {
  const organ = await organOf(reader, complaint.organId);
  const nearest = await competentBureau(reader, complaint.regionCode);
  const contest = await contestOf(reader, complaint.id);
  const nearestId = nearest?.id ?? null;
  const ground = routingGround({ organ, placeCode: complaint.regionCode, nearestId, contest: contest ?? null });
  const place = await placeName(reader, complaint.regionCode);
  const registration = await registrationOf(reader, complaint.employerId);
  return {
    why: routingWords[ground]({ place, organ: organ.name, decision: contest ? decisionWords(contest) : "" }),
    place,
    organName: organ.name,
    level: await levelOf(reader, organ.regionCode),
    registration: registration && {
      ...registration,
      isElsewhere: !complaint.regionCode.startsWith(registration.county),
    },
    contest: contest ?? null,
  };
}

export type Routing = Awaited<ReturnType<typeof routingOf>>;

const decisionWords = ({ decidedOn, decider, outcome, reference }: Contest): string =>
  `${decidedOn ?? ""} ${decider?.organName ?? ""}${reference === "" ? "" : `依${reference}`}决定管辖（${contestOutcomeLabels[outcome ?? "kept"]}）`;

async function placeName(reader: Reader, code: string): Promise<string> {
  const rows = await reader
    .select()
    .from(regions)
    .where(inArray(regions.code, [code.slice(0, COUNTY), code]));
  const [county = "", street = ""] = [code.slice(0, COUNTY), code].map(
    (each) => rows.find((row) => row.code === each)?.name,
  );
  return (street.startsWith(county) ? street : `${county}${street}`) || code;
}

async function levelOf(reader: Reader, code: string): Promise<string> {
  const [row] = await reader.select({ level: regions.level }).from(regions).where(eq(regions.code, code));
  return row?.level ?? "";
}

async function registrationOf(reader: Reader, employerId: string | null) {
  if (employerId === null) return null;
  const [row] = await reader
    .select({ regionCode: employers.regionCode })
    .from(employers)
    .where(eq(employers.id, employerId));
  return row ? { county: row.regionCode.slice(0, COUNTY), name: await placeName(reader, row.regionCode) } : null;
}

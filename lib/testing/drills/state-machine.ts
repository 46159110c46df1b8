import { type Actor, officeRoles, organKinds, publicVisitor, system } from "@/lib/auth/actor";
import { caseLifecycle, caseStates } from "@/lib/cases/lifecycle";
import { type CaseFacts, caseActRefusal } from "@/lib/cases/policy";
import { complaintKinds, complaintLifecycle, complaintStates } from "@/lib/complaints/lifecycle";
import { type ComplaintFacts, complaintActRefusal } from "@/lib/complaints/policy";
import { type Drilled, SEED } from "./drill";
import { caseLaw, complaintLaw, lawful } from "./legal-oracle";

const person = { id: "me", name: "某", login: "me", organName: "", regionCode: "99", principal: false };

const actors: readonly Actor[] = [
  ...officeRoles.flatMap((role) =>
    organKinds.map((organKind) => ({ ...person, kind: "officer" as const, role, organKind, organId: "own" })),
  ),
  { kind: "employer", id: "me", name: "", login: "", employerId: "employer", files: ["employer"] },
  publicVisitor,
  system,
];

const either = [false, true];

/** The posts that a person holds, in the oracle's words. */
function postsOf(actor: Actor, officerIds: readonly string[] = []): Set<string> {
  const posts = new Set<string>();
  if (actor.kind !== "officer") return posts;
  if (actor.role === "squad_leader" && actor.organKind === "inspection_body") posts.add("body_leader");
  if (["inspector", "legal_reviewer", "head"].includes(actor.role)) posts.add(actor.role);
  if (officerIds.includes(actor.id)) posts.add("case_officer");
  return posts;
}

const set = (facts: Readonly<Record<string, boolean>>): Set<string> =>
  new Set(Object.keys(facts).filter((fact) => facts[fact]));

const keysOf = <Key extends string>(acts: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(acts).filter((name): name is Key => Object.hasOwn(acts, name));

/** T06, first half: every state × act × post × fact of both lives, asked of the policy and of the oracle. */
export function run(): Drilled {
  let n = 0;
  const examples: string[] = [];
  const compare = (what: () => string, allowed: boolean, byLaw: boolean) => {
    n += 1;
    if (allowed !== byLaw)
      examples.push(`${what()}: ${allowed ? "open" : "closed"}, by law ${byLaw ? "open" : "closed"}`);
  };
  eachComplaint(compare);
  eachCase(compare);
  return { test: "T06 enumeration", n, failures: examples.length, seed: SEED, examples: examples.slice(0, 20) };
}

type Compare = (what: () => string, allowed: boolean, byLaw: boolean) => void;

/** No contest, one that waits for this organ's decision or another's, one that was decided. */
const contests = [
  { contest: null, deciderId: null },
  { contest: "open", deciderId: "own" },
  { contest: "open", deciderId: "other" },
  { contest: "settled", deciderId: null },
] as const;

const supplements = [
  { supplementAskedOn: null, supplementReceivedOn: null },
  { supplementAskedOn: "2026-01-05", supplementReceivedOn: null },
  { supplementAskedOn: "2026-01-05", supplementReceivedOn: "2026-01-06" },
];

function* complaintFacts(): Generator<ComplaintFacts> {
  for (const state of complaintStates)
    for (const employerId of [null, "employer"])
      for (const supplement of supplements)
        for (const organIds of [["own", "other"], ["other"]])
          for (const joinedOn of [null, "2026-01-05"])
            for (const caseHasEnded of [null, ...either])
              for (const isInLedger of either)
                for (const contest of contests)
                  for (const kind of complaintKinds)
                    for (const recusedIds of [[], ["me"]]) {
                      const joining = { joinedOn, caseHasEnded, isInLedger, recusedIds };
                      yield { kind, state, employerId, ...supplement, organIds, ...joining, ...contest };
                    }
}

function eachComplaint(compare: Compare): void {
  const acts = keysOf(complaintLifecycle.acts);
  for (const facts of complaintFacts()) {
    const holds = set({
      complaint: facts.kind === "complaint",
      employer: facts.employerId !== null,
      "never asked": facts.supplementAskedOn === null,
      "answer waits": facts.supplementAskedOn !== null && facts.supplementReceivedOn === null,
      "own organ": facts.organIds.includes("own"),
      joined: facts.joinedOn !== null,
      "case open": facts.caseHasEnded !== true,
      "not in ledger": !facts.isInLedger,
      "never contested": facts.contest === null,
      "contest open": facts.contest === "open",
      "no contest open": facts.contest !== "open",
      "organ above": facts.deciderId === "own",
    });
    for (const actor of actors)
      for (const act of acts) {
        const isOut = actor.kind === "officer" && facts.recusedIds.includes(actor.id);
        const byLaw = !isOut && lawful(complaintLaw, act, { state: facts.state, posts: postsOf(actor), holds });
        const what = () => `complaint ${JSON.stringify({ act, actor, facts })}`;
        compare(what, complaintActRefusal(actor, facts, act) === null, byLaw);
      }
  }
}

/** Sets of officers who hold the case with a certificate: nobody, one, two; with and without the actor. */
const teams = [[], ["me"], ["you"], ["me", "you"], ["you", "they"]];
/** Whose recusal waits, and whose was granted. */
const recusals: readonly (readonly [readonly string[], readonly string[]])[] = [
  [[], []],
  [["me"], []],
  [["you"], []],
  [["me", "you"], []],
  [[], ["me"]],
  [["you"], ["me"]],
  [["me"], ["you"]],
];

function* caseFacts(): Generator<CaseFacts> {
  for (const state of caseStates)
    for (const officerIds of teams)
      for (const [recusalsPendingOf, recusedIds] of recusals)
        for (const organIds of [["own", "other"], ["other"]])
          for (const isExtended of either)
            for (const extensionPending of either)
              for (const isSuspended of either)
                for (const allowsSuspension of either)
                  yield {
                    ...{ state, officerIds, recusalsPendingOf, recusedIds, barredIds: [], organIds },
                    ...{ isExtended, extensionPending, isSuspended, isHandedOn: false, allowsSuspension },
                  };
}

function eachCase(compare: Compare): void {
  const acts = keysOf(caseLifecycle.acts);
  for (const facts of caseFacts()) {
    const { state, officerIds, recusalsPendingOf, organIds } = facts;
    const holds = set({
      "own organ": organIds.includes("own"),
      "two inspectors": officerIds.length >= 2,
      "extended once at most": !facts.isExtended || state !== "investigating",
      "nothing proposed": !facts.extensionPending,
      proposed: facts.extensionPending,
      "not suspended": !facts.isSuspended,
      suspended: facts.isSuspended,
      "region suspends": facts.allowsSuspension,
      "no recusal waits": recusalsPendingOf.length === 0,
      "another's recusal": recusalsPendingOf.some((id) => id !== "me"),
    });
    for (const actor of actors) {
      const posts = postsOf(actor, officerIds);
      for (const act of acts) {
        const what = () => `case ${JSON.stringify({ act, actor, facts })}`;
        const isOut = actor.kind === "officer" && facts.recusedIds.includes(actor.id);
        const byLaw = !isOut && lawful(caseLaw, act, { state, posts, holds });
        compare(what, caseActRefusal(actor, facts, act) === null, byLaw);
      }
    }
  }
}

import { type Actor, innerPosts } from "@/lib/auth/actor";
import { endedStates } from "@/lib/cases/lifecycle";
import { type CaseFacts, type CaseRefusal, casePostRefusal } from "@/lib/cases/policy";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type InstructionAct, type InstructionState, instructionLifecycle } from "./lifecycle";

export type InstructionRefusal =
  | CaseRefusal
  | "instruction_case_ended"
  | "instruction_not_named"
  | "instruction_own"
  | "instruction_not_writer";

/** Faults of single fields that only the command can see. */
export type InstructionFault = "instruction_assignee_unknown" | "instruction_due_past";

export type InstructionFacts = {
  readonly state: InstructionState;
  readonly writtenBy: string;
  readonly assigneeId: string;
  readonly kase: CaseFacts;
};

type Check = (actor: Actor, facts: InstructionFacts, act: InstructionAct) => InstructionRefusal | null;

/** The account, and the one it acts for. */
const personsOf = (actor: Actor): readonly string[] =>
  actor.kind === "officer" ? [actor.id, ...(actor.onBehalfOf ? [actor.onBehalfOf.id] : [])] : [];

/** What an organ writes for itself is not read from posts that only know of its matters. */
export const readRefusal = guard("instructions.inner", (actor: Actor): InstructionRefusal | null =>
  actor.kind === "officer" && !innerPosts.includes(actor.role) ? "not_your_post" : null,
);

/** The head of the organ that handles the case, and the leader of its inspection body. */
const leads = guard("instructions.post", (actor: Actor, kase: CaseFacts): InstructionRefusal | null =>
  casePostRefusal(actor, kase, actor.kind === "officer" && actor.role === "head" ? "decide" : "assign"),
);

const caseStands = guard("instructions.case_open", (kase: CaseFacts): InstructionRefusal | null =>
  endedStates.includes(kase.state) ? "instruction_case_ended" : null,
);

/** Why this actor may not write an instruction on this case now; null when they may. */
export const writeRefusal = (actor: Actor, kase: CaseFacts): InstructionRefusal | null =>
  leads(actor, kase) ?? caseStands(kase);

const isOpenFromState: Check = guard("instructions.state", (_actor: Actor, { state }: InstructionFacts, act) =>
  instructionLifecycle.next(state, act) === null ? "illegal_transition" : null,
);

/** Whoever is named answers, or the officers who hold the case when that one has gone; never whoever wrote it. */
const isNamed: Check = guard("instructions.named", (actor: Actor, facts: InstructionFacts, act: InstructionAct) => {
  if (act !== "answer") return null;
  const persons = personsOf(actor);
  if (persons.includes(facts.writtenBy)) return "instruction_own";
  const named = [facts.assigneeId, ...facts.kase.officerIds];
  return persons.some((id) => named.includes(id)) ? null : "instruction_not_named";
});

/** Whoever wrote it judges what came of it, or a head of the organ when that one has gone. */
const isWriter: Check = guard("instructions.writer", (actor: Actor, facts: InstructionFacts, act: InstructionAct) => {
  if (act === "answer" || personsOf(actor).includes(facts.writtenBy)) return null;
  return actor.kind === "officer" && actor.role === "head" ? leads(actor, facts.kase) : "instruction_not_writer";
});

/** Why this actor may not do this act on this instruction now; null when they may. */
export const instructionActRefusal: Check = (actor, facts, act) =>
  firstReason([isOpenFromState, isNamed, isWriter], actor, facts, act);

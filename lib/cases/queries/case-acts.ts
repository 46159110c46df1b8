import "server-only";
import { db } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/kernel/clock";
import type { CaseAct } from "../lifecycle";
import { type CaseFacts, type CaseRefusal, caseActRefusal } from "../policy";
import { caseFacts } from "./case-facts";
import { type CaseFile, caseFile } from "./case-file";

export type CaseActs = {
  readonly kase: CaseFile;
  readonly facts: CaseFacts;
  /** Why an act is closed to the actor now; null when it is open. The commands ask the same function. */
  readonly refusalOf: (act: CaseAct) => CaseRefusal | null;
};

/** A case with what its rules look at and their answer. Throws `not_found`. */
export async function caseActs(actor: Actor, id: string): Promise<CaseActs> {
  const kase = await caseFile(actor, id);
  const facts = await caseFacts(db(), kase, now());
  return { kase, facts, refusalOf: (act) => caseActRefusal(actor, facts, act) };
}

import { db, violatedConstraint } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import { DomainError } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { withEvents } from "@/lib/workflow/transact";
import { at } from "./world";

/** An attack on one guard through the real command, query or door. It leaves nothing behind. */
export type Probe = {
  /** What the attack comes to while the guard stands, in the words of `outcomeOf`. */
  readonly comesTo: string;
  readonly attack: () => Promise<unknown>;
};

/** The probes of a module by the name of the guard; `lib/testing/probes/<module>.ts` exports them as `probes`. */
export type Probes = Readonly<Record<string, Probe>>;

/** `refused not_your_post`, `invalid {"field":"fault"}`, `not_found`, a constraint's name, or the answer as JSON. */
export async function outcomeOf(attack: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await attack()) ?? "nothing";
  } catch (error) {
    if (error instanceof DomainError) {
      const { code, reason, fields } = error;
      return [code, reason, fields && JSON.stringify(fields)].filter((part) => part !== undefined).join(" ");
    }
    const constraint = violatedConstraint(error);
    if (constraint === null) throw error;
    return `constraint ${constraint}`;
  }
}

class Undone extends Error {}

/** Runs a command as the actor on that day, answers what it answers, and takes everything back. */
export async function attempt<T, A extends Actor>(
  actor: A,
  on: string,
  run: (ctx: Context<A>) => Promise<T>,
): Promise<T | undefined> {
  let answer: T | undefined;
  try {
    await db().transaction(async (tx) => {
      answer = await withEvents(tx, actor, at(on), run);
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return answer;
}

/**
 * Makes the ground of several probes once, when the first of them asks for it. For probes and test files alone: a
 * factory is shared by the files of a worker, each with a database of its own.
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

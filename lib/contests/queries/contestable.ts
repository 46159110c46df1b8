import "server-only";
import { z } from "zod";
import { db } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { recordContestRefusal } from "../policy";
import { handledBy } from "./contest-facts";
import { contestedOf, type Named } from "./contested";

/** What is to be contested, for the form that records it, and why this actor may not. Throws `not_found`. */
export async function contestable(actor: Actor, named: Named) {
  if (!z.uuid().safeParse(named.aboutId).success) throw notFound();
  const contested = await contestedOf(db(), actor, named);
  if (!contested) throw notFound();
  const handled = await handledBy(db(), contested);
  return { ...contested, refusal: recordContestRefusal(actor, { ...handled, subject: contested.subject }) };
}

export type Contestable = Awaited<ReturnType<typeof contestable>>;

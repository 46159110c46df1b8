import "server-only";
import { eq } from "drizzle-orm";
import { instructionEntries } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { EntryKind } from "../lifecycle";

type Entry = { readonly kind: EntryKind; readonly words: string; readonly dueOn?: LegalDate };

/** Adds to what was written under an instruction. Belongs to the act that has moved it, and so holds it. */
export async function addEntry({ db, actor, now }: Context<Officer>, instructionId: string, entry: Entry) {
  const before = await db.$count(instructionEntries, eq(instructionEntries.instructionId, instructionId));
  const written = { writtenBy: actor.id, writtenOn: legalDate(now) };
  await db.insert(instructionEntries).values({ ...entry, ...written, instructionId, ordinal: before + 1 });
}

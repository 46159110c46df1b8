import "server-only";
import { asc, eq, or } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";

/** The bureau whose leadership group an officer's unit answers to: its own organ, or the one above a unit. */
export async function leadingOrgan(reader: Reader, organId: string) {
  const [own] = await reader.select().from(organs).where(eq(organs.id, organId));
  if (!own) throw new Error("an officer without an organ");
  if (own.kind === "bureau" || own.parentId === null) return own;
  const [above] = await reader.select().from(organs).where(eq(organs.id, own.parentId));
  return above ?? own;
}

/** The bureau and the units under it, in order. */
export const unitsOf = (reader: Reader, organId: string) =>
  reader
    .select({ id: organs.id, name: organs.name, kind: organs.kind })
    .from(organs)
    .where(or(eq(organs.id, organId), eq(organs.parentId, organId)))
    .orderBy(asc(organs.code));

export type Unit = Awaited<ReturnType<typeof unitsOf>>[number];

/** The units that a notice pasted by this officer may name. */
export const unitsForNotice = async (officer: Officer): Promise<readonly Unit[]> =>
  unitsOf(db(), (await leadingOrgan(db(), officer.organId)).id);

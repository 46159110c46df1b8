import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { complaints, informants } from "@/db/schema";
import { openField } from "@/lib/auth/sealed";
import type { Informants } from "../informants-told";
import { caseFamily } from "./case-family";
import { complaintsEverIn } from "./complaints-ever-in";

type File = { readonly fileKind: string; readonly fileId: string };

const Person = z.object({ name: z.string(), address: z.string() });

/**
 * Those who made the tips that a case and those it was split from or merged with rest on or once rested on, to ask
 * whether words that leave the house tell one, and for nothing else (《条例》第九条): shown to nobody, recorded nowhere.
 * Reads under the database role that alone may, so it needs the transaction, which goes on as the application's role.
 */
export async function informantsOf(tx: Tx, caseId: string): Promise<Informants> {
  return informantsOfTips(tx, await complaintsEverIn(tx, await caseFamily(tx, caseId)));
}

/** The same of the file in which a clock runs: a case, or a complaint or tip with whatever its case rests on. */
export async function informantsOfFile(tx: Tx, { fileKind, fileId }: File): Promise<Informants> {
  if (fileKind === "case") return informantsOf(tx, fileId);
  const [matter] = await tx.select({ caseId: complaints.caseId }).from(complaints).where(eq(complaints.id, fileId));
  const beside = matter?.caseId ? await complaintsEverIn(tx, await caseFamily(tx, matter.caseId)) : [];
  return informantsOfTips(tx, [fileId, ...beside]);
}

/** The same of the tips among these matters. */
export async function informantsOfTips(tx: Tx, complaintIds: readonly string[]): Promise<Informants> {
  const tips = await tx
    .select({ id: complaints.id })
    .from(complaints)
    .where(and(inArray(complaints.id, [...complaintIds]), eq(complaints.kind, "tip")));
  if (tips.length === 0) return { names: [], addresses: [] };
  const ids = tips.map(({ id }) => id);
  await tx.execute(sql`set local role laojian_informant`);
  const rows = await tx
    .select({ sealed: informants.sealed })
    .from(informants)
    .where(inArray(informants.complaintId, ids));
  await tx.execute(sql`set local role laojian_app`);
  const people = rows.map(({ sealed }) => Person.parse(JSON.parse(openField("informants.sealed", sealed) ?? "null")));
  return { names: people.map(({ name }) => name), addresses: people.map(({ address }) => address) };
}

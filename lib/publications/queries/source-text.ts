import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents, type publications } from "@/db/schema";
import { publicTextOf } from "../public-text";
import type { KnownPeople, PublicText } from "../redaction";
import { knownPeople } from "./known-people";

type Row = typeof publications.$inferSelect;

export type Source = { readonly text: PublicText; readonly people: KnownPeople; readonly sha256: string };

/** The decision's own words and whom the rule hides in them; never given to a page as they are. */
export async function sourceText(tx: Tx, row: Row): Promise<Source> {
  const [paper] = await tx
    .select({ input: documents.input, sha256: documents.sha256 })
    .from(documents)
    .where(eq(documents.id, row.sourceId));
  if (!paper) throw new Error("a publication without its decision");
  const { text } = publicTextOf(paper.input);
  return { text, people: await knownPeople(tx, row), sha256: paper.sha256 };
}

import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { documents } from "@/db/schema";
import { pdfText } from "./pdf-text";

/** The text of an issued paper, by its id. Throws where there is none. */
export async function issuedText(documentId: string | null | undefined): Promise<string> {
  const [paper] = await db()
    .select({ bytes: documents.bytes })
    .from(documents)
    .where(eq(documents.id, documentId ?? ""));
  if (!paper) throw new Error("no such paper");
  return pdfText(paper.bytes);
}

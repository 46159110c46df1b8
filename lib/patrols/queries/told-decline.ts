import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { documents } from "@/db/schema";
import { DECLINED } from "../visit-labels";

const Told = z.object({ follows: z.string() });

/** Whether the paper of a visit's result told its employer that no case is opened. */
export async function tellsDecline(reader: Reader, resultId: string): Promise<boolean> {
  const [paper] = await reader.select({ input: documents.input }).from(documents).where(eq(documents.id, resultId));
  return Told.safeParse(paper?.input).data?.follows === DECLINED;
}

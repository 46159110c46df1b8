import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { files } from "@/db/schema";
import { scanStateOf } from "./scan-column";

/** What is known of a kept file. Whoever asks has made sure that a matter in the actor's scope holds it. */
export async function fileOf(id: string) {
  const [row] = await db()
    .select({
      id: files.id,
      name: files.name,
      contentType: files.contentType,
      sha256: files.sha256,
      copySha256: files.copySha256,
      copyContentType: files.copyContentType,
      scanState: scanStateOf(files.id),
    })
    .from(files)
    .where(eq(files.id, id));
  return row;
}

export type KeptFile = NonNullable<Awaited<ReturnType<typeof fileOf>>>;

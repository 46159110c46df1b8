import { z } from "zod";
import { readingKinds } from "./auth/reading-kinds";

export const OpenReadingInput = z.strictObject({
  kind: z.enum(readingKinds),
  id: z.uuid(),
  reason: z.string().trim().min(5, "请写明查看的理由，至少5个字。").max(300, "最多300个字。"),
});

/** Which thing a reading's address names. */
export const ReadingParams = z.object({ kind: z.enum(readingKinds), id: z.uuid() });

/** In which form a case file was asked for when a reason was found missing: what is led to afterwards. */
export const ReadingQuery = z.object({ form: z.enum(["pdf", "package"]).catch("pdf") });

export type ReadingForm = z.output<typeof ReadingQuery>["form"];

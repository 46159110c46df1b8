import { z } from "zod";

/** Which step or entry a form is about, from the address. */
export const RecordingAbout = z.object({
  of: z.uuid().optional().catch(undefined),
  entry: z.uuid().optional().catch(undefined),
});

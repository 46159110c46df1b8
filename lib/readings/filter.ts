import { z } from "zod";

const day = z.iso.date().optional().catch(undefined);

/** Which days of readings are judged, and of which person and day each reading is shown. */
export const ReadingsFilter = z.object({
  to: day,
  reader: z.uuid().optional().catch(undefined),
  on: day,
  after: z.string().max(400).optional().catch(undefined),
});

export type ReadingsFilter = z.infer<typeof ReadingsFilter>;

import { z } from "zod";

/** With which case a merge is looked at before it is proposed. */
export const MergeWithQuery = z.object({ with: z.uuid().optional().catch(undefined) });

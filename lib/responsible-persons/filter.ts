import { z } from "zod";

/** Which person of a case an address speaks of. */
export const PersonAbout = z.object({ person: z.uuid().optional().catch(undefined) });

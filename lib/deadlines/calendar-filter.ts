import { z } from "zod";

/** The year whose days are shown. */
export const CalendarFilter = z.object({
  year: z.coerce.number().int().min(2004).max(2100).optional().catch(undefined),
});

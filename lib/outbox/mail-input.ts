import { z } from "zod";

/** Names a message that was given up. */
export const ParkedMailInput = z.strictObject({ id: z.uuid() });

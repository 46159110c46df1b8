import { z } from "zod";
import { judgedCodes } from "./items";

/** Which item a judgement is about, from the address. */
export const MarkAbout = z.object({ item: z.enum(judgedCodes).optional().catch(undefined) });

import { z } from "zod";
import { savedLists } from "./saved-list";

/** Of which list a view is to be kept, and what it shows. */
export const NewViewQuery = z.object({
  list: z.enum(savedLists).catch("cases"),
  query: z.string().max(1_000).catch(""),
});

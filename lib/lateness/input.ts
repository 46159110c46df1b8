import { z } from "zod";

/** Why the organ is, or was, late with one clock. */
export const ExplainLatenessInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int(),
  because: z.string("请说明逾期的原因。").trim().min(5, "请具体说明逾期的原因，至少5个字。").max(500, "最多500个字。"),
});

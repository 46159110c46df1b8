import { z } from "zod";

export const creditCode = z.string().trim().min(1, "请填写统一社会信用代码。").max(30, "统一社会信用代码应为18位。");

export const ClaimEmployerInput = z.strictObject({ creditCode });

export const ClaimByPaperInput = z.strictObject({
  code: z.string().trim().min(8, "请填写文书上印的核验码。").max(40, "请填写文书上印的核验码。"),
});

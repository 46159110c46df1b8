import { z } from "zod";
import { takeBackGrounds } from "./lifecycle";

const words = (max: number) => z.string().trim().max(max, `最多${max}个字。`).default("");

/** Of a review and a judgment the paper is named; an organ that returns a matter may have sent none. */
const papered = ["reconsideration", "court"];

export const TakeBackInput = z
  .strictObject({
    id: z.uuid(),
    version: z.number().int().positive(),
    ground: z.enum(takeBackGrounds, "请选择重新审查的依据。"),
    knownOn: z.iso.date("请填写本机关知道之日。"),
    organ: words(100),
    paperNumber: words(60),
    reason: z.string().trim().min(5, "请写明重新审查的理由，至少5个字。").max(2000, "最多2000个字。"),
  })
  .superRefine(({ ground, organ, paperNumber }, check) => {
    if (!papered.includes(ground)) return;
    const missing = (path: string, message: string) => check.addIssue({ code: "custom", path: [path], message });
    if (organ === "") missing("organ", "请写明作出决定或者判决的机关全称。");
    if (paperNumber === "") missing("paperNumber", "请写明复议决定书或者判决书的文号。");
  });

import { z } from "zod";
import { postedKinds, postedManners } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max: number) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

export const BringPostedInput = z
  .strictObject({
    ...act,
    kind: z.enum(postedKinds, "请选择收到的是什么。"),
    manner: z.enum(postedManners, "请选择提出的方式。"),
    postedOn: z.iso.date("请填写交邮、递交或者提出的日期。"),
    receivedOn: z.iso.date("请填写收到的日期。"),
    evidenceId: z.uuid("请选择证明该日期的证据。"),
    reason: text("认定按期提出的理由", 5, 500),
    givenBy: text("提出人的姓名和职务", 2, 60),
    points: z
      .array(z.strictObject({ claim: text("提出的意见，或者申请的内容", 5, 900) }))
      .min(1, "至少写一点。")
      .max(30, "最多30点。"),
  })
  .superRefine(({ kind, points }, ctx) => {
    if (kind !== "hearing" || points.length === 1) return;
    ctx.addIssue({ code: "custom", path: ["points", 1, "claim"], message: "听证申请写在一栏里，请删除其余各栏。" });
  });

export const SettlePostedInput = z.strictObject({
  ...act,
  verdict: z.enum(["in_time", "late"], "请选择是否按期提出。"),
  note: text("核对日期的情况和理由", 5, 500),
});

import { z } from "zod";
import { organKinds } from "@/lib/auth/actor";
import { parsePhone } from "@/lib/kernel/phone";

const text = (what: string, max: number) => z.string().trim().min(1, `请填写${what}。`).max(max, `最多${max}个字。`);

/** What an organ's papers print of it. */
export const printedOnPapers = {
  numberPrefix: text("机关代字", 20),
  address: text("地址", 100),
  postcode: z
    .string()
    .trim()
    .regex(/^\d{6}$/, "请填写6位邮政编码。"),
  phone: z
    .string()
    .trim()
    .refine((raw) => parsePhone(raw).ok, "请填写正确的电话号码，例如 0351-5550000。"),
  governmentName: text("本级人民政府名称", 60),
  courtName: text("有管辖权的人民法院名称", 60),
};

export const AddRegionInput = z.strictObject({
  code: z
    .string()
    .trim()
    .regex(/^\d{4}(\d{2}(\d{3}(\d{3})?)?)?$/, "请填写4、6、9或者12位行政区划代码。"),
  name: text("地区名称", 50),
});

const name = text("机关全称", 60);

export const AddOrganInput = z.strictObject({
  regionCode: z
    .string()
    .trim()
    .regex(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/, "请填写已有地区的行政区划代码。"),
  kind: z.enum(organKinds, "请选择机关类别。"),
  /** Empty for a bureau, and for the bureau that is competent for the region. */
  parentId: z.union([z.literal(""), z.uuid("请选择所属的行政部门。")]),
  name,
  ...printedOnPapers,
});

export const EditOrganInput = z
  .strictObject({
    id: z.uuid(),
    version: z.number().int(),
    name,
    ...printedOnPapers,
    allowsSuspension: z.boolean(),
    suspensionBasis: z.string().trim().max(200, "最多200个字。"),
  })
  .superRefine(({ allowsSuspension, suspensionBasis }, check) => {
    if (allowsSuspension && suspensionBasis.length < 4) {
      check.addIssue({
        code: "custom",
        path: ["suspensionBasis"],
        message: "允许中止调查的，请写明依据的规定和条款。",
      });
    }
  });

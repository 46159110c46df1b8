import { z } from "zod";
import { keepOffGrounds, listedPosts, listingGrounds, omissionGrounds, revocationGrounds } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max = 1000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const typed = (max = 500) => z.string().trim().max(max, `最多${max}个字。`);

const day = (label: string) => z.iso.date(`请填写${label}。`);

const ListedPerson = z.strictObject({
  name: text("姓名", 2, 50),
  post: z.enum(listedPosts, "请选择属于哪一类人员。"),
  title: text("职务", 2, 50),
});

const proposal = {
  payOrder: z.string().min(1, "请选择期满未付的文书。").max(50),
  ground: z.enum(listingGrounds, "请选择列入的情形。"),
  /** An empty field of the form is sent as nothing. */
  months: z
    .number("请填写整数。")
    .int("请填写整数。")
    .min(1, "至少1个月。")
    .max(120, "最多120个月。")
    .nullable()
    .default(null),
  standard: typed(),
  migrants: text("农民工身份的认定", 5, 500),
  facts: text("列入的事由", 10, 3000),
  evidence: text("证据", 2, 1000),
  persons: z.array(ListedPerson).min(1, "至少列一名自然人。").max(20, "最多20人。"),
};

type Proposal = z.infer<z.ZodObject<typeof proposal>>;

const monthsOfWorker = ({ ground, months }: Pick<Proposal, "ground" | "months">) =>
  ground !== "amount_worker" || months !== null;
const untold = { path: ["months"], message: "按一名劳动者计算的，请填写该劳动者被拖欠几个月。" };

/** What the form of a proposal asks. */
export const ListingFields = z.strictObject(proposal).refine(monthsOfWorker, untold);

export const ProposeListingInput = z.strictObject({ caseId: z.uuid(), ...proposal }).refine(monthsOfWorker, untold);

const omission = {
  payOrder: z.string().min(1, "请选择期满未付的文书。").max(50),
  ground: z.enum(omissionGrounds, "请选择不提出列入的理由。"),
  reason: text("具体情况和依据", 10),
};

/** What the form asks that says why nobody is proposed. */
export const OmissionFields = z.strictObject(omission);
export const OmitListingInput = z.strictObject({ caseId: z.uuid(), ...omission });

export const NotifyListingInput = z.strictObject(act);

export const WithdrawListingInput = z.strictObject({ ...act, reason: text("撤回的理由", 5) });

export const RecordListingObjectionInput = z.strictObject({
  ...act,
  receivedOn: day("收到异议的日期"),
  givenBy: text("提出异议的人", 2, 100),
  content: text("异议的内容", 5, 3000),
});

/** The same by the employer's own user: the day and the person are those of the session. */
export const ObjectOnlineInput = z.strictObject({ ...act, content: text("异议的内容和理由", 5, 3000) });

export const AnswerListingObjectionInput = z.strictObject({
  ...act,
  objectionId: z.uuid("请选择异议。"),
  verdict: z.enum(["sustained", "dismissed"], "请选择异议是否成立。"),
  answer: text("核实的情况和理由", 5, 3000),
  told: text("怎样把结果告知当事人", 5, 500),
  lateBecause: typed(),
});

export const RecordListingWaiverInput = z.strictObject({
  ...act,
  waivedOn: day("放弃异议的日期"),
  waiver: text("放弃异议的方式和原话", 5, 500),
});

export const ExtendListingInput = z.strictObject({ ...act, reason: text("情况复杂的理由", 5) });

export const ListInput = z.strictObject({
  ...act,
  opinion: text("审批意见", 2, 500),
  measures: text("联合惩戒措施提示", 10, 1000),
  lateBecause: typed(),
});

export const KeepOffInput = z
  .strictObject({
    ...act,
    ground: z.enum(keepOffGrounds, "请选择不予列入的理由。"),
    correctedOn: z.union([z.literal(""), z.iso.date()]),
    promisedOn: z.union([z.literal(""), z.iso.date()]),
    opinion: text("审批意见和具体情况", 5, 1000),
    lateBecause: typed(),
  })
  .superRefine(({ ground, correctedOn, promisedOn }, ctx) => {
    if (ground !== "corrected_promised") return;
    const say = (path: string, message: string) => ctx.addIssue({ code: "custom", path: [path], message });
    if (correctedOn === "") say("correctedOn", "请填写改正的日期。");
    if (promisedOn === "") say("promisedOn", "请填写书面信用承诺的日期。");
  });

const optionalDay = z.union([z.literal(""), z.iso.date()]);

export const ApplyForRemovalInput = z.strictObject({
  ...act,
  appliedOn: day("收到申请的日期"),
  givenBy: text("申请人", 2, 100),
  correctedOn: day("改正的日期"),
  promisedOn: optionalDay,
  materials: text("已经改正的证明材料", 2, 1000),
});

/** The same by the employer's own user; without a promise it is complete for no removal, and taken all the same. */
export const ApplyOnlineInput = z.strictObject({
  ...act,
  correctedOn: day("全部付清的日期"),
  materials: text("已经改正的证明材料", 2, 1000),
  promise: z.union([z.literal(""), text("书面信用承诺", 10, 1000)]),
});

export const RefuseRemovalInput = z.strictObject({ ...act, reason: text("不予移出的理由", 10), lateBecause: typed() });

export const RemoveListingInput = z.strictObject({
  ...act,
  isUnbarred: z.boolean().refine((isUnbarred) => isUnbarred, "请核实没有第十三条的情形后勾选。"),
  reason: text("审批意见", 2),
  lateBecause: typed(),
});

export const RevokeListingInput = z.strictObject({
  ...act,
  ground: z.enum(revocationGrounds, "请选择撤销的事由。"),
  reason: text("依据文书的文号和理由", 5),
});

export const RestoreListingInput = z.strictObject({ ...act, reason: text("申请材料虚假的事实", 10) });

/** Of a removal or a restoration that was annulled: what there is to say of it stands with its contest. */
export const UndoneInput = z.strictObject(act);

export const RecordTakeOffInput = z.strictObject({
  ...act,
  offOn: day("停止公布的日期"),
  note: text("告知了哪些公布网站和共享平台", 5, 500),
});

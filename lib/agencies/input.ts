import { z } from "zod";
import { officeRoles } from "@/lib/auth/actor";
import { passwordFault } from "@/lib/auth/password-rules";
import { parsePhone } from "@/lib/kernel/phone";
import { creditCode } from "./claim-input";
import { printedOnPapers } from "./ground-input";
import { accountRefusals } from "./labels";
import { noticeDays } from "./notice-terms";
import { settings } from "./settings";

const version = z.number().int();
const id = z.uuid();
const text = (what: string, max: number) => z.string().trim().min(1, `请填写${what}。`).max(max, `最多${max}个字。`);

const login = z
  .string()
  .trim()
  .regex(/^[A-Za-z][A-Za-z0-9._-]{2,31}$/, "登录名用3至32个字母、数字、点、横线或者下划线，以字母开头。");

const name = z.string().trim().min(2, "请填写姓名。").max(50, "最多50个字。");
const email = z.union([z.literal(""), z.email("请填写正确的电子邮箱，例如 name@example.cn。")]);
const day = z.union([z.literal(""), z.iso.date("请填写正确的日期，例如 2026-03-01。")]);

/** A password as it is chosen; the login it must not equal is known to the command too. */
const newPassword = z
  .string()
  .max(200, "最多200个字符。")
  .superRefine((password, check) => {
    const fault = passwordFault(password, "");
    if (fault !== null) check.addIssue({ code: "custom", message: accountRefusals[fault] });
  });

const post = {
  name,
  organId: z.uuid("请选择机关。"),
  email,
  isPrincipal: z.boolean(),
  hasLegalQualification: z.boolean(),
  certificateNumber: z.string().trim().max(40, "最多40个字。"),
  validFrom: day,
  validTo: day,
};

type Certificate = { certificateNumber: string; validFrom: string; validTo: string };

function certificateIsWhole({ certificateNumber, validFrom, validTo }: Certificate, check: z.RefinementCtx): void {
  const wrong = (path: string, message: string) => check.addIssue({ code: "custom", path: [path], message });
  if (certificateNumber === "") {
    if (validFrom !== "" || validTo !== "") wrong("certificateNumber", "请填写监察证号。");
    return;
  }
  if (validFrom === "") wrong("validFrom", "请填写证件有效期的起始日期。");
  if (validTo === "") wrong("validTo", "请填写证件有效期的截止日期。");
  else if (validTo < validFrom) wrong("validTo", "截止日期不能早于起始日期。");
}

export const CreateAccountInput = z
  .strictObject({ login, role: z.enum(officeRoles, "请选择岗位。"), ...post })
  .superRefine(certificateIsWhole);

export const EditAccountInput = z.strictObject({ id, version, ...post }).superRefine(certificateIsWhole);

export const AccountVersionInput = z.strictObject({ id, version });

export const ChangeRoleInput = z.strictObject({
  id,
  version,
  role: z.enum(officeRoles, "请选择岗位。"),
  reason: text("变更的依据或者理由", 200),
});

const repeated = (again: string, password: string, check: z.RefinementCtx): void => {
  if (again !== password) check.addIssue({ code: "custom", path: ["again"], message: "两次填写的密码不一致。" });
};

const code = z.string().trim().max(10, "请填写6位数字。");

export const ActivateAccountInput = z
  .strictObject({
    token: z.string().min(20).max(100),
    offered: z.string().max(400),
    password: newPassword,
    again: z.string().max(200),
    code,
  })
  .superRefine(({ again, password }, check) => repeated(again, password, check));

export const ChangePasswordInput = z
  .strictObject({
    current: z.string().min(1, "请填写现用密码。").max(200),
    password: newPassword,
    again: z.string().max(200),
  })
  .superRefine(({ again, password }, check) => repeated(again, password, check));

export const OwnEmailInput = z.strictObject({
  email,
  current: z.string().min(1, "请填写现用密码。").max(200),
});

export const EnrolSecondFactorInput = z.strictObject({
  offered: z.string().max(400),
  current: z.string().min(1, "请填写现用密码。").max(200),
  /** Of the authenticator that is replaced; empty where there is none. */
  presentCode: code,
  code: code.min(1, "请填写新验证器上的6位数字。"),
});

export const ProveAgainInput = z.strictObject({
  proof: z.string().min(1, "请填写。").max(200),
  /** Where it leads back; empty where the page that asked stands in another window. */
  back: z.string().max(2_000),
});

export const EndSessionsInput = z.strictObject({});

export const RegisterAccountInput = z
  .strictObject({
    login,
    name,
    phone: z
      .string()
      .trim()
      .refine((raw) => parsePhone(raw).ok, "请填写正确的电话号码，例如 13800138000 或 0351-5550000。"),
    creditCode,
    password: newPassword,
    again: z.string().max(200),
  })
  .superRefine(({ again, password }, check) => repeated(again, password, check));

export const DecideClaimInput = z
  .strictObject({
    id,
    version,
    decision: z.enum(["confirm", "refuse"], "请选择是否确认。"),
    reason: z.string().trim().max(200, "最多200个字。"),
  })
  .superRefine(({ decision, reason }, check) => {
    if (decision === "refuse" && reason === "") {
      check.addIssue({ code: "custom", path: ["reason"], message: "请填写不予确认的理由，申请人会看到。" });
    }
  });

const person = z.strictObject({ login, name });

/** First start: the region, its bureau and inspection body, and three administrators who are three people. */
export const SetUpInput = z
  .strictObject({
    receipt: z.string().min(20).max(100),
    /** Printed by the server when it starts. */
    setupCode: z.string().trim().min(1, "请填写设置码。").max(40, "设置码是16个字符，请核对。"),
    regionCode: z
      .string()
      .trim()
      .regex(/^\d{2}(\d{2}(\d{2})?)?$/, "请填写2、4或者6位行政区划代码。"),
    regionName: text("地区名称", 50),
    bureauName: text("人力资源社会保障行政部门全称", 60),
    bodyName: text("劳动保障监察机构全称", 60),
    ...printedOnPapers,
    administrator: person,
    securityAdministrator: person,
    auditor: person,
  })
  .superRefine(({ administrator, securityAdministrator, auditor }, check) => {
    const people = { administrator, securityAdministrator, auditor };
    const seen = { login: new Set<string>(), name: new Set<string>() };
    for (const [post, person] of Object.entries(people)) {
      for (const field of ["login", "name"] as const) {
        const value = person[field].toLowerCase();
        if (seen[field].has(value)) {
          check.addIssue({ code: "custom", path: [post, field], message: "三员必须是三个不同的人。" });
        }
        seen[field].add(value);
      }
    }
  });

const amount = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z
    .number(`请填写${least}至${most}之间的整数。`)
    .int(`请填写${least}至${most}之间的整数。`)
    .min(least, `请填写${least}至${most}之间的整数。`)
    .max(most, `请填写${least}至${most}之间的整数。`);

export const SetSettingsInput = z.strictObject({
  leaderHearsAfter: amount(settings["desk.leader_hears_after"]),
  headHearsAfter: amount(settings["desk.head_hears_after"]),
  staleAfter: amount(settings["employers.stale_after"]),
  publicMonths: amount(settings["publications.months"]),
  statementDays: amount(settings["decisions.statement_days"]),
  tipDays: amount(settings["limits.TIP-CHECK"]),
  decideDays: amount(settings["limits.T-DECIDE-15"]),
  publishDays: amount(settings["limits.T-PUBLISH-7"]),
  reportDays: amount(settings["limits.T-UP-10"]),
  mostReadings: amount(settings["readings.most_a_day"]),
  mostOutside: amount(settings["readings.most_outside"]),
  fromHour: amount(settings["readings.from_hour"]),
  toHour: amount(settings["readings.to_hour"]),
});

export const SetNoticeTermInput = z.strictObject({
  days: amount(noticeDays),
  basis: z
    .string()
    .trim()
    .max(200, "最多200个字。")
    .regex(/《.+》第.+条/, "请写明法规名称和条，例如：《某市劳动保障监察条例》第某条。"),
  effectiveFrom: z.iso.date("请填写生效日期，例如 2026-03-01。"),
});

export const SetDelegationInput = z.strictObject({
  principalId: z.uuid("请选择委托人。"),
  deputyId: z.uuid("请选择受委托人。"),
  fromOn: z.iso.date("请填写开始日期。"),
  toOn: z.iso.date("请填写结束日期。"),
  reason: z.string().trim().min(2, "请写明原因，例如：年休假。").max(200, "最多200个字。"),
});

export const DelegationInput = z.strictObject({ id: z.uuid() });

export const StopActingInput = z.strictObject({});

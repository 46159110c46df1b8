"use client";
import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { OrganFields, printedNames } from "@/components/organs/organ-fields";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { SetUpInput } from "@/lib/agencies/input";

type Form = CommandFormOf<z.input<typeof SetUpInput>>;
type Props = { receipt: string; action: FormAction<unknown, unknown> };

const nobody = { login: "", name: "" };

export function SetUpForm({ receipt, action }: Props) {
  const form = useCommandForm(SetUpInput, action, {
    defaults: {
      receipt,
      setupCode: "",
      regionCode: "",
      regionName: "",
      bureauName: "",
      bodyName: "",
      numberPrefix: "",
      address: "",
      postcode: "",
      phone: "",
      governmentName: "",
      courtName: "",
      administrator: nobody,
      securityAdministrator: nobody,
      auditor: nobody,
    },
  });
  return (
    <CommandForm form={form}>
      <Section title="谁来设置">
        <TextField
          form={form}
          name="setupCode"
          label="设置码"
          help="服务启动时打印在启动输出（日志）中，16个字符。没有的，请向启动服务的人索取。"
          width="half"
        />
      </Section>
      <PlaceFields form={form} />
      <PersonFields form={form} />
      <SubmitButton form={form} next="生成三个激活链接，分别交给三个人。此页面只能使用一次。">
        完成设置
      </SubmitButton>
    </CommandForm>
  );
}

function PlaceFields({ form }: { form: Form }) {
  return (
    <Section title="机关">
      <div className="grid gap-5">
        <TextField
          form={form}
          name="regionCode"
          label="行政区划代码"
          help="省2位、市4位、县6位，例如 140105。设到省、市的，完成后先由系统管理员新增区县，网上投诉才能使用。"
          inputMode="numeric"
          width="short"
        />
        <TextField form={form} name="regionName" label="地区名称" width="half" />
        <TextField form={form} name="bureauName" label="人力资源社会保障行政部门全称" help="印在文书上。" />
        <TextField form={form} name="bodyName" label="劳动保障监察机构全称" />
        <OrganFields form={form} names={printedNames} />
      </div>
    </Section>
  );
}

const posts = [
  { field: "administrator", title: "系统管理员", does: "新建、修改和停用账号，维护工作日历。" },
  { field: "securityAdministrator", title: "安全管理员", does: "变更岗位，重置密码和动态口令。" },
  { field: "auditor", title: "审计管理员", does: "只能查阅审计记录。" },
] as const;

function PersonFields({ form }: { form: Form }) {
  return posts.map(({ field, title, does }) => (
    <Section key={field} title={title}>
      <p className="mb-3 text-muted">{does}三员必须是三个不同的人。</p>
      <div className="grid gap-5">
        <TextField form={form} name={`${field}.name`} label={`${title}姓名`} width="half" />
        <TextField form={form} name={`${field}.login`} label={`${title}登录名`} width="half" />
      </div>
    </Section>
  ));
}

import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/lib/action-result";
import { PASS_MINUTES, type ReadingKind } from "@/lib/auth/reading-kinds";
import type { ReadingForm as AskedForm } from "@/lib/reading-input";
import { ReadingForm } from "./reading-form";

type Props = {
  kind: ReadingKind;
  id: string;
  form: AskedForm;
  title: string;
  href: string;
  isOpen: boolean;
  isRefused: boolean;
  action: FormAction<unknown, unknown>;
};

const names: Readonly<Record<ReadingKind, string>> = {
  document: "文书",
  caseFile: "电子卷宗",
  file: "签名的询问笔录",
};

/** Before something that prints an identity number in full is opened: the reason; after it, the way to it. */
export function ReadingView({ kind, id, form, title, href, isOpen, isRefused, action }: Props) {
  const name = title === "" ? names[kind] : title;
  if (isRefused) {
    return (
      <>
        <PageHead title="查看完整证件号码" number={name} />
        <Banner kind="warn">
          {name}
          印有当事人的完整证件号码，由办理案件的监察员、大队长、法制审核人员和行政机关负责人查看；您的岗位不能打开。
        </Banner>
      </>
    );
  }
  return (
    <>
      <PageHead title="查看完整证件号码" number={name} />
      {isOpen ? (
        <Banner kind="done">
          本次查看已记录，{PASS_MINUTES}分钟内可以打开。
          <a className="link" href={href}>
            {form === "package" ? `导出${name}的全部材料` : `打开${name}`}
          </a>
        </Banner>
      ) : (
        <>
          <p className="mb-4 max-w-measure">
            {name}印有当事人的完整证件号码。请先写明查看的理由；理由和查看的人、时间一并记入审计，只在本次登录中有效。
          </p>
          <ReadingForm kind={kind} id={id} action={action} />
        </>
      )}
    </>
  );
}

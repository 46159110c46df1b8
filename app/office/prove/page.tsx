import type { Metadata } from "next";
import { ProveAgainForm } from "@/components/accounts/prove-again-form";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { hasSecondFactor } from "@/lib/agencies/queries/own-second-factor";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { prove } from "./actions";

export const metadata: Metadata = { title: "验证身份" };

export default async function ProvePage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const { back, done } = await searchParams;
  if (done) {
    return (
      <>
        <PageHead title="验证身份" number={officer.login} />
        <Banner kind="done">已验证，10分钟内有效。请关闭本窗口，回到原来的页面再提交。</Banner>
      </>
    );
  }
  const proof = (await hasSecondFactor(officer)) ? "code" : "password";
  return (
    <>
      <PageHead title="验证身份" number={officer.login} />
      <p className="max-w-measure">
        查看他人身份和完整号码，新建、修改、停用、恢复和重置账号，签发激活链接，变更、委托岗位以前，须确认是您本人在操作。
      </p>
      <ProveAgainForm login={officer.login} proof={proof} back={typeof back === "string" ? back : ""} action={prove} />
    </>
  );
}

import { PublicShell } from "@/components/shell/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";

export default function WelcomePage() {
  return (
    <PublicShell links={[{ href: "/sign-in", label: "登录" }]}>
      <PageHead title="劳动保障监察平台" />
      <Section title="劳动者和公众">
        <p>被拖欠工资、没有签合同、被收押金，都可以在这里投诉。不需要知道单位的准确全称，也不需要准备文件。</p>
        <p className="flex flex-wrap gap-4">
          <ButtonLink href="/complaints/new" tone="primary">
            我要投诉
          </ButtonLink>
          <ButtonLink href="/tips/new">我要举报</ButtonLink>
          <ButtonLink href="/complaints/track">查询办理进度</ButtonLink>
          <ButtonLink href="/verify">核验文书</ButtonLink>
        </p>
      </Section>
      <Section title="用人单位和工作人员">
        <p className="flex flex-wrap gap-4">
          <ButtonLink href="/sign-in">登录</ButtonLink>
          <ButtonLink href="/register">用人单位注册</ButtonLink>
        </p>
      </Section>
    </PublicShell>
  );
}

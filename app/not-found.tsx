import type { Metadata } from "next";
import { PublicShell } from "@/components/shell/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "未找到" };

export default function NotFound() {
  return (
    <PublicShell links={[{ href: "/sign-in", label: "登录" }]}>
      <PageHead title="未找到" />
      <p className="my-3 max-w-measure">没有这个网页。网址可能不完整，或者网页已经移走。</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/" tone="primary">
          回到首页
        </ButtonLink>
        <ButtonLink href="/complaints/track">查询办理进度</ButtonLink>
        <ButtonLink href="/verify">核验文书</ButtonLink>
      </p>
    </PublicShell>
  );
}

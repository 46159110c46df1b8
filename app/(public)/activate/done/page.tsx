import type { Metadata } from "next";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "账号已激活" };

export default function ActivatedPage() {
  return (
    <>
      <PageHead title="账号已激活" />
      <Banner kind="done">激活链接已失效。请用登录名、密码和动态口令登录。</Banner>
      <ButtonLink href="/sign-in" tone="primary">
        登录
      </ButtonLink>
    </>
  );
}

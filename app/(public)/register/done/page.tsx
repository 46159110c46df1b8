import type { Metadata } from "next";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "账号已注册" };

export default function RegisteredPage() {
  return (
    <>
      <PageHead title="账号已注册" />
      <Banner kind="done">
        请登录后填写收到的文书上的核验码，账号立即可用；没有文书的，等待工作人员电话核实后确认。
      </Banner>
      <ButtonLink href="/sign-in" tone="primary">
        登录
      </ButtonLink>
    </>
  );
}

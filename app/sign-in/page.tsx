import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { PublicShell } from "@/components/shell/public-shell";
import { localPath } from "@/components/shell/size";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { PlainField } from "@/components/ui/plain-field";
import { csrfCookieName } from "@/lib/auth/sign-in";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "登录" };

const text = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");

/** Plain form, so that signing in needs no script; next-auth's own address sets the token it checks. */
export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const { callbackUrl, error } = await searchParams;
  const csrf = (await cookies()).get(csrfCookieName())?.value.split("|")[0];
  if (!csrf && callbackUrl === undefined) redirect("/api/auth/signin?callbackUrl=%2F");
  return (
    <PublicShell links={[{ href: "/complaints/new", label: "我要投诉" }]}>
      <PageHead title={text(error) ? "错误：登录" : "登录"} />
      {csrf ? null : <Banner kind="error">浏览器没有接受 Cookie，无法登录。请允许本站使用 Cookie 后重试。</Banner>}
      {text(error) ? (
        <Banner kind="error">登录名、密码或者动态口令不正确，或者尝试次数过多。请核对后重试。</Banner>
      ) : null}
      <form method="post" action="/api/auth/callback/credentials" className="grid max-w-measure gap-4">
        <input type="hidden" name="csrfToken" value={csrf ?? ""} />
        <input type="hidden" name="callbackUrl" value={localPath(pathOf(text(callbackUrl)))} />
        <PlainField name="login" label="登录名" autoComplete="username" required maxLength={100} />
        <PlainField
          name="password"
          label="密码"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
        />
        <PlainField
          name="code"
          label="动态口令（选填）"
          help="已启用动态口令的账号必须填写验证器上的6位数字。"
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={10}
        />
        <div>
          <Button type="submit" tone="primary">
            登录
          </Button>
        </div>
      </form>
    </PublicShell>
  );
}

/** next-auth hands its callback address back whole; only the path on this site counts. */
const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/]+/, "") || "/";

import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { SignInForm, SignInHelp } from "@/components/accounts/sign-in-form";
import { PublicShell } from "@/components/shell/public-shell";
import { localPath } from "@/components/shell/size";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { topBureau } from "@/lib/agencies/queries";
import { csrfCookieName, typedLoginCookieName } from "@/lib/auth/sign-in";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "登录" };

const links = [
  { href: "/complaints/new", label: "我要投诉" },
  { href: "/register", label: "用人单位注册" },
];

const text = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");

/** next-auth's own address sets the token that it checks. */
export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const { callbackUrl, error } = await searchParams;
  const kept = await cookies();
  const csrf = kept.get(csrfCookieName())?.value.split("|")[0];
  const login = text(error) ? kept.get(typedLoginCookieName())?.value : undefined;
  if (!csrf && callbackUrl === undefined) redirect("/api/auth/signin?callbackUrl=%2F");
  const bureau = await topBureau();
  return (
    <PublicShell links={links} help={{ officeName: bureau?.name, officePhone: bureau?.phone }}>
      <PageHead title={text(error) ? "错误：登录" : "登录"} />
      {csrf ? null : <Banner kind="error">浏览器没有接受 Cookie，无法登录。请允许本站使用 Cookie 后重试。</Banner>}
      {text(error) ? (
        <Banner kind="error">登录名、密码或者动态口令不正确，或者尝试次数过多。请核对后重试。</Banner>
      ) : null}
      <SignInForm csrf={csrf ?? ""} callbackUrl={localPath(pathOf(text(callbackUrl)))} login={login} />
      <SignInHelp />
    </PublicShell>
  );
}

/** next-auth hands its callback address back whole; only the path on this site counts. */
const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/]+/, "") || "/";

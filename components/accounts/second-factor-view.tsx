import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import { EnrolSecondFactorForm } from "./enrol-second-factor-form";
import { type Offer, OfferedSecret } from "./offered-secret";

type Props = {
  login: string;
  /** The page of the own account. */
  account: { readonly href: string; readonly label: string };
  isEnrolled: boolean;
  offer: Offer;
  action: FormAction<unknown, unknown>;
};

/** Where whoever is signed in enrols an authenticator, or replaces it. */
export function SecondFactorView({ login, account, isEnrolled, offer, action }: Props) {
  const title = isEnrolled ? "更换动态口令" : "启用动态口令";
  return (
    <>
      <PageHead crumbs={[account, { label: title }]} title={title} number={login} />
      <p className="max-w-measure">
        离线也能使用，任何支持 TOTP 的验证器都可以。刷新本页会换一个新的二维码，请在本页一次办完。
      </p>
      <Section title={isEnrolled ? "新的动态口令" : "动态口令"}>
        <OfferedSecret offer={offer} />
      </Section>
      <Section title="确认">
        <EnrolSecondFactorForm login={login} isEnrolled={isEnrolled} offered={offer.sealed} action={action} />
      </Section>
    </>
  );
}

/** On the page of the own account: whether there is a second factor, what it is good for, and the way to it. */
export const SecondFactorSection = ({ isEnrolled, href }: { isEnrolled: boolean; href: string }) => (
  <Section title="动态口令">
    <p className="max-w-measure">
      {isEnrolled ? "已启用。登录时除密码外还须填写验证器上的6位数字。" : "尚未启用。"}
      {isEnrolled
        ? "即使他人反复输错密码，您凭密码和动态口令仍能登录。"
        : "启用后，他人知道密码也登录不了；即使他人反复输错密码使登录受限，您凭密码和动态口令仍能登录。"}
    </p>
    <p className="mt-2">
      <TextLink href={href}>{isEnrolled ? "更换动态口令" : "启用动态口令"}</TextLink>
    </p>
  </Section>
);

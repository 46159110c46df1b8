import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { ActivationForm } from "./activation-form";
import { type Offer, OfferedSecret } from "./offered-secret";

type Props = {
  account: { readonly name: string; readonly login: string };
  token: string;
  offer: Offer;
  codeIs: "needed" | "optional" | "absent";
  action: FormAction<unknown, unknown>;
};

export function ActivationView({ account, token, offer, codeIs, action }: Props) {
  return (
    <>
      <PageHead title="激活账号" number={account.login} />
      <p>
        {account.name}，请设置密码
        {codeIs === "absent" ? "。" : "，并启用动态口令。离线也能使用，任何支持 TOTP 的验证器都可以。"}
      </p>
      {codeIs === "absent" ? null : (
        <Section title="动态口令">
          <OfferedSecret offer={offer} />
        </Section>
      )}
      <Section title={codeIs === "absent" ? "密码" : "密码和动态口令"}>
        <ActivationForm token={token} login={account.login} offered={offer.sealed} codeIs={codeIs} action={action} />
      </Section>
    </>
  );
}

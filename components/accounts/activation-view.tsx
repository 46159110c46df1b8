import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { ActivationForm } from "./activation-form";
import { QrFigure } from "./qr-figure";

type Props = {
  account: { readonly name: string; readonly login: string };
  token: string;
  offer: { readonly secret: string; readonly sealed: string; readonly uri: string };
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
          <p>用手机上的验证器扫描：</p>
          <QrFigure content={offer.uri} label="动态口令二维码" />
          <p>
            不能扫描的，在验证器中手工添加密钥：
            <code className="break-all font-semibold">{offer.secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}</code>
          </p>
        </Section>
      )}
      <Section title={codeIs === "absent" ? "密码" : "密码和动态口令"}>
        <ActivationForm token={token} login={account.login} offered={offer.sealed} codeIs={codeIs} action={action} />
      </Section>
    </>
  );
}

import { Button } from "@/components/ui/button";
import { PlainField } from "@/components/ui/plain-field";
import { TextLink } from "@/components/ui/text-link";

type Props = {
  csrf: string;
  /** Where signing in leads. */
  callbackUrl: string;
  /** What was typed at a try that failed. */
  login: string | undefined;
};

/** Plain form, so that signing in needs no script. */
export function SignInForm({ csrf, callbackUrl, login }: Props) {
  return (
    <form method="post" action="/api/auth/callback/credentials" className="grid max-w-measure gap-4">
      <input type="hidden" name="csrfToken" value={csrf} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <PlainField name="login" label="登录名" defaultValue={login} autoComplete="username" required maxLength={100} />
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
  );
}

/** What there is for whoever has no account, or can use it no more. */
export const SignInHelp = () => (
  <div className="mt-6 max-w-measure">
    <p>
      用人单位还没有账号的，请先<TextLink href="/register">注册</TextLink>。
    </p>
    <p className="text-muted">
      忘记密码或者更换了验证器：工作人员请找本机关的安全管理员重置；用人单位请与单位所在地的劳动保障监察机构联系（可以拨打页面下方的电话），由其安全管理员重置，凭收到的链接重新设置。
    </p>
  </div>
);

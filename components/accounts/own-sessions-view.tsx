import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { MinuteText } from "@/components/ui/date-text";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { ChangePasswordForm, EndSessionsForm } from "./own-account-forms";

export type OwnSession = {
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly userAgent: string;
  readonly address: string;
  readonly isThis: boolean;
};

type Props = {
  sessions: readonly OwnSession[];
  login: string;
  changePassword: FormAction<unknown, unknown>;
  endSessions: FormAction<unknown, unknown>;
  /** The form of the own mail address. */
  children: ReactNode;
};

/** Where one is signed in, how to end it all, one's mail address and one's password. */
export function OwnSessionsView({ sessions, login, changePassword, endSessions, children }: Props) {
  return (
    <>
      <Section title="正在使用的登录">
        <DataTable
          caption="正在使用的登录"
          columns={[
            { key: "startedAt", header: "登录时间", cell: (row) => <MinuteText at={row.startedAt} /> },
            { key: "device", header: "设备", cell: (row) => <DeviceWords session={row} /> },
            { key: "address", header: "地址", cell: (row) => row.address },
            { key: "expiresAt", header: "到期", cell: (row) => <MinuteText at={row.expiresAt} /> },
          ]}
          rows={sessions}
          rowKey={(row) => `${row.startedAt.getTime()}${row.address}${row.isThis}`}
          empty={<p className="text-muted">没有正在使用的登录。</p>}
        />
        <div className="mt-3">
          <EndSessionsForm action={endSessions} />
        </div>
      </Section>
      <Section title="电子邮箱">{children}</Section>
      <Section title="修改密码">
        <ChangePasswordForm login={login} action={changePassword} />
      </Section>
    </>
  );
}

function DeviceWords({ session }: { session: OwnSession }) {
  return (
    <>
      {deviceOf(session.userAgent)} {session.isThis ? <Badge tone="accent">本次登录</Badge> : null}
    </>
  );
}

/** Which browser on which system, as far as the browser says so itself. */
function deviceOf(userAgent: string): string {
  const found = (pairs: readonly (readonly [RegExp, string])[]) => pairs.find(([sign]) => sign.test(userAgent))?.[1];
  const browser = found([
    [/Edg\//, "Edge"],
    [/MicroMessenger/, "微信"],
    [/Firefox\//, "Firefox"],
    [/Chrome\//, "Chrome"],
    [/Safari\//, "Safari"],
  ]);
  const system = found([
    [/HarmonyOS|OpenHarmony/, "鸿蒙"],
    [/Android/, "Android"],
    [/iPhone|iPad/, "iOS"],
    [/Windows/, "Windows"],
    [/Mac OS X/, "macOS"],
    [/Linux|UOS/, "Linux"],
  ]);
  return [browser ?? "未知浏览器", system].filter(Boolean).join("，");
}

import { render } from "@react-email/render";
import { publicOrigin } from "@/lib/auth/origin";
import { MailLayout } from "./layout";
import type { Worded } from "./letter";

/** A message as a mail's two bodies. `link` overrides where the button leads. */
export async function mailBodies({ subject, lines, href, action }: Worded, link?: string) {
  const whole = link ?? (href === null ? null : `${publicOrigin()}${href}`);
  const mail = <MailLayout subject={subject} lines={lines} link={whole} action={action} />;
  return { html: await render(mail), text: await render(mail, { plainText: true }) };
}

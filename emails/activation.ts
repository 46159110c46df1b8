import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

/** Its link is not here: the drain opens it for the mail alone. */
export const activation = letter(payloads.activation, {
  subject: () => "启用您的劳动保障监察平台账号",
  lines: ({ name, login, validUntil }) => [
    `${name}，您好：`,
    `为您开立的账号“${login}”已经可以启用。请在${validUntil}前打开下面的链接，设置密码。`,
    "链接只能使用一次。不是您本人申请的，请不要打开，并告知本机关。",
  ],
  action: "启用账号",
});

import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/text-link";

/** Above the inbox of whoever keeps the mail: some of it did not go out. */
export const UnsentMail = ({ count }: { count: number }) => (
  <Banner kind="warn">
    有{count}封邮件没有发出，请到<TextLink href="/office/mail">没有发出的邮件</TextLink>查看原因。
  </Banner>
);

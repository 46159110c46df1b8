import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/text-link";
import { hrefWith } from "@/lib/kernel/search-params";

/** Above a form that asks for a recent proof, where there is none: before anything is typed in vain. */
export const ProofNotice = ({ back }: { back: string }) => (
  <Banner kind="warn">
    办理以前须<TextLink href={hrefWith("/office/prove", { back })}>验证身份</TextLink>，10分钟内有效。
  </Banner>
);

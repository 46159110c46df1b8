import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/section";
import { roleLabels } from "@/lib/agencies/labels";
import type { ShownLink } from "@/lib/auth/activation";

/** Activation links, for as long as they are shown. */
export function LinkSection({ links }: { links: readonly ShownLink[] }) {
  if (links.length === 0) return null;
  return (
    <Section title="激活链接">
      <Banner kind="warn">
        链接只在签发后15分钟内向签发人显示，请现在转交本人。链接一次有效，72小时后失效；任何人拿到链接都能激活账号，请当面或者用可靠方式转交。
      </Banner>
      <dl>
        {links.map(({ login, name, role, url }) => (
          <div key={login} className="border-b border-line py-2">
            <dt className="font-semibold">
              {name}（{login}
              {role ? `，${roleLabels[role]}` : ""}）
            </dt>
            <dd className="break-all">{url}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

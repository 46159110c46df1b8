import { TextLink } from "@/components/ui/text-link";
import { relationLabels } from "@/lib/employers/labels";
import type { EmployerFile } from "@/lib/employers/queries/employer-file";

type Props = { file: EmployerFile; mayKeep: boolean };
type Site = EmployerFile["sites"][number];
type Relation = EmployerFile["relations"][number];

/** The dated parts of a file: branches, sites and accounts, and whom it works with; what has ended stands last. */
export function EmployerParts({ file, mayKeep }: Props) {
  const path = `/office/employers/${file.id}`;
  return (
    <>
      <h3 className="mt-4 font-semibold">分支机构、工地和参保账户</h3>
      {file.sites.length === 0 ? <p className="text-muted">没有登记。</p> : null}
      <ul>
        {file.sites.map((site) => (
          <li key={site.id} className="py-1">
            {siteWords(site)}
            {mayKeep && site.untilOn === null ? (
              <TextLink href={`${path}/sites/${site.id}`}>更正或者登记结束：{site.name}</TextLink>
            ) : null}
          </li>
        ))}
      </ul>
      {mayKeep ? <TextLink href={`${path}/sites`}>登记分支机构或者工地</TextLink> : null}
      <h3 className="mt-4 font-semibold">用工关系</h3>
      {file.relations.length === 0 ? <p className="text-muted">没有登记。</p> : null}
      <ul>
        {file.relations.map((one) => (
          <li key={one.id} className="py-1">
            <TextLink href={`/office/employers/${one.from.id}`}>{one.from.name}</TextLink>
            {relationLabels[one.kind]}：<TextLink href={`/office/employers/${one.to.id}`}>{one.to.name}</TextLink>
            {relationWords(one)}
            {mayKeep && one.untilOn === null ? (
              <TextLink href={`${path}/relations/${one.id}`}>登记结束：与{otherOf(one, file.id)}的关系</TextLink>
            ) : null}
          </li>
        ))}
      </ul>
      {mayKeep ? <TextLink href={`${path}/relations`}>登记用工关系</TextLink> : null}
    </>
  );
}

const otherOf = ({ from, to }: Relation, id: string): string => (from.id === id ? to.name : from.name);

function siteWords({ name, address, insuranceAccounts, sinceOn, untilOn, endedBecause }: Site): string {
  const accounts = insuranceAccounts.length > 0 ? `　参保账户 ${insuranceAccounts.join("、")}` : "";
  return `${name}　${address}${accounts}（${spanWords(sinceOn, untilOn, endedBecause)}）`;
}

const relationWords = ({ sinceOn, untilOn, endedBecause, source }: Relation): string =>
  `（${spanWords(sinceOn, untilOn, endedBecause)}，来源：${source}）`;

const spanWords = (sinceOn: string, untilOn: string | null, because: string | null): string =>
  untilOn === null ? `${sinceOn}起` : `${sinceOn}至${untilOn}，已结束${because ? `：${because}` : ""}`;

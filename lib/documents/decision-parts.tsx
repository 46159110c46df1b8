import { z } from "zod";
import { Addressee, ClauseList, Heading, Paragraphs } from "./parts";
import { contact, type EmployerParty, employerParty, type PersonParty, personParty, words } from "./shapes";

const someWords = z.array(words).min(1);

/** What every decision says (《行政处罚法》第五十九条): party, facts with their evidence, hearing, remedies, organ. */
export const decidedShape = {
  party: employerParty,
  /** The person to whom it is addressed in place of the unit. */
  person: personParty.optional(),
  facts: someWords,
  evidence: someWords,
  /** What the party said to the notice and what came of it. */
  heard: words,
  government: words,
  court: words,
  contact,
};

/** What a decision says beside when it imposes something. */
export const imposedShape = {
  ...decidedShape,
  articlesBroken: someWords,
  basis: someWords,
  reason: words,
  measures: someWords,
};

type Addressed = Readonly<{ party: EmployerParty; person?: PersonParty | undefined }>;

/** How a paper speaks to its party. */
export const youOf = (person: unknown): string => (person === undefined ? "你单位" : "你");

/** `公民身份号码：…`, where the person lives, and for whom and in which role the person answers. */
export const personLines = (person: PersonParty, unit: string): string[] => [
  `${person.idKind}：${person.idNumber}`,
  `住址：${person.address}`,
  `所在单位和职务：${unit}${person.post}`,
  `责任身份：${person.role}`,
];

/** The party as a decision names it: 《行政处罚法》第五十九条第一款第（一）项. */
export const DecidedParty = ({ party, person }: Addressed) =>
  person === undefined ? (
    <DecidedUnit party={party} />
  ) : (
    <>
      <Addressee>{person.name}</Addressee>
      <Paragraphs text={personLines(person, party.name)} />
    </>
  );

const DecidedUnit = ({ party }: Pick<Addressed, "party">) => (
  <>
    <Addressee>{party.name}</Addressee>
    <Paragraphs
      text={[
        party.creditCode ? `统一社会信用代码：${party.creditCode}` : "",
        party.address ? `地址：${party.address}` : "",
        party.industry ? `行业：${party.industry}` : "",
        party.representative ? `法定代表人（主要负责人）：${party.representative}` : "",
      ]}
    />
  </>
);

type Found = Readonly<{ facts: readonly string[]; evidence: readonly string[]; heard: string }>;

/** What was found, what proves it, and what came of the party's hearing. */
export const FoundFacts = ({ facts, evidence, heard }: Found) => (
  <>
    <ProvedFacts facts={facts} evidence={evidence} />
    <Paragraphs text={heard} />
  </>
);

/** The facts, numbered where there are several, then the exhibits that prove them, each with its number. */
export const ProvedFacts = ({ facts, evidence }: Omit<Found, "heard">) => (
  <>
    <Heading>一、查明的事实和证据</Heading>
    {facts.length === 1 ? <Paragraphs text={facts} /> : <ClauseList items={facts} />}
    <Paragraphs text="以上事实有以下证据证明：" />
    <Paragraphs text={evidence} />
  </>
);

/** That the act is corrected, which always goes with a penalty (《行政处罚法》第二十八条第一款). */
export const Correction = ({ items }: Readonly<{ items: readonly string[] }>) =>
  items.length === 0 ? null : (
    <>
      <Paragraphs text="依照《中华人民共和国行政处罚法》第二十八条第一款的规定，同时责令改正违法行为：" />
      <ClauseList items={items} />
    </>
  );

type Remedies = Readonly<{ government: string; court: string; you?: string }>;

/** The ways to contradict: the government of the same level (《行政复议法》第二十四条), or the court. */
export const RemedyClause = ({ government, court, you = "你单位" }: Remedies) => (
  <Paragraphs
    text={`${you}如不服本决定，可以自收到本决定书之日起60日内向${government}申请行政复议，也可以自收到本决定书之日起6个月内直接向${court}提起行政诉讼。行政复议和行政诉讼期间，除法律规定的情形外，不停止本决定的执行。`}
  />
);

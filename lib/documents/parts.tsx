import { Path, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import { Fragment, type ReactNode } from "react";
import { proseDate } from "@/lib/kernel/clock";
import { family } from "./fonts";
import { em, hairline, mm, page, pitch, size } from "./measures";
import { DAY_BY_HAND, TIME_BY_HAND } from "./prose";
import type { Contact } from "./shapes";
import type { PaperFrame } from "./template";

const styles = StyleSheet.create({
  // Not justified: the renderer would spread the digits of a number or an amount.
  text: { lineHeight: pitch.body, textAlign: "left", textIndent: 2 * em },
  struck: { textDecoration: "line-through" },
  flush: { lineHeight: pitch.body, textAlign: "left" },
  heading: { lineHeight: pitch.body, textIndent: 2 * em, fontFamily: family("heading") },
  line: { lineHeight: pitch.body },
  signature: { marginTop: em, paddingBottom: mm(10), alignItems: "flex-end" },
  signer: { marginRight: 4 * em, minWidth: 8 * em, alignItems: "center" },
  seal: { color: "#8a8a8a", fontSize: size.smallFour, lineHeight: pitch.body },
  receipt: { borderTopWidth: hairline, paddingTop: mm(2), flexDirection: "row", flexWrap: "wrap" },
  blank: { width: "50%", fontSize: size.smallFour, lineHeight: pitch.byHand },
  lines: { flexDirection: "row", flexWrap: "wrap", width: mm(page.text), marginTop: em },
  centred: { lineHeight: pitch.body, textAlign: "center" },
  writing: { height: mm(24) },
  check: { flexDirection: "row", marginLeft: 2 * em },
  box: { marginTop: 6, marginRight: 6 },
  checkWords: { width: mm(page.text) - 4 * em, fontSize: size.four, lineHeight: pitch.check },
  closing: { fontSize: size.smallFour, lineHeight: pitch.table },
});

type Words = Readonly<{ children: ReactNode }>;

/** The addressee, flush left, with its colon. */
export const Addressee = ({ children }: Words) => <Text style={styles.flush}>{children}：</Text>;

/** Paragraphs of body text, indented by two characters. A line end in a string starts a new one. */
export function Paragraphs({ text }: Readonly<{ text: string | readonly string[] }>) {
  const parts = [text]
    .flat()
    .flatMap((part) => part.split("\n"))
    .filter((part) => part.trim() !== "");
  return Array.from(parts.entries(), ([i, part]) => (
    <Text key={i} style={styles.text}>
      {part.trim()}
    </Text>
  ));
}

/**
 * A heading of the first level: 一、in 黑体, kept with the text or the head of the table that follows. Not with more than
 * the first line: short sections would all hang together, and leave half a page blank.
 */
export const Heading = ({ children, beforeTable = false }: Words & Readonly<{ beforeTable?: boolean }>) => (
  <Text minPresenceAhead={(beforeTable ? 8 : 1.5) * em} style={styles.heading}>
    {children}
  </Text>
);

/** Numbered clauses, each a paragraph: 1. 2. 3. */
export const ClauseList = ({ items }: Readonly<{ items: readonly string[] }>) => (
  <Paragraphs text={items.map((item, i) => `${i + 1}.${item}`)} />
);

type Signed = Readonly<{
  frame: PaperFrame;
  children?: ReactNode;
  /** For a paper that is handed over: how many copies there are, under the line on which the receiver signs. */
  copies?: string;
}>;

/**
 * The last words and, under them, the bureau's name over the date, the date four characters from the right.
 * Kept in one piece, so that the seal never stands on a page without text. The place of the seal is empty:
 * a draft marks it in words, an issued paper leaves it to the seal.
 */
export function SignatureBlock({ frame, children, copies }: Signed) {
  return (
    <View wrap={false}>
      {children}
      <View style={styles.signature}>
        <View style={styles.signer}>
          <Text style={styles.line}>{frame.organName}</Text>
          {frame.draft ? <Text style={styles.seal}>（印章）</Text> : null}
          <Text style={styles.line}>{frame.issuedOn ? proseDate(frame.issuedOn) : DAY_BY_HAND}</Text>
        </View>
      </View>
      {copies === undefined ? null : (
        <>
          <Receipt />
          <Closing>{copies}</Closing>
        </>
      )}
    </View>
  );
}

/** The line on which the receiver signs when the paper is handed over. */
function Receipt() {
  return (
    <View wrap={false} style={styles.receipt}>
      <Text style={styles.blank}>签收人（签名或者盖章）：</Text>
      <Text style={styles.blank}>与受送达人关系：</Text>
      <Text style={styles.blank}>联系电话：</Text>
      <Text style={styles.blank}>签收时间：{TIME_BY_HAND}</Text>
    </View>
  );
}

/** Closing words in small type, such as how many copies there are. */
export const Closing = ({ children }: Words) => <Text style={styles.closing}>{children}</Text>;

/** Lines to be signed by hand, two in a row, kept together. */
export const SignatureLines = ({ labels }: Readonly<{ labels: readonly string[] }>) => (
  <View wrap={false} style={styles.lines}>
    {labels.map((label) => (
      <Text key={label} style={styles.blank}>
        {label}：
      </Text>
    ))}
  </View>
);

type Turn = Readonly<{
  question: string;
  answer: string;
  questionsBefore?: readonly string[] | undefined;
  answersBefore?: readonly string[] | undefined;
}>;

/** Questions and answers of a record, as they were spoken; what was corrected stays, struck through. */
export const Dialogue = ({ turns }: Readonly<{ turns: readonly Turn[] }>) =>
  Array.from(turns.entries(), ([i, { question, answer, questionsBefore, answersBefore }]) => (
    <Fragment key={i}>
      <Spoken who="问" said={question} before={questionsBefore} />
      <Spoken who="答" said={answer} before={answersBefore} />
    </Fragment>
  ));

function Spoken({
  who,
  said,
  before = [],
}: Readonly<{ who: string; said: string; before?: readonly string[] | undefined }>) {
  if (before.length === 0) return <Paragraphs text={`${who}：${said}`} />;
  return (
    <Text style={styles.text}>
      {`${who}：`}
      {before.map((stood) => (
        <Text key={stood} style={styles.struck}>
          {stood}
        </Text>
      ))}
      {`（更正为）${said}`}
    </Text>
  );
}

/** What must not be torn apart by the end of a page. */
export const Together = ({ children }: Words) => <View wrap={false}>{children}</View>;

/** Marks that nothing follows, so that nothing can be added. */
export const NothingFollows = () => <Text style={styles.centred}>（以下空白）</Text>;

/** Room for words written by hand, kept on the page of the text before it. */
export const WritingSpace = () => <View style={styles.writing} wrap={false} />;

/** Boxes, ticked or not, each before its words. Drawn, since no font has ☑. */
export const CheckList = ({ items }: Readonly<{ items: readonly { text: string; ticked: boolean }[] }>) => (
  <View>
    {items.map(({ text, ticked }) => (
      <View key={text} style={styles.check} wrap={false}>
        <Svg width={size.smallFour} height={size.smallFour} viewBox="0 0 12 12" style={styles.box}>
          <Path d="M1 1h10v10h-10z" stroke="black" strokeWidth={0.8} fill="none" />
          {ticked ? <Path d="M2.5 6l2.5 3l5-6.5" stroke="black" strokeWidth={1.4} fill="none" /> : null}
        </Svg>
        <Text style={styles.checkWords}>{text}</Text>
      </View>
    ))}
  </View>
);

/** Where and whom to ask. */
export const ContactLines = ({ contact }: Readonly<{ contact: Contact }>) => (
  <>
    <Paragraphs text={`联系地址：${contact.address}${contact.postcode ? `（邮政编码：${contact.postcode}）` : ""}`} />
    <Paragraphs
      text={[contact.person && `联系人：${contact.person}`, `联系电话：${contact.phone}`].filter(Boolean).join("　")}
    />
  </>
);

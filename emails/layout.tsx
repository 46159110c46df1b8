import { Body, Button, Container, Head, Hr, Html, Preview, Text } from "@react-email/components";

type MailProps = {
  subject: string;
  lines: readonly string[];
  /** The whole address that the button leads to. */
  link: string | null;
  action: string | null;
};

const page = { backgroundColor: "#ffffff", color: "#1a1a1a", fontFamily: '"Microsoft YaHei", sans-serif' };
const text = { fontSize: "16px", lineHeight: "1.6", margin: "0 0 12px" };
const button = { backgroundColor: "#1f4e8c", color: "#ffffff", fontSize: "16px", padding: "10px 20px" };
const note = { ...text, color: "#555555", fontSize: "14px" };

/** The one page of every mail: paragraphs, one button, whom the mail comes from. */
export function MailLayout({ subject, lines, link, action }: MailProps) {
  return (
    <Html lang="zh-CN">
      <Head />
      <Preview>{subject}</Preview>
      <Body style={page}>
        <Container style={{ maxWidth: "640px", padding: "24px" }}>
          {[...new Set(lines)].map((line) => (
            <Text key={line} style={text}>
              {line}
            </Text>
          ))}
          {link && action ? (
            <Button href={link} style={button}>
              {action}
            </Button>
          ) : null}
          <Hr />
          <Text style={note}>本邮件由劳动保障监察平台自动发出，请勿直接回复。收到邮件不等于文书送达。</Text>
        </Container>
      </Body>
    </Html>
  );
}

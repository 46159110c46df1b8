import { ForgetPacks } from "@/components/shell/forget-packs";

export default function SignInLayout({ children }: { children: React.ReactNode }) {
  return (
    <>
      <ForgetPacks />
      {children}
    </>
  );
}

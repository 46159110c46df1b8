import type { Metadata } from "next";
import { RegisterForm } from "@/components/accounts/register-form";
import { PageHead } from "@/components/ui/page-head";
import { register } from "./actions";

export const metadata: Metadata = { title: "用人单位注册" };

export default function RegisterPage() {
  return (
    <>
      <PageHead title="用人单位注册" />
      <p className="mb-4 max-w-measure">
        一个单位可以有多个经办人账号，不需要重复登记单位信息。账号经工作人员确认，或者填写收到的文书上的核验码以后，才能看到单位的文书和办理改正。
      </p>
      <RegisterForm action={register} />
    </>
  );
}

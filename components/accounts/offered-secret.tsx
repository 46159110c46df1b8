import { QrFigure } from "./qr-figure";

export type Offer = { readonly secret: string; readonly sealed: string; readonly uri: string };

/** A new secret for an authenticator: to be scanned, or typed. */
export const OfferedSecret = ({ offer }: { offer: Offer }) => (
  <>
    <p>用手机上的验证器扫描：</p>
    <QrFigure content={offer.uri} label="动态口令二维码" />
    <p>
      不能扫描的，在验证器中手工添加密钥：
      <code className="break-all font-semibold">{offer.secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}</code>
    </p>
  </>
);

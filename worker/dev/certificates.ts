import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { generateCertificates } from "office-addin-dev-certs";
import { localFolder } from "./localState.ts";

/** A key and certificate for localhost, and the authority that signed it, which the person has to trust once. */
export interface Certificates {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

const folder = `${localFolder}/certificates`;
const certificates: Certificates = {
  authority: `${folder}/ca.crt`,
  certificate: `${folder}/localhost.crt`,
  key: `${folder}/localhost.key`,
};

/** Office only loads pages over https: makes the certificates, without a network, when none are valid for today. */
export async function ensureCertificates(): Promise<Certificates> {
  if (!stillValid(certificates.certificate)) {
    rmSync(folder, { recursive: true, force: true });
    await generateCertificates(
      certificates.authority,
      certificates.certificate,
      certificates.key,
      365,
      ["127.0.0.1", "localhost"],
    );
  }
  return certificates;
}

function stillValid(file: string): boolean {
  if (!existsSync(file)) return false;
  return Date.parse(new X509Certificate(readFileSync(file)).validTo) > Date.now();
}

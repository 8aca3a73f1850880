package city.accord.signing.seal;

import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/** What a certificate of the development authority may be used for (RFC 5280, 4.2.1.3 and .12). */
enum Purpose {
  SEAL(KeyUsage.digitalSignature | KeyUsage.nonRepudiation, null),
  TIMESTAMP(KeyUsage.digitalSignature, KeyPurposeId.id_kp_timeStamping),
  SERVER(KeyUsage.digitalSignature, KeyPurposeId.id_kp_serverAuth),
  ESCROW(KeyUsage.keyAgreement, null);

  private final int usage;
  private final KeyPurposeId extended;

  Purpose(int usage, KeyPurposeId extended) {
    this.usage = usage;
    this.extended = extended;
  }

  KeyUsage usage() {
    return new KeyUsage(usage);
  }

  /** Null for a seal and an escrow, which no extended usage names. */
  KeyPurposeId extended() {
    return extended;
  }
}

package city.accord.signing;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates that answer for themselves, numbered 1 and good for ten minutes. */
public final class SelfSigned {

  private SelfSigned() {}

  /**
   * @param subject such as {@code CN=Notary}
   * @param signature such as {@code SHA256withECDSA}, made with the pair's own key
   */
  public static X509Certificate of(KeyPair pair, String subject, String signature)
      throws Exception {
    X500Principal name = new X500Principal(subject);
    Instant now = Instant.now();
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.ONE,
                    Date.from(now),
                    Date.from(now.plusSeconds(600)),
                    name,
                    pair.getPublic())
                .build(new JcaContentSignerBuilder(signature).build(pair.getPrivate())));
  }
}

package city.accord.signing.examine;

import city.accord.signing.SelfSigned;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** Someone with an escrow key. */
record Holder(PrivateKey key, X509Certificate certificate) {

  static Holder of(String algorithm) throws Exception {
    return of(algorithm, algorithm.equals("EC") ? 256 : 2048);
  }

  static Holder of(String algorithm, int bits) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    KeyPair pair = generator.generateKeyPair();
    String signature =
        switch (algorithm) {
          case "EC" -> "SHA256withECDSA";
          case "RSA" -> "SHA256withRSA";
          default -> algorithm;
        };
    return new Holder(pair.getPrivate(), SelfSigned.of(pair, "CN=Notary", signature));
  }
}

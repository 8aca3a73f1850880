package city.accord.signing.seal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.IPAddress;

/** A private key (P-256) of the development authority, with its certificate up to the root. */
record IssuedKey(PrivateKey privateKey, List<X509Certificate> chain) {

  /** A clock that is set back by hours, here or on a tablet, meets no certificate yet to come. */
  private static final Duration CLOCK_DIFFERENCE = Duration.ofDays(1);

  private static final Duration REVOCATION_LIFE = Duration.ofDays(7);

  static IssuedKey root(String subject, Instant now, Duration life)
      throws GeneralSecurityException, IOException {
    KeyPair pair = newPair();
    X500Principal name = new X500Principal(subject);
    X509v3CertificateBuilder builder = builder(name, name, pair, now, life);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
    KeyUsage usage = new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    builder.addExtension(Extension.keyUsage, true, usage);
    return new IssuedKey(pair.getPrivate(), List.of(sign(builder, pair.getPrivate())));
  }

  static IssuedKey read(Path file) throws IOException, GeneralSecurityException {
    char[] password = DevelopmentAuthority.PASSWORD.toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    String alias = DevelopmentAuthority.ALIAS;
    List<X509Certificate> chain =
        Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
    return new IssuedKey((PrivateKey) store.getKey(alias, password), chain);
  }

  X509Certificate certificate() {
    return chain.get(0);
  }

  IssuedKey issue(Purpose purpose, String subject, Set<String> hosts, Instant now, Duration life)
      throws GeneralSecurityException, IOException {
    KeyPair pair = newPair();
    X509v3CertificateBuilder builder =
        builder(
            certificate().getSubjectX500Principal(), new X500Principal(subject), pair, now, life);
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate()));
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(Extension.keyUsage, true, purpose.usage());
    if (purpose.extended() != null) {
      ExtendedKeyUsage extended = new ExtendedKeyUsage(purpose.extended());
      builder.addExtension(Extension.extendedKeyUsage, true, extended);
    }
    if (!hosts.isEmpty()) {
      builder.addExtension(Extension.subjectAlternativeName, false, names(hosts));
    }
    return new IssuedKey(pair.getPrivate(), List.of(sign(builder, privateKey), certificate()));
  }

  X509CRL revocationList(Instant now) throws GeneralSecurityException, IOException {
    JcaX509v2CRLBuilder builder =
        new JcaX509v2CRLBuilder(certificate().getSubjectX500Principal(), Date.from(now));
    builder.setNextUpdate(Date.from(now.plus(REVOCATION_LIFE)));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate()));
    return new JcaX509CRLConverter().getCRL(builder.build(signer(privateKey)));
  }

  KeyStore toKeyStore() throws GeneralSecurityException, IOException {
    char[] password = DevelopmentAuthority.PASSWORD.toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    store.setKeyEntry(
        DevelopmentAuthority.ALIAS, privateKey, password, chain.toArray(Certificate[]::new));
    return store;
  }

  boolean isFrom(IssuedKey root) {
    return chain.get(chain.size() - 1).equals(root.certificate());
  }

  boolean isValidAt(Instant time) {
    return certificate().getNotAfter().toInstant().isAfter(time);
  }

  /** Whether the certificate names all these hosts and addresses. */
  boolean serves(Set<String> hosts) throws GeneralSecurityException {
    Collection<List<?>> alternatives = certificate().getSubjectAlternativeNames();
    if (alternatives == null) return false;
    Set<?> named = alternatives.stream().map(name -> name.get(1)).collect(Collectors.toSet());
    return hosts.stream().allMatch(host -> named.contains(canonical(host)));
  }

  private static String canonical(String host) {
    try {
      boolean address = IPAddress.isValid(host);
      return address ? java.net.InetAddress.getByName(host).getHostAddress() : host;
    } catch (java.net.UnknownHostException e) {
      throw new IllegalArgumentException(host, e);
    }
  }

  private static GeneralNames names(Set<String> hosts) {
    return new GeneralNames(
        hosts.stream().map(host -> new GeneralName(kind(host), host)).toArray(GeneralName[]::new));
  }

  private static int kind(String host) {
    return IPAddress.isValid(host) ? GeneralName.iPAddress : GeneralName.dNSName;
  }

  private static X509v3CertificateBuilder builder(
      X500Principal issuer, X500Principal subject, KeyPair pair, Instant now, Duration life)
      throws GeneralSecurityException, IOException {
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            new BigInteger(120, new SecureRandom()).setBit(119),
            Date.from(now.minus(CLOCK_DIFFERENCE)),
            Date.from(now.plus(life)),
            subject,
            pair.getPublic());
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
    return builder;
  }

  private static KeyPair newPair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key)
      throws GeneralSecurityException {
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer(key)));
  }

  private static ContentSigner signer(PrivateKey key) throws GeneralSecurityException {
    try {
      return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }
}

package city.accord.signing.examine;

import static java.security.spec.MGF1ParameterSpec.SHA256;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSEnvelopedDataParser;
import org.bouncycastle.cms.CMSEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * What only the holder of one key can read: CMS EnvelopedData (RFC 5652, 6) under AES-256. The key
 * of an RSA certificate is wrapped by RSAES-OAEP with SHA-256, that of an elliptic-curve one by
 * ephemeral-static ECDH (RFC 5753, 3.1).
 */
public final class Envelope {

  private static final Provider PROVIDER = new BouncyCastleProvider();

  private static final int MIN_RSA_BITS = 2048;
  private static final int MIN_CURVE_BITS = 256;

  private Envelope() {}

  /**
   * Closes bytes for whoever has the key of a certificate.
   *
   * @throws GeneralSecurityException if nothing can be encrypted to such a key, or not safely: RSA
   *     has 2048 bits, a curve 256 (NIST SP 800-57 part 1, table 4)
   */
  public static byte[] close(byte[] content, X509Certificate holder)
      throws GeneralSecurityException {
    CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
    try {
      generator.addRecipientInfoGenerator(recipient(holder));
      return generator.generate(new CMSProcessableByteArray(content), cipher()).getEncoded();
    } catch (CMSException | IOException | RuntimeException e) {
      throw new GeneralSecurityException("Nothing can be encrypted to this certificate", e);
    }
  }

  /**
   * The same for whatever is written, however much: nothing of it is kept in memory.
   *
   * @return a stream that ends the envelope when it is closed, and does not close the other
   * @throws GeneralSecurityException as {@link #close close} does
   */
  public static OutputStream closing(OutputStream envelope, X509Certificate holder)
      throws GeneralSecurityException {
    CMSEnvelopedDataStreamGenerator generator = new CMSEnvelopedDataStreamGenerator();
    try {
      generator.addRecipientInfoGenerator(recipient(holder));
      return generator.open(envelope, cipher());
    } catch (CMSException | IOException | RuntimeException e) {
      throw new GeneralSecurityException("Nothing can be encrypted to this certificate", e);
    }
  }

  private static OutputEncryptor cipher() throws CMSException {
    return new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).setProvider(PROVIDER).build();
  }

  /**
   * Opens an envelope.
   *
   * @throws GeneralSecurityException unless this key is its recipient's
   */
  public static byte[] open(byte[] envelope, PrivateKey key) throws GeneralSecurityException {
    try {
      CMSEnvelopedData data = new CMSEnvelopedData(envelope);
      for (RecipientInformation recipient : data.getRecipientInfos())
        return recipient.getContent(recipient(recipient, key));
      throw new GeneralSecurityException("An envelope for nobody");
    } catch (CMSException | RuntimeException e) {
      throw new GeneralSecurityException("This key does not open it", e);
    }
  }

  /**
   * Reads what is in an envelope, however much.
   *
   * @throws GeneralSecurityException unless this key is its recipient's
   */
  public static InputStream opening(InputStream envelope, PrivateKey key)
      throws GeneralSecurityException {
    try {
      CMSEnvelopedDataParser data = new CMSEnvelopedDataParser(envelope);
      for (RecipientInformation recipient : data.getRecipientInfos())
        return recipient.getContentStream(recipient(recipient, key)).getContentStream();
      throw new GeneralSecurityException("An envelope for nobody");
    } catch (CMSException | IOException | RuntimeException e) {
      throw new GeneralSecurityException("This key does not open it", e);
    }
  }

  private static Recipient recipient(RecipientInformation recipient, PrivateKey key) {
    return recipient instanceof KeyAgreeRecipientInformation ? agreeing(key) : transporting(key);
  }

  private static RecipientInfoGenerator recipient(X509Certificate holder)
      throws GeneralSecurityException {
    if (holder.getPublicKey() instanceof RSAPublicKey key)
      atLeast(MIN_RSA_BITS, key.getModulus().bitLength());
    if (!(holder.getPublicKey() instanceof ECPublicKey key))
      return new JceKeyTransRecipientInfoGenerator(holder, oaep()).setProvider(PROVIDER);
    atLeast(MIN_CURVE_BITS, key.getParams().getCurve().getField().getFieldSize());
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(key.getParams());
    KeyPair once = generator.generateKeyPair();
    return new JceKeyAgreeRecipientInfoGenerator(
            CMSAlgorithm.ECDH_SHA256KDF,
            once.getPrivate(),
            once.getPublic(),
            CMSAlgorithm.AES256_WRAP)
        .addRecipient(holder)
        .setProvider(PROVIDER);
  }

  private static void atLeast(int bits, int has) throws GeneralSecurityException {
    if (has < bits) throw new GeneralSecurityException("A key of " + has + " bits, not " + bits);
  }

  private static AlgorithmIdentifier oaep() throws GeneralSecurityException {
    return new JcaAlgorithmParametersConverter()
        .getAlgorithmIdentifier(
            PKCSObjectIdentifiers.id_RSAES_OAEP,
            new OAEPParameterSpec("SHA-256", "MGF1", SHA256, PSource.PSpecified.DEFAULT));
  }

  private static Recipient agreeing(PrivateKey key) {
    return new JceKeyAgreeEnvelopedRecipient(key).setProvider(PROVIDER);
  }

  private static Recipient transporting(PrivateKey key) {
    return new JceKeyTransEnvelopedRecipient(key).setProvider(PROVIDER);
  }
}

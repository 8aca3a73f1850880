package city.accord.signing.verify;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;

/**
 * The value of an ECDSA signature, a pair (r, s) in DER. Two are valid for each signature, with s
 * and with n − s, where n is the order of the curve.
 */
public final class EcdsaValue {

  private EcdsaValue() {}

  /** The pair with the lower s; the value of a key of another kind as it is. */
  public static byte[] low(byte[] signature, PublicKey key) throws GeneralSecurityException {
    if (!(key instanceof ECPublicKey ec)) return signature;
    BigInteger order = ec.getParams().getOrder();
    BigInteger[] pair = read(signature, order);
    return write(pair[0], pair[1].min(order.subtract(pair[1])));
  }

  /** The pair in its only DER encoding; the value of a key of another kind as it is. */
  static byte[] wellFormed(byte[] signature, PublicKey key) throws GeneralSecurityException {
    if (!(key instanceof ECPublicKey ec)) return signature;
    BigInteger[] pair = read(signature, ec.getParams().getOrder());
    return write(pair[0], pair[1]);
  }

  private static BigInteger[] read(byte[] signature, BigInteger order) throws SignatureException {
    ASN1Sequence pair = ASN1Sequence.getInstance(signature);
    BigInteger[] values = {
      ASN1Integer.getInstance(pair.getObjectAt(0)).getValue(),
      ASN1Integer.getInstance(pair.getObjectAt(1)).getValue()
    };
    for (BigInteger each : values)
      if (each.signum() <= 0 || each.compareTo(order) >= 0)
        throw new SignatureException("no value of this curve");
    return values;
  }

  private static byte[] write(BigInteger r, BigInteger s) throws GeneralSecurityException {
    ASN1EncodableVector pair = new ASN1EncodableVector();
    pair.add(new ASN1Integer(r));
    pair.add(new ASN1Integer(s));
    try {
      return new DERSequence(pair).getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new SignatureException(e);
    }
  }
}

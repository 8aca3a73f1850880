package city.accord.signing.verify;

import java.io.IOException;
import java.security.SignatureException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;

/** The attributes that a signature covers (RFC 5652, 5.3), each with exactly one value. */
final class SignedAttributes {

  private final ASN1Set encoded;
  private final AttributeTable table;

  SignedAttributes(ASN1Set stated) throws IOException {
    byte[] der = new DERSet(stated.toArray()).getEncoded(ASN1Encoding.DER);
    encoded = (ASN1Set) ASN1Primitive.fromByteArray(der);
    table = new AttributeTable(encoded);
  }

  /** The set in DER: this is what is signed. */
  ASN1Set encoded() {
    return encoded;
  }

  boolean has(ASN1ObjectIdentifier type) {
    return table.get(type) != null;
  }

  ASN1Encodable value(ASN1ObjectIdentifier type) throws SignatureException {
    Attribute found = table.get(type);
    if (found == null || found.getAttrValues().size() != 1)
      throw new SignatureException("no " + type);
    return found.getAttrValues().getObjectAt(0);
  }
}

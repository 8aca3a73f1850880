package city.accord.signing.verify;

import static city.accord.signing.verify.Tlv.INDEFINITE;
import static city.accord.signing.verify.Tlv.identifier;
import static city.accord.signing.verify.Tlv.nothing;
import static city.accord.signing.verify.Tlv.of;
import static city.accord.signing.verify.Tlv.text;
import static city.accord.signing.verify.TokenChanges.ALGORITHM;
import static city.accord.signing.verify.TokenChanges.ATTRIBUTES;
import static city.accord.signing.verify.TokenChanges.CERTIFICATES;
import static city.accord.signing.verify.TokenChanges.CONTENT;
import static city.accord.signing.verify.TokenChanges.DIGESTS;
import static city.accord.signing.verify.TokenChanges.SIGNERS;
import static city.accord.signing.verify.TokenChanges.SIGNER_DIGEST;
import static city.accord.signing.verify.TokenChanges.SIGNER_ID;
import static city.accord.signing.verify.TokenChanges.VALUE;
import static city.accord.signing.verify.TokenChanges.VERSION;

import city.accord.signing.seal.SealForTests;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is done to the last timestamp, the only bytes of a file that no signature covers: whatever
 * of a token its own signature does not cover either.
 */
final class TokenAttacks {

  /** id-aa-contentHint (RFC 2634, 2.9), a type of attribute in which anything may stand. */
  private static final String HINT = "2a864886f70d0109100204";

  private final Forgery forgery;
  private final TokenChanges token;

  private TokenAttacks(Forgery forgery) {
    this.forgery = forgery;
    token = new TokenChanges(forgery);
  }

  static Stream<Case> all(Forgery forgery) {
    TokenAttacks by = new TokenAttacks(forgery);
    return Stream.of(by.certificates(), by.parameters(), by.values(), by.encodings(), by.names())
        .flatMap(cases -> cases);
  }

  /** What the dictionary around the token calls it: a validator may look at no other name. */
  private Stream<Case> names() {
    String type = "/Type /DocTimeStamp";
    return Stream.of(
        renamed("the timestamp called a signature", type, "/Type /Sig         "),
        renamed("the timestamp called something else", type, "/Type /DocTimeStamq"),
        renamed("the timestamp called nothing", type, " ".repeat(type.length())),
        renamed("the timestamp called so in another case", type, "/Type /docTimeStamp"),
        renamed("the timestamp called so twice over", type, "/Typo /DocTimeStamp"),
        renamed(
            "a timestamp of another kind", "/SubFilter /ETSI.RFC3161", "/SubFilter /ETSI.RFC3162"),
        renamed("a timestamp of no kind", "/SubFilter /ETSI", "/SubFilteR /ETSI"),
        renamed(
            "a timestamp of another handler", "/Filter /Adobe.PPKLite", "/Filter /Adobe.PPKLitf"));
  }

  /** With the name of the timestamp's field changed, which nothing but this timestamp covers. */
  private Case renamed(String what, String from, String to) {
    byte[] changed = forgery.genuine.clone();
    int at = forgery.text().lastIndexOf(from);
    byte[] bytes = Forgery.bytes(to);
    System.arraycopy(bytes, 0, changed, at, bytes.length);
    changed[forgery.text().lastIndexOf("/T (Signature") + 4] = 'Z';
    return Case.altered(what, changed);
  }

  private Stream<Case> certificates() {
    byte[] theirs = encoded(SealForTests.root(forgery.theirs));
    byte[] root = encoded(SealForTests.root(forgery.ours));
    byte[] seal = Forgery.tokens(forgery.genuine).get(0);
    return Stream.of(
        token.certificates("a self-signed certificate added", it -> it.add(Tlv.read(theirs))),
        token.certificates(
            "a self-signed certificate put first", it -> it.add(0, Tlv.read(theirs))),
        token.certificates("the pinned root added", it -> it.add(Tlv.read(root))),
        token.certificates("the pinned root put first", it -> it.add(0, Tlv.read(root))),
        token.certificates("the pinned root in its other encoding", it -> it.add(other(root))),
        token.certificates("its own certificate twice", it -> it.add(it.at(0))),
        token.certificates(
            "its own certificate in its other encoding", it -> it.replace(0, other(it.at(0)))),
        token.certificates(
            "the sealer's certificate added", it -> it.add(Tlv.read(seal).at(1, 0, 3, 0))),
        token.certificates("text behind its certificate's signature", it -> it.at(0).add(text(40))),
        token.certificates("a certificate of nothing added", it -> it.add(of(0x30))),
        token.certificates("a text among the certificates", it -> it.add(text(99))),
        token.certificates("an extended certificate of text", it -> it.add(of(0xa0, text(300)))),
        token.certificates("an attribute certificate of text", it -> it.add(of(0xa1, text(300)))),
        token.certificates(
            "an attribute certificate of much text", it -> it.add(of(0xa1, text(7000)))),
        token.certificates(
            "a newer attribute certificate of text", it -> it.add(of(0xa2, text(300)))),
        token.certificates(
            "a newer attribute certificate of much text", it -> it.add(of(0xa2, text(7000)))),
        token.certificates("another kind of certificate", it -> it.add(unusual(300))),
        token.certificates("another kind of certificate of much text", it -> it.add(unusual(7000))),
        token.certificates("another kind of certificate put first", it -> it.add(0, unusual(10))),
        token.certificates(
            "a kind of certificate that nobody knows", it -> it.add(of(0xa7, text(50)))),
        token.certificates("a null in its certificate", it -> it.at(0, 1).add(nothing())),
        token.certificates(
            "its certificate under another tag", it -> it.add(it.at(0).copy().tagged(0xa5))),
        token.certificates("no certificate", it -> it.remove(0)),
        token.signedData("no certificates at all", it -> it.remove(CERTIFICATES)),
        token.signedData(
            "a second set of certificates", it -> it.add(CERTIFICATES, it.at(CERTIFICATES).copy())),
        token.signedData("an empty list of revocations", it -> it.add(SIGNERS, of(0xa1))),
        token.signedData(
            "a list of revocations of text", it -> it.add(SIGNERS, of(0xa1, text(99)))),
        token.signedData(
            "another kind of revocations",
            it -> it.add(SIGNERS, of(0xa1, unusual(99).tagged(0xa1)))));
  }

  private static Tlv unusual(int length) {
    return of(0xa3, identifier(HINT), text(length));
  }

  private Stream<Case> parameters() {
    Tlv null_ = nothing();
    return Stream.of(
        token.attributes("the signed attributes reversed", Tlv::reverse),
        token.attributes("two signed attributes swapped", it -> it.swap(0, 1)),
        token.attributes("the last two signed attributes swapped", it -> it.swap(3, 4)),
        token.attributes(
            "the last signed attribute put first", it -> it.add(0, it.at(4)).remove(5)),
        token.attributes("a signed attribute twice", it -> it.add(it.at(0).copy())),
        token.attributes(
            "a value of a signed attribute twice", it -> it.at(0, 1).add(it.at(0, 1, 0))),
        token.attributes("one more signed attribute", it -> it.add(hint())),
        token.signer("unsigned attributes, none", it -> it.add(of(0xa1))),
        token.signer("an unsigned attribute", it -> it.add(of(0xa1, hint()))),
        token.signer(
            "much text as an unsigned attribute", it -> it.add(of(0xa1, hint().add(text(7000))))),
        token.signer("text behind the signature", it -> it.add(text(30))),
        token.signer("another version of the signer", it -> it.at(VERSION).holding(new byte[] {3})),
        token.signer("the signer named by its key", TokenAttacks::namedByKey),
        token.signer("the issuer's name in another kind of text", TokenAttacks::otherText),
        token.signer("text behind the issuer's name", it -> it.at(SIGNER_ID).add(text(50))),
        token.signer("a null behind the issuer's name", it -> it.at(SIGNER_ID).add(null_)),
        token.signer("much text behind the issuer's name", it -> it.at(SIGNER_ID).add(text(6000))),
        token.signer(
            "a choice behind the issuer's name", it -> it.at(SIGNER_ID).add(of(0xa1, hint()))),
        token.signer("the attributes under another tag", it -> it.at(ATTRIBUTES).tagged(0xa2)),
        token.signedData("another version", it -> it.at(VERSION).holding(new byte[] {4})),
        token.signedData(
            "a version with a zero before it", it -> it.at(VERSION).holding(new byte[] {0, 3})),
        token.signedData("a digest twice", it -> it.at(DIGESTS).add(it.at(DIGESTS, 0).copy())),
        token.signedData("no digest", it -> it.at(DIGESTS).remove(0)),
        token.signedData("one more digest", it -> it.at(DIGESTS).add(digest("608648016503040201"))),
        token.signedData("a digest with a parameter", it -> it.at(DIGESTS, 0).add(null_)),
        token.signedData(
            "both digests with a parameter",
            it -> {
              it.at(DIGESTS, 0).add(null_);
              it.at(SIGNERS, 0, SIGNER_DIGEST).add(null_);
            }),
        token.signedData(
            "text as the parameter of both digests",
            it -> {
              it.at(DIGESTS, 0).add(text(3000));
              it.at(SIGNERS, 0, SIGNER_DIGEST).add(text(3000));
            }),
        token.signer(
            "the signature's algorithm with a parameter", it -> it.at(ALGORITHM).add(null_)),
        token.signer("text as the algorithm's parameter", it -> it.at(ALGORITHM).add(text(500))),
        token.signer(
            "the key's algorithm as the signature's",
            it -> it.at(ALGORITHM).replace(0, identifier("2a8648ce3d0201"))),
        token.signedData("two signers", it -> it.at(SIGNERS).add(it.at(SIGNERS, 0).copy())),
        token.signedData("text after the signers", it -> it.add(text(40))),
        token.whole("text after the signed data", it -> it.at(1).add(text(40))),
        token.whole("text at the end of it all", it -> it.add(text(40))));
  }

  private Stream<Case> values() {
    BigInteger order = order();
    return Stream.of(
        token.value("the other value of the pair (r, n - s)", s(s -> order.subtract(s))),
        token.value("the value beyond the order (r, s + n)", s(s -> s.add(order))),
        token.value("its negative (r, -s)", s(BigInteger::negate)),
        token.value("the first beyond the order (r + n, s)", pair -> number(pair.at(0), order, 1)),
        token.value("a zero before r", pair -> pair.at(0).holding(padded(pair.at(0).octets()))),
        token.value("a zero before s", pair -> pair.at(1).holding(padded(pair.at(1).octets()))),
        token.value("text behind the pair", pair -> pair.add(text(60))),
        token.value("a third value", pair -> pair.add(pair.at(1).copy())),
        token.value("a long length of the pair", pair -> pair.longer(1)),
        token.value("a long length of r", pair -> pair.at(0).longer(2)),
        token.value("a pair without end", pair -> pair.longer(INDEFINITE)),
        token.value("a set of the pair", pair -> pair.tagged(0x31)),
        token.signer(
            "zeros behind the value",
            it -> it.at(VALUE).holding(Arrays.copyOf(it.at(VALUE).octets(), 90))),
        token.signer("the value in two pieces", it -> it.at(VALUE).inPieces(20)),
        token.signer("the value as bits", it -> it.at(VALUE).tagged(0x03)));
  }

  private Stream<Case> encodings() {
    return Stream.of(
        token.whole("a long length", it -> it.longer(1)),
        token.whole("a length without end", it -> it.longer(INDEFINITE)),
        token.whole("a long length of the explicit tag", it -> it.at(1).longer(1)),
        token.whole("an explicit tag without end", it -> it.at(1).longer(INDEFINITE)),
        token.signedData("a long length of the signed data", it -> it.longer(1)),
        token.signedData("signed data without end", it -> it.longer(INDEFINITE)),
        token.signedData("the content in two pieces", it -> it.at(CONTENT, 1, 0).inPieces(30)),
        token.signedData("the content in three pieces", it -> it.at(CONTENT, 1, 0).inPieces(0, 8)),
        token.signedData("a content without end", it -> it.at(CONTENT, 1).longer(INDEFINITE)),
        token.signedData("a long length of the content", it -> it.at(CONTENT, 1, 0).longer(1)),
        token.signedData("text behind the content", it -> it.at(CONTENT).add(text(70))),
        token.signedData("no content", it -> it.at(CONTENT).remove(1)),
        token.signedData("a content said to be data", it -> it.at(CONTENT).replace(0, data())),
        token.signedData("certificates without end", it -> it.at(CERTIFICATES).longer(INDEFINITE)),
        token.signedData("a long length of the certificates", it -> it.at(CERTIFICATES).longer(1)),
        token.signedData("signers without end", it -> it.at(SIGNERS).longer(INDEFINITE)),
        token.signedData("the signers as a sequence", it -> it.at(SIGNERS).tagged(0x30)),
        token.signedData("the digests as a sequence", it -> it.at(DIGESTS).tagged(0x30)),
        token.signedData("a tag in its long form", it -> it.at(VERSION).highTag()),
        token.signer("attributes without end", it -> it.at(ATTRIBUTES).longer(INDEFINITE)),
        token.signer("a long length of the attributes", it -> it.at(ATTRIBUTES).longer(1)),
        token.signer("a long length in an attribute", it -> it.at(ATTRIBUTES, 0, 1).longer(1)),
        token.signer("a serial number with a zero", it -> padSerial(it.at(SIGNER_ID, 1))));
  }

  private static void padSerial(Tlv serial) {
    serial.holding(padded(serial.octets()));
  }

  private static Tlv hint() {
    return of(0x30, identifier(HINT), of(0x31, text(200)));
  }

  private static Tlv data() {
    return identifier("2a864886f70d010701");
  }

  private static Tlv digest(String identifier) {
    return of(0x30, identifier(identifier));
  }

  /** RFC 5652, 5.3: by the identifier of its key, with the version that goes with it. */
  private static void namedByKey(Tlv signer) {
    signer.at(VERSION).holding(new byte[] {3});
    signer.replace(SIGNER_ID, of(0x80, new byte[20]));
  }

  private static void otherText(Tlv signer) {
    Tlv common = signer.at(SIGNER_ID, 0, 0, 0, 1);
    common.tagged(common.tag() == 0x0c ? 0x13 : 0x0c);
  }

  private Consumer<Tlv> s(UnaryOperator<BigInteger> change) {
    return pair -> {
      BigInteger s = new BigInteger(pair.at(1).octets());
      pair.at(1).holding(change.apply(s).toByteArray());
    };
  }

  private static void number(Tlv number, BigInteger order, int times) {
    BigInteger more = order.multiply(BigInteger.valueOf(times));
    number.holding(new BigInteger(number.octets()).add(more).toByteArray());
  }

  private static byte[] padded(byte[] integer) {
    byte[] padded = new byte[integer.length + 1];
    System.arraycopy(integer, 0, padded, 1, integer.length);
    return padded;
  }

  private BigInteger order() {
    ECPublicKey key = (ECPublicKey) SealForTests.root(forgery.ours).getPublicKey();
    return key.getParams().getOrder();
  }

  /** A certificate whose own signature is the other one of the two that are valid. */
  private Tlv other(Tlv certificate) {
    Tlv changed = certificate.copy();
    byte[] bits = changed.at(2).octets();
    Tlv pair = Tlv.read(Arrays.copyOfRange(bits, 1, bits.length));
    s(order()::subtract).accept(pair);
    return changed.change(it -> it.at(2).holding(padded(pair.bytes())));
  }

  private Tlv other(byte[] certificate) {
    Tlv changed = other(Tlv.read(certificate));
    try {
      X509Certificate read =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(changed.bytes()));
      if (!Roots.hasIssued(read, read)) throw new IllegalStateException("not valid");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    return changed;
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

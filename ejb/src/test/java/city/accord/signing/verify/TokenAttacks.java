package city.accord.signing.verify;

import static city.accord.signing.verify.Tlv.INDEFINITE;
import static city.accord.signing.verify.Tlv.identifier;
import static city.accord.signing.verify.Tlv.nothing;
import static city.accord.signing.verify.Tlv.of;
import static city.accord.signing.verify.Tlv.text;

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

  private static final int[] SIGNED_DATA = {1, 0};
  private static final int VERSION = 0;
  private static final int DIGESTS = 1;
  private static final int CONTENT = 2;
  private static final int CERTIFICATES = 3;
  private static final int SIGNERS = 4;

  private static final int SIGNER_ID = 1;
  private static final int SIGNER_DIGEST = 2;
  private static final int ATTRIBUTES = 3;
  private static final int ALGORITHM = 4;
  private static final int VALUE = 5;

  /** id-aa-contentHint (RFC 2634, 2.9), a type of attribute in which anything may stand. */
  private static final String HINT = "2a864886f70d0109100204";

  private final Forgery forgery;

  private TokenAttacks(Forgery forgery) {
    this.forgery = forgery;
  }

  static Stream<Case> all(Forgery forgery) {
    TokenAttacks by = new TokenAttacks(forgery);
    return Stream.of(by.certificates(), by.parameters(), by.values(), by.encodings())
        .flatMap(cases -> cases);
  }

  private Stream<Case> certificates() {
    byte[] theirs = encoded(SealForTests.root(forgery.theirs));
    byte[] root = encoded(SealForTests.root(forgery.ours));
    byte[] seal = Forgery.tokens(forgery.genuine).get(0);
    return Stream.of(
        among("a self-signed certificate added", it -> it.add(Tlv.read(theirs))),
        among("a self-signed certificate put first", it -> it.add(0, Tlv.read(theirs))),
        among("the pinned root added", it -> it.add(Tlv.read(root))),
        among("the pinned root put first", it -> it.add(0, Tlv.read(root))),
        among("the pinned root in its other encoding", it -> it.add(other(root))),
        among("its own certificate twice", it -> it.add(it.at(0))),
        among("its own certificate in its other encoding", it -> it.replace(0, other(it.at(0)))),
        among("the sealer's certificate added", it -> it.add(Tlv.read(seal).at(1, 0, 3, 0))),
        among("text behind its certificate's signature", it -> it.at(0).add(text(40))),
        among("a certificate of nothing added", it -> it.add(of(0x30))),
        among("a text among the certificates", it -> it.add(text(99))),
        among("an extended certificate of text", it -> it.add(of(0xa0, text(300)))),
        among("an attribute certificate of text", it -> it.add(of(0xa1, text(300)))),
        among("an attribute certificate of much text", it -> it.add(of(0xa1, text(7000)))),
        among("a newer attribute certificate of text", it -> it.add(of(0xa2, text(300)))),
        among("a newer attribute certificate of much text", it -> it.add(of(0xa2, text(7000)))),
        among("another kind of certificate", it -> it.add(unusual(300))),
        among("another kind of certificate of much text", it -> it.add(unusual(7000))),
        among("another kind of certificate put first", it -> it.add(0, unusual(10))),
        among("a kind of certificate that nobody knows", it -> it.add(of(0xa7, text(50)))),
        among("a null in its certificate", it -> it.at(0, 1).add(nothing())),
        among("its certificate under another tag", it -> it.add(it.at(0).copy().tagged(0xa5))),
        among("no certificate", it -> it.remove(0)),
        in("no certificates at all", it -> it.remove(CERTIFICATES)),
        in("a second set of certificates", it -> it.add(CERTIFICATES, it.at(CERTIFICATES).copy())),
        in("an empty list of revocations", it -> it.add(SIGNERS, of(0xa1))),
        in("a list of revocations of text", it -> it.add(SIGNERS, of(0xa1, text(99)))),
        in(
            "another kind of revocations",
            it -> it.add(SIGNERS, of(0xa1, unusual(99).tagged(0xa1)))));
  }

  private static Tlv unusual(int length) {
    return of(0xa3, identifier(HINT), text(length));
  }

  private Stream<Case> parameters() {
    Tlv null_ = nothing();
    return Stream.of(
        attributes("the signed attributes reversed", Tlv::reverse),
        attributes("two signed attributes swapped", it -> it.swap(0, 1)),
        attributes("the last two signed attributes swapped", it -> it.swap(3, 4)),
        attributes("the last signed attribute put first", it -> it.add(0, it.at(4)).remove(5)),
        attributes("a signed attribute twice", it -> it.add(it.at(0).copy())),
        attributes("a value of a signed attribute twice", it -> it.at(0, 1).add(it.at(0, 1, 0))),
        attributes("one more signed attribute", it -> it.add(hint())),
        signer("unsigned attributes, none", it -> it.add(of(0xa1))),
        signer("an unsigned attribute", it -> it.add(of(0xa1, hint()))),
        signer(
            "much text as an unsigned attribute", it -> it.add(of(0xa1, hint().add(text(7000))))),
        signer("text behind the signature", it -> it.add(text(30))),
        signer("another version of the signer", it -> it.at(VERSION).holding(new byte[] {3})),
        signer("the signer named by its key", TokenAttacks::namedByKey),
        signer("the issuer's name in another kind of text", TokenAttacks::otherText),
        signer("text behind the issuer's name", it -> it.at(SIGNER_ID).add(text(50))),
        signer("a null behind the issuer's name", it -> it.at(SIGNER_ID).add(null_)),
        signer("much text behind the issuer's name", it -> it.at(SIGNER_ID).add(text(6000))),
        signer("a choice behind the issuer's name", it -> it.at(SIGNER_ID).add(of(0xa1, hint()))),
        signer("the attributes under another tag", it -> it.at(ATTRIBUTES).tagged(0xa2)),
        in("another version", it -> it.at(VERSION).holding(new byte[] {4})),
        in("a version with a zero before it", it -> it.at(VERSION).holding(new byte[] {0, 3})),
        in("a digest twice", it -> it.at(DIGESTS).add(it.at(DIGESTS, 0).copy())),
        in("no digest", it -> it.at(DIGESTS).remove(0)),
        in("one more digest", it -> it.at(DIGESTS).add(digest("608648016503040201"))),
        in("a digest with a parameter", it -> it.at(DIGESTS, 0).add(null_)),
        in(
            "both digests with a parameter",
            it -> {
              it.at(DIGESTS, 0).add(null_);
              it.at(SIGNERS, 0, SIGNER_DIGEST).add(null_);
            }),
        in(
            "text as the parameter of both digests",
            it -> {
              it.at(DIGESTS, 0).add(text(3000));
              it.at(SIGNERS, 0, SIGNER_DIGEST).add(text(3000));
            }),
        signer("the signature's algorithm with a parameter", it -> it.at(ALGORITHM).add(null_)),
        signer("text as the algorithm's parameter", it -> it.at(ALGORITHM).add(text(500))),
        signer(
            "the key's algorithm as the signature's",
            it -> it.at(ALGORITHM).replace(0, identifier("2a8648ce3d0201"))),
        in("two signers", it -> it.at(SIGNERS).add(it.at(SIGNERS, 0).copy())),
        in("text after the signers", it -> it.add(text(40))),
        token("text after the signed data", it -> it.at(1).add(text(40))),
        token("text at the end of it all", it -> it.add(text(40))));
  }

  private Stream<Case> values() {
    BigInteger order = order();
    return Stream.of(
        value("the other value of the pair (r, n - s)", s(s -> order.subtract(s))),
        value("the value beyond the order (r, s + n)", s(s -> s.add(order))),
        value("its negative (r, -s)", s(BigInteger::negate)),
        value("the first beyond the order (r + n, s)", pair -> number(pair.at(0), order, 1)),
        value("a zero before r", pair -> pair.at(0).holding(padded(pair.at(0).octets()))),
        value("a zero before s", pair -> pair.at(1).holding(padded(pair.at(1).octets()))),
        value("text behind the pair", pair -> pair.add(text(60))),
        value("a third value", pair -> pair.add(pair.at(1).copy())),
        value("a long length of the pair", pair -> pair.longer(1)),
        value("a long length of r", pair -> pair.at(0).longer(2)),
        value("a pair without end", pair -> pair.longer(INDEFINITE)),
        value("a set of the pair", pair -> pair.tagged(0x31)),
        signer(
            "zeros behind the value",
            it -> it.at(VALUE).holding(Arrays.copyOf(it.at(VALUE).octets(), 90))),
        signer("the value in two pieces", it -> it.at(VALUE).inPieces(20)),
        signer("the value as bits", it -> it.at(VALUE).tagged(0x03)));
  }

  private Stream<Case> encodings() {
    return Stream.of(
        token("a long length", it -> it.longer(1)),
        token("a length without end", it -> it.longer(INDEFINITE)),
        token("a long length of the explicit tag", it -> it.at(1).longer(1)),
        token("an explicit tag without end", it -> it.at(1).longer(INDEFINITE)),
        in("a long length of the signed data", it -> it.longer(1)),
        in("signed data without end", it -> it.longer(INDEFINITE)),
        in("the content in two pieces", it -> it.at(CONTENT, 1, 0).inPieces(30)),
        in("the content in three pieces", it -> it.at(CONTENT, 1, 0).inPieces(0, 8)),
        in("a content without end", it -> it.at(CONTENT, 1).longer(INDEFINITE)),
        in("a long length of the content", it -> it.at(CONTENT, 1, 0).longer(1)),
        in("text behind the content", it -> it.at(CONTENT).add(text(70))),
        in("no content", it -> it.at(CONTENT).remove(1)),
        in("a content said to be data", it -> it.at(CONTENT).replace(0, data())),
        in("certificates without end", it -> it.at(CERTIFICATES).longer(INDEFINITE)),
        in("a long length of the certificates", it -> it.at(CERTIFICATES).longer(1)),
        in("signers without end", it -> it.at(SIGNERS).longer(INDEFINITE)),
        in("the signers as a sequence", it -> it.at(SIGNERS).tagged(0x30)),
        in("the digests as a sequence", it -> it.at(DIGESTS).tagged(0x30)),
        in("a tag in its long form", it -> it.at(VERSION).highTag()),
        signer("attributes without end", it -> it.at(ATTRIBUTES).longer(INDEFINITE)),
        signer("a long length of the attributes", it -> it.at(ATTRIBUTES).longer(1)),
        signer("a long length in an attribute", it -> it.at(ATTRIBUTES, 0, 1).longer(1)),
        signer("a serial number with a zero", it -> padSerial(it.at(SIGNER_ID, 1))));
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

  private Case among(String what, Consumer<Tlv> change) {
    return in(what, it -> change.accept(it.at(CERTIFICATES)));
  }

  private Case attributes(String what, Consumer<Tlv> change) {
    return signer(what, it -> change.accept(it.at(ATTRIBUTES)));
  }

  private Case value(String what, Consumer<Tlv> change) {
    return signer(
        what,
        it -> {
          Tlv pair = Tlv.read(it.at(VALUE).octets());
          change.accept(pair);
          it.at(VALUE).holding(pair.bytes());
        });
  }

  private Case signer(String what, Consumer<Tlv> change) {
    return in(what, it -> change.accept(it.at(SIGNERS, 0)));
  }

  private Case in(String what, Consumer<Tlv> change) {
    return token(what, it -> change.accept(it.at(SIGNED_DATA)));
  }

  private Case token(String what, Consumer<Tlv> change) {
    Tlv token = Tlv.read(forgery.lastToken());
    change.accept(token);
    return Case.altered("the last timestamp: " + what, forgery.withLastToken(token.bytes()));
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

package city.accord.signing.verify;

import java.util.function.Consumer;

/**
 * The last timestamp's token (CMS SignedData, RFC 5652, 5.1) with its parts by their places, and
 * cases in which one of them is changed.
 */
final class TokenChanges {

  private static final int[] SIGNED_DATA = {1, 0};
  static final int VERSION = 0;
  static final int DIGESTS = 1;
  static final int CONTENT = 2;
  static final int CERTIFICATES = 3;
  static final int SIGNERS = 4;

  static final int SIGNER_ID = 1;
  static final int SIGNER_DIGEST = 2;
  static final int ATTRIBUTES = 3;
  static final int ALGORITHM = 4;
  static final int VALUE = 5;

  private final Forgery forgery;

  TokenChanges(Forgery forgery) {
    this.forgery = forgery;
  }

  Case certificates(String what, Consumer<Tlv> change) {
    return signedData(what, it -> change.accept(it.at(CERTIFICATES)));
  }

  Case attributes(String what, Consumer<Tlv> change) {
    return signer(what, it -> change.accept(it.at(ATTRIBUTES)));
  }

  Case value(String what, Consumer<Tlv> change) {
    return signer(
        what,
        it -> {
          Tlv pair = Tlv.read(it.at(VALUE).octets());
          change.accept(pair);
          it.at(VALUE).holding(pair.bytes());
        });
  }

  Case signer(String what, Consumer<Tlv> change) {
    return signedData(what, it -> change.accept(it.at(SIGNERS, 0)));
  }

  Case signedData(String what, Consumer<Tlv> change) {
    return whole(what, it -> change.accept(it.at(SIGNED_DATA)));
  }

  Case whole(String what, Consumer<Tlv> change) {
    Tlv token = Tlv.read(forgery.lastToken());
    change.accept(token);
    return Case.altered("the last timestamp: " + what, forgery.withLastToken(token.bytes()));
  }
}
